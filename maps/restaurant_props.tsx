<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="restaurant_props" tilewidth="96" tileheight="100" tilecount="12" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="96" height="36" source="../assets/tiles/props/restaurant_table_for_four.png" />
 </tile>
 <tile id="1">
  <image width="44" height="44" source="../assets/tiles/props/restaurant_table.png" />
 </tile>
 <tile id="2">
  <image width="18" height="28" source="../assets/tiles/props/restaurant_chair_east.png" />
 </tile>
 <tile id="3">
  <image width="18" height="28" source="../assets/tiles/props/restaurant_mias_chair.png" />
 </tile>
 <tile id="4">
  <image width="18" height="28" source="../assets/tiles/props/restaurant_chair_west.png" />
 </tile>
 <tile id="5">
  <image width="24" height="32" source="../assets/tiles/props/restaurant_chair_south.png" />
 </tile>
 <tile id="6">
  <image width="58" height="84" source="../assets/tiles/props/restaurant_palm.png" />
 </tile>
 <tile id="7">
  <image width="46" height="100" source="../assets/tiles/props/restaurant_twigs.png" />
 </tile>
 <tile id="8">
  <image width="32" height="44" source="../assets/tiles/props/restaurant_stand.png" />
 </tile>
 <tile id="9">
  <image width="56" height="46" source="../assets/tiles/props/restaurant_station.png" />
 </tile>
 <tile id="10">
  <image width="44" height="44" source="../assets/tiles/props/restaurant_trolley.png" />
 </tile>
 <tile id="11">
  <image width="30" height="44" source="../assets/tiles/props/restaurant_lamp.png" />
 </tile>
</tileset>
