<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_lamps" tilewidth="34" tileheight="24" tilecount="5" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="15" height="15" source="../assets/tiles/props/observatory_globe.png" />
 </tile>
 <tile id="1">
  <image width="4" height="3" source="../assets/tiles/props/observatory_bollard_glass.png" />
 </tile>
 <tile id="2">
  <image width="9" height="24" source="../assets/tiles/props/observatory_window.png" />
 </tile>
 <tile id="3">
  <image width="34" height="15" source="../assets/tiles/props/observatory_glass.png" />
 </tile>
 <tile id="4">
  <image width="3" height="11" source="../assets/tiles/props/observatory_lantern.png" />
 </tile>
</tileset>
