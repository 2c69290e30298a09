<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="mia_apartment_props" tilewidth="640" tileheight="68" tilecount="20" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="144" height="52" source="../assets/tiles/props/mia_apartment_bed.png" />
 </tile>
 <tile id="1">
  <image width="110" height="60" source="../assets/tiles/props/mia_apartment_units.png" />
 </tile>
 <tile id="2">
  <image width="32" height="68" source="../assets/tiles/props/mia_apartment_refrigerator.png" />
 </tile>
 <tile id="3">
  <image width="54" height="58" source="../assets/tiles/props/mia_apartment_rail.png" />
 </tile>
 <tile id="4">
  <image width="60" height="14" source="../assets/tiles/props/mia_apartment_shoes.png" />
 </tile>
 <tile id="5">
  <image width="52" height="36" source="../assets/tiles/props/mia_apartment_vanity.png" />
 </tile>
 <tile id="6">
  <image width="18" height="14" source="../assets/tiles/props/mia_apartment_stool.png" />
 </tile>
 <tile id="7">
  <image width="30" height="66" source="../assets/tiles/props/mia_apartment_mirror.png" />
 </tile>
 <tile id="8">
  <image width="94" height="42" source="../assets/tiles/props/mia_apartment_sofa.png" />
 </tile>
 <tile id="9">
  <image width="44" height="24" source="../assets/tiles/props/mia_apartment_table.png" />
 </tile>
 <tile id="10">
  <image width="40" height="30" source="../assets/tiles/props/mia_apartment_fern.png" />
 </tile>
 <tile id="11">
  <image width="34" height="24" source="../assets/tiles/props/mia_apartment_basket.png" />
 </tile>
 <tile id="12">
  <image width="20" height="26" source="../assets/tiles/props/mia_apartment_scrubs.png" />
 </tile>
 <tile id="13">
  <image width="640" height="20" source="../assets/tiles/props/mia_apartment_wire.png" />
 </tile>
 <tile id="14">
  <image width="26" height="38" source="../assets/tiles/props/mia_apartment_pendant.png" />
 </tile>
 <tile id="15">
  <image width="66" height="40" source="../assets/tiles/props/mia_apartment_ironing.png" />
 </tile>
 <tile id="16">
  <image width="25" height="42" source="../assets/tiles/props/mia_apartment_dress_yellow.png" />
 </tile>
 <tile id="17">
  <image width="25" height="42" source="../assets/tiles/props/mia_apartment_dress_blue.png" />
 </tile>
 <tile id="18">
  <image width="25" height="42" source="../assets/tiles/props/mia_apartment_dress_red.png" />
 </tile>
 <tile id="19">
  <image width="25" height="42" source="../assets/tiles/props/mia_apartment_dress_green.png" />
 </tile>
</tileset>
