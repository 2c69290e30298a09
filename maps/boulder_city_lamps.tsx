<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="boulder_city_lamps" tilewidth="96" tileheight="47" tilecount="9" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="10" height="9" source="../assets/tiles/props/boulder_city_lamp_glass.png" />
 </tile>
 <tile id="1">
  <image width="4" height="5" source="../assets/tiles/props/boulder_city_porch_bulb.png" />
 </tile>
 <tile id="2">
  <image width="96" height="47" source="../assets/tiles/props/boulder_city_headlamps.png" />
 </tile>
 <tile id="3">
  <image width="26" height="22" source="../assets/tiles/props/boulder_city_pane_1.png" />
 </tile>
 <tile id="4">
  <image width="42" height="24" source="../assets/tiles/props/boulder_city_pane_2.png" />
 </tile>
 <tile id="5">
  <image width="34" height="26" source="../assets/tiles/props/boulder_city_pane_3.png" />
 </tile>
 <tile id="6">
  <image width="32" height="26" source="../assets/tiles/props/boulder_city_pane_4.png" />
 </tile>
 <tile id="7">
  <image width="42" height="24" source="../assets/tiles/props/boulder_city_pane_5.png" />
 </tile>
 <tile id="8">
  <image width="26" height="22" source="../assets/tiles/props/boulder_city_pane_6.png" />
 </tile>
</tileset>
