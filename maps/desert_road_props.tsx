<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="desert_road_props" tilewidth="96" tileheight="104" tilecount="25" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="22" height="50" source="../assets/tiles/props/desert_pump_0.png" />
 </tile>
 <tile id="1">
  <image width="22" height="50" source="../assets/tiles/props/desert_pump_1.png" />
 </tile>
 <tile id="2">
  <image width="24" height="46" source="../assets/tiles/props/desert_soda.png" />
 </tile>
 <tile id="3">
  <image width="48" height="104" source="../assets/tiles/props/desert_wind_pump.0.png" />
  <animation>
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
  </animation>
 </tile>
 <tile id="4">
  <image width="48" height="104" source="../assets/tiles/props/desert_wind_pump.1.png" />
 </tile>
 <tile id="5">
  <image width="48" height="104" source="../assets/tiles/props/desert_wind_pump.2.png" />
 </tile>
 <tile id="6">
  <image width="48" height="104" source="../assets/tiles/props/desert_wind_pump.3.png" />
 </tile>
 <tile id="7">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.0.png" />
  <animation>
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
  </animation>
 </tile>
 <tile id="8">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.1.png" />
 </tile>
 <tile id="9">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.2.png" />
 </tile>
 <tile id="10">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.3.png" />
 </tile>
 <tile id="11">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.4.png" />
 </tile>
 <tile id="12">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.5.png" />
 </tile>
 <tile id="13">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.6.png" />
 </tile>
 <tile id="14">
  <image width="26" height="18" source="../assets/tiles/props/desert_bird.7.png" />
 </tile>
 <tile id="15">
  <image width="24" height="22" source="../assets/tiles/props/desert_tyres.png" />
 </tile>
 <tile id="16">
  <image width="22" height="28" source="../assets/tiles/props/desert_chair.png" />
 </tile>
 <tile id="17">
  <image width="18" height="14" source="../assets/tiles/props/desert_case.png" />
 </tile>
 <tile id="18">
  <image width="16" height="10" source="../assets/tiles/props/desert_skull.png" />
 </tile>
 <tile id="19">
  <image width="96" height="84" source="../assets/tiles/props/desert_joshua_0.png" />
 </tile>
 <tile id="20">
  <image width="30" height="18" source="../assets/tiles/props/desert_creosote_0.png" />
 </tile>
 <tile id="21">
  <image width="75" height="68" source="../assets/tiles/props/desert_joshua_1.png" />
 </tile>
 <tile id="22">
  <image width="30" height="18" source="../assets/tiles/props/desert_creosote_1.png" />
 </tile>
 <tile id="23">
  <image width="85" height="76" source="../assets/tiles/props/desert_joshua_2.png" />
 </tile>
 <tile id="24">
  <image width="30" height="18" source="../assets/tiles/props/desert_creosote_2.png" />
 </tile>
</tileset>
