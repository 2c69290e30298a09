<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="backlot_props" tilewidth="176" tileheight="158" tilecount="54" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="124" height="130" source="../assets/tiles/props/lot_cafe.png" />
 </tile>
 <tile id="1">
  <image width="112" height="158" source="../assets/tiles/props/lot_lovers.png" />
 </tile>
 <tile id="2">
  <image width="14" height="112" source="../assets/tiles/props/lot_curtain.0.png" />
  <animation>
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
  </animation>
 </tile>
 <tile id="3">
  <image width="14" height="112" source="../assets/tiles/props/lot_curtain.1.png" />
 </tile>
 <tile id="4">
  <image width="14" height="112" source="../assets/tiles/props/lot_curtain.2.png" />
 </tile>
 <tile id="5">
  <image width="14" height="112" source="../assets/tiles/props/lot_curtain.3.png" />
 </tile>
 <tile id="6">
  <image width="32" height="84" source="../assets/tiles/props/lot_poster_column.png" />
 </tile>
 <tile id="7">
  <image width="16" height="76" source="../assets/tiles/props/lot_paris_lamp.png" />
 </tile>
 <tile id="8">
  <image width="44" height="66" source="../assets/tiles/props/lot_cafe_table.png" />
 </tile>
 <tile id="9">
  <image width="114" height="134" source="../assets/tiles/props/lot_brownstone.png" />
 </tile>
 <tile id="10">
  <image width="156" height="140" source="../assets/tiles/props/lot_library.png" />
 </tile>
 <tile id="11">
  <image width="12" height="17" source="../assets/tiles/props/lot_hydrant.png" />
 </tile>
 <tile id="12">
  <image width="20" height="34" source="../assets/tiles/props/lot_mailbox.png" />
 </tile>
 <tile id="13">
  <image width="50" height="78" source="../assets/tiles/props/lot_street_sign.png" />
 </tile>
 <tile id="14">
  <image width="94" height="47" source="../assets/tiles/props/lot_taxi.png" />
 </tile>
 <tile id="15">
  <image width="84" height="108" source="../assets/tiles/props/lot_bank.png" />
 </tile>
 <tile id="16">
  <image width="160" height="130" source="../assets/tiles/props/lot_saloon.png" />
 </tile>
 <tile id="17">
  <image width="54" height="22" source="../assets/tiles/props/lot_rail.png" />
 </tile>
 <tile id="18">
  <image width="42" height="28" source="../assets/tiles/props/lot_barrels.png" />
 </tile>
 <tile id="19">
  <image width="36" height="58" source="../assets/tiles/props/lot_cactus.png" />
 </tile>
 <tile id="20">
  <image width="30" height="30" source="../assets/tiles/props/lot_wheel.png" />
 </tile>
 <tile id="21">
  <image width="22" height="128" source="../assets/tiles/props/lot_return_paris.png" />
 </tile>
 <tile id="22">
  <image width="26" height="116" source="../assets/tiles/props/lot_return_newyork.png" />
 </tile>
 <tile id="23">
  <image width="24" height="104" source="../assets/tiles/props/lot_return_west.png" />
 </tile>
 <tile id="24">
  <image width="66" height="132" source="../assets/tiles/props/lot_braces_paris.png" />
 </tile>
 <tile id="25">
  <image width="58" height="122" source="../assets/tiles/props/lot_braces_newyork.png" />
 </tile>
 <tile id="26">
  <image width="54" height="110" source="../assets/tiles/props/lot_braces_west.png" />
 </tile>
 <tile id="27">
  <image width="44" height="96" source="../assets/tiles/props/lot_braces_back.png" />
 </tile>
 <tile id="28">
  <image width="46" height="54" source="../assets/tiles/props/lot_platform.png" />
 </tile>
 <tile id="29">
  <image width="44" height="62" source="../assets/tiles/props/lot_mirror.png" />
 </tile>
 <tile id="30">
  <image width="40" height="34" source="../assets/tiles/props/lot_crates.png" />
 </tile>
 <tile id="31">
  <image width="84" height="24" source="../assets/tiles/props/lot_lane_hedge.png" />
 </tile>
 <tile id="32">
  <image width="78" height="139" source="../assets/tiles/props/lot_lot_palm.png" />
 </tile>
 <tile id="33">
  <image width="58" height="147" source="../assets/tiles/props/lot_lot_fan.png" />
 </tile>
 <tile id="34">
  <image width="176" height="112" source="../assets/tiles/props/lot_crane.png" />
 </tile>
 <tile id="35">
  <image width="30" height="68" source="../assets/tiles/props/lot_fresnel.png" />
 </tile>
 <tile id="36">
  <image width="44" height="62" source="../assets/tiles/props/lot_reflector.png" />
 </tile>
 <tile id="37">
  <image width="30" height="32" source="../assets/tiles/props/lot_chair_abe.png" />
 </tile>
 <tile id="38">
  <image width="30" height="32" source="../assets/tiles/props/lot_chair_star.png" />
 </tile>
 <tile id="39">
  <image width="40" height="40" source="../assets/tiles/props/lot_sound_cart.png" />
 </tile>
 <tile id="40">
  <image width="66" height="46" source="../assets/tiles/props/lot_clothes_rack.png" />
 </tile>
 <tile id="41">
  <image width="66" height="46" source="../assets/tiles/props/lot_golf_cart.png" />
 </tile>
 <tile id="42">
  <image width="78" height="74" source="../assets/tiles/props/lot_flat_sky.png" />
 </tile>
 <tile id="43">
  <image width="126" height="92" source="../assets/tiles/props/lot_bedroom.png" />
 </tile>
 <tile id="44">
  <image width="34" height="24" source="../assets/tiles/props/lot_case_cam.png" />
 </tile>
 <tile id="45">
  <image width="20" height="39" source="../assets/tiles/props/lot_slate.png" />
 </tile>
 <tile id="46">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.0.png" />
  <animation>
   <frame tileid="46" duration="160" />
   <frame tileid="47" duration="160" />
   <frame tileid="48" duration="160" />
   <frame tileid="49" duration="160" />
   <frame tileid="50" duration="160" />
   <frame tileid="51" duration="160" />
   <frame tileid="52" duration="160" />
   <frame tileid="53" duration="160" />
  </animation>
 </tile>
 <tile id="47">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.1.png" />
 </tile>
 <tile id="48">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.2.png" />
 </tile>
 <tile id="49">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.3.png" />
 </tile>
 <tile id="50">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.4.png" />
 </tile>
 <tile id="51">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.5.png" />
 </tile>
 <tile id="52">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.6.png" />
 </tile>
 <tile id="53">
  <image width="30" height="46" source="../assets/tiles/props/lot_steam.7.png" />
 </tile>
</tileset>
