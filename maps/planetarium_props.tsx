<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="planetarium_props" tilewidth="108" tileheight="118" tilecount="30" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="24" height="26" source="../assets/tiles/props/planetarium_seat_north.png" />
 </tile>
 <tile id="1">
  <image width="24" height="26" source="../assets/tiles/props/planetarium_seat_south.png" />
 </tile>
 <tile id="2">
  <image width="22" height="26" source="../assets/tiles/props/planetarium_seat_east.png" />
 </tile>
 <tile id="3">
  <image width="22" height="26" source="../assets/tiles/props/planetarium_seat_west.png" />
 </tile>
 <tile id="4">
  <image width="108" height="118" source="../assets/tiles/props/planetarium_projector.png" />
 </tile>
 <tile id="5">
  <image width="52" height="40" source="../assets/tiles/props/planetarium_console.png" />
 </tile>
 <tile id="6">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.0.png" />
  <animation>
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
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
  </animation>
 </tile>
 <tile id="7">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.1.png" />
 </tile>
 <tile id="8">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.2.png" />
 </tile>
 <tile id="9">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.3.png" />
 </tile>
 <tile id="10">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.4.png" />
 </tile>
 <tile id="11">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.5.png" />
 </tile>
 <tile id="12">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.6.png" />
 </tile>
 <tile id="13">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.7.png" />
 </tile>
 <tile id="14">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.8.png" />
 </tile>
 <tile id="15">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.9.png" />
 </tile>
 <tile id="16">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.10.png" />
 </tile>
 <tile id="17">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.11.png" />
 </tile>
 <tile id="18">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.12.png" />
 </tile>
 <tile id="19">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.13.png" />
 </tile>
 <tile id="20">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.14.png" />
 </tile>
 <tile id="21">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.15.png" />
 </tile>
 <tile id="22">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.16.png" />
 </tile>
 <tile id="23">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.17.png" />
 </tile>
 <tile id="24">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.18.png" />
 </tile>
 <tile id="25">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.19.png" />
 </tile>
 <tile id="26">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.20.png" />
 </tile>
 <tile id="27">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.21.png" />
 </tile>
 <tile id="28">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.22.png" />
 </tile>
 <tile id="29">
  <image width="20" height="18" source="../assets/tiles/props/planetarium_cat.23.png" />
 </tile>
</tileset>
