<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_halls_props" tilewidth="116" tileheight="220" tilecount="45" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.0.png" />
  <animation>
   <frame tileid="0" duration="160" />
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
   <frame tileid="24" duration="160" />
   <frame tileid="25" duration="160" />
   <frame tileid="26" duration="160" />
   <frame tileid="27" duration="160" />
  </animation>
 </tile>
 <tile id="1">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.1.png" />
 </tile>
 <tile id="2">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.2.png" />
 </tile>
 <tile id="3">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.3.png" />
 </tile>
 <tile id="4">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.4.png" />
 </tile>
 <tile id="5">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.5.png" />
 </tile>
 <tile id="6">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.6.png" />
 </tile>
 <tile id="7">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.7.png" />
 </tile>
 <tile id="8">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.8.png" />
 </tile>
 <tile id="9">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.9.png" />
 </tile>
 <tile id="10">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.10.png" />
 </tile>
 <tile id="11">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.11.png" />
 </tile>
 <tile id="12">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.12.png" />
 </tile>
 <tile id="13">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.13.png" />
 </tile>
 <tile id="14">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.14.png" />
 </tile>
 <tile id="15">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.15.png" />
 </tile>
 <tile id="16">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.16.png" />
 </tile>
 <tile id="17">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.17.png" />
 </tile>
 <tile id="18">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.18.png" />
 </tile>
 <tile id="19">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.19.png" />
 </tile>
 <tile id="20">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.20.png" />
 </tile>
 <tile id="21">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.21.png" />
 </tile>
 <tile id="22">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.22.png" />
 </tile>
 <tile id="23">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.23.png" />
 </tile>
 <tile id="24">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.24.png" />
 </tile>
 <tile id="25">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.25.png" />
 </tile>
 <tile id="26">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.26.png" />
 </tile>
 <tile id="27">
  <image width="88" height="220" source="../assets/tiles/props/observatory_halls_pendulum.27.png" />
 </tile>
 <tile id="28">
  <image width="104" height="32" source="../assets/tiles/props/observatory_halls_pit_front.png" />
 </tile>
 <tile id="29">
  <image width="68" height="54" source="../assets/tiles/props/observatory_halls_shut_doors.png" />
 </tile>
 <tile id="30">
  <image width="64" height="82" source="../assets/tiles/props/observatory_halls_moon.png" />
 </tile>
 <tile id="31">
  <image width="58" height="100" source="../assets/tiles/props/observatory_halls_coil.png" />
 </tile>
 <tile id="32">
  <image width="44" height="56" source="../assets/tiles/props/observatory_halls_iron.png" />
 </tile>
 <tile id="33">
  <image width="52" height="50" source="../assets/tiles/props/observatory_halls_case_brass.png" />
 </tile>
 <tile id="34">
  <image width="52" height="50" source="../assets/tiles/props/observatory_halls_case_rocks.png" />
 </tile>
 <tile id="35">
  <image width="116" height="74" source="../assets/tiles/props/observatory_halls_orrery.png" />
 </tile>
 <tile id="36">
  <image width="26" height="62" source="../assets/tiles/props/observatory_halls_bust.png" />
 </tile>
 <tile id="37">
  <image width="26" height="104" source="../assets/tiles/props/observatory_halls_gate.png" />
 </tile>
 <tile id="38">
  <image width="64" height="16" source="../assets/tiles/props/observatory_halls_bench.png" />
 </tile>
 <tile id="39">
  <image width="44" height="26" source="../assets/tiles/props/observatory_halls_rope.png" />
 </tile>
 <tile id="40">
  <image width="56" height="42" source="../assets/tiles/props/observatory_halls_desk.png" />
 </tile>
 <tile id="41">
  <image width="15" height="30" source="../assets/tiles/props/observatory_halls_chair.png" />
 </tile>
 <tile id="42">
  <image width="18" height="44" source="../assets/tiles/props/observatory_halls_bucket.png" />
 </tile>
 <tile id="43">
  <image width="16" height="36" source="../assets/tiles/props/observatory_halls_box.png" />
 </tile>
 <tile id="44">
  <image width="14" height="72" source="../assets/tiles/props/observatory_halls_lamp.png" />
 </tile>
</tileset>
