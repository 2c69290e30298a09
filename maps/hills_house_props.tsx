<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hills_house_props" tilewidth="132" tileheight="104" tilecount="36" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="132" height="46" source="../assets/tiles/props/hills_house_island.png" />
 </tile>
 <tile id="1">
  <image width="15" height="30" source="../assets/tiles/props/hills_house_bar_chair.png" />
 </tile>
 <tile id="2">
  <image width="21" height="62" source="../assets/tiles/props/hills_house_pendant.png" />
 </tile>
 <tile id="3">
  <image width="112" height="64" source="../assets/tiles/props/hills_house_piano.png" />
 </tile>
 <tile id="4">
  <image width="18" height="12" source="../assets/tiles/props/hills_house_bench.png" />
 </tile>
 <tile id="5">
  <image width="112" height="34" source="../assets/tiles/props/hills_house_sofa.png" />
 </tile>
 <tile id="6">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.0.png" />
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
  </animation>
 </tile>
 <tile id="7">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.1.png" />
 </tile>
 <tile id="8">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.2.png" />
 </tile>
 <tile id="9">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.3.png" />
 </tile>
 <tile id="10">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.4.png" />
 </tile>
 <tile id="11">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.5.png" />
 </tile>
 <tile id="12">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.6.png" />
 </tile>
 <tile id="13">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.7.png" />
 </tile>
 <tile id="14">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.8.png" />
 </tile>
 <tile id="15">
  <image width="30" height="28" source="../assets/tiles/props/hills_house_cat.9.png" />
 </tile>
 <tile id="16">
  <image width="74" height="26" source="../assets/tiles/props/hills_house_table.png" />
 </tile>
 <tile id="17">
  <image width="62" height="104" source="../assets/tiles/props/hills_house_arc_lamp.png" />
 </tile>
 <tile id="18">
  <image width="46" height="92" source="../assets/tiles/props/hills_house_fig.png" />
 </tile>
 <tile id="19">
  <image width="44" height="40" source="../assets/tiles/props/hills_house_console.png" />
 </tile>
 <tile id="20">
  <image width="34" height="62" source="../assets/tiles/props/hills_house_dress.png" />
 </tile>
 <tile id="21">
  <image width="82" height="44" source="../assets/tiles/props/hills_house_bed.png" />
 </tile>
 <tile id="22">
  <image width="20" height="26" source="../assets/tiles/props/hills_house_night_table.png" />
 </tile>
 <tile id="23">
  <image width="16" height="40" source="../assets/tiles/props/hills_house_moon.png" />
 </tile>
 <tile id="24">
  <image width="42" height="48" source="../assets/tiles/props/hills_house_doll_house.png" />
 </tile>
 <tile id="25">
  <image width="56" height="20" source="../assets/tiles/props/hills_house_toys.png" />
 </tile>
 <tile id="26">
  <image width="40" height="36" source="../assets/tiles/props/hills_house_horse.png" />
 </tile>
 <tile id="27">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.0.png" />
  <animation>
   <frame tileid="27" duration="160" />
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
   <frame tileid="32" duration="160" />
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
  </animation>
 </tile>
 <tile id="28">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.1.png" />
 </tile>
 <tile id="29">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.2.png" />
 </tile>
 <tile id="30">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.3.png" />
 </tile>
 <tile id="31">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.4.png" />
 </tile>
 <tile id="32">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.5.png" />
 </tile>
 <tile id="33">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.6.png" />
 </tile>
 <tile id="34">
  <image width="56" height="46" source="../assets/tiles/props/hills_house_mobile.7.png" />
 </tile>
 <tile id="35">
  <image width="36" height="34" source="../assets/tiles/props/hills_house_chair.png" />
 </tile>
</tileset>
