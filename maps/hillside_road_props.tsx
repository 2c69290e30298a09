<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hillside_road_props" tilewidth="96" tileheight="112" tilecount="24" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="96" height="47" source="../assets/tiles/props/hillside_convertible.png" />
 </tile>
 <tile id="1">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.0.png" />
  <animation>
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
  </animation>
 </tile>
 <tile id="2">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.1.png" />
 </tile>
 <tile id="3">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.2.png" />
 </tile>
 <tile id="4">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.3.png" />
 </tile>
 <tile id="5">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.4.png" />
 </tile>
 <tile id="6">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.5.png" />
 </tile>
 <tile id="7">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.6.png" />
 </tile>
 <tile id="8">
  <image width="94" height="47" source="../assets/tiles/props/hillside_sedan.7.png" />
 </tile>
 <tile id="9">
  <image width="82" height="47" source="../assets/tiles/props/hillside_beetle.png" />
 </tile>
 <tile id="10">
  <image width="78" height="47" source="../assets/tiles/props/hillside_hatch.png" />
 </tile>
 <tile id="11">
  <image width="94" height="47" source="../assets/tiles/props/hillside_wagon.png" />
 </tile>
 <tile id="12">
  <image width="96" height="47" source="../assets/tiles/props/hillside_pickup.png" />
 </tile>
 <tile id="13">
  <image width="96" height="44" source="../assets/tiles/props/hillside_convertible_inside.png" />
 </tile>
 <tile id="14">
  <image width="94" height="44" source="../assets/tiles/props/hillside_sedan_inside.png" />
 </tile>
 <tile id="15">
  <image width="82" height="44" source="../assets/tiles/props/hillside_beetle_inside.png" />
 </tile>
 <tile id="16">
  <image width="78" height="44" source="../assets/tiles/props/hillside_hatch_inside.png" />
 </tile>
 <tile id="17">
  <image width="94" height="44" source="../assets/tiles/props/hillside_wagon_inside.png" />
 </tile>
 <tile id="18">
  <image width="96" height="44" source="../assets/tiles/props/hillside_pickup_inside.png" />
 </tile>
 <tile id="19">
  <image width="46" height="112" source="../assets/tiles/props/hillside_lamp.png" />
 </tile>
 <tile id="20">
  <image width="64" height="28" source="../assets/tiles/props/hillside_bench.png" />
 </tile>
 <tile id="21">
  <image width="22" height="40" source="../assets/tiles/props/hillside_telescope.png" />
 </tile>
 <tile id="22">
  <image width="16" height="22" source="../assets/tiles/props/hillside_bin.png" />
 </tile>
 <tile id="23">
  <image width="34" height="20" source="../assets/tiles/props/hillside_agave.png" />
 </tile>
</tileset>
