<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="party_house_lamps" tilewidth="285" tileheight="58" tilecount="7" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="13" height="11" source="../assets/tiles/props/party_house_lamp_glass.png" />
 </tile>
 <tile id="1">
  <image width="6" height="8" source="../assets/tiles/props/party_house_lantern_glass.png" />
 </tile>
 <tile id="2">
  <image width="5" height="3" source="../assets/tiles/props/party_house_step_lamp.png" />
 </tile>
 <tile id="3">
  <image width="143" height="34" source="../assets/tiles/props/party_house_bulbs_0.png" />
 </tile>
 <tile id="4">
  <image width="145" height="34" source="../assets/tiles/props/party_house_bulbs_1.png" />
 </tile>
 <tile id="5">
  <image width="181" height="40" source="../assets/tiles/props/party_house_bulbs_2.png" />
 </tile>
 <tile id="6">
  <image width="285" height="58" source="../assets/tiles/props/party_house_bulbs_3.png" />
 </tile>
</tileset>
