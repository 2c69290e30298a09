<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hillside_road_lamps" tilewidth="112" tileheight="26" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="11" height="5" source="../assets/tiles/props/hillside_lamp_glass.png" />
 </tile>
 <tile id="1">
  <image width="5" height="8" source="../assets/tiles/props/hillside_lantern_glass.png" />
 </tile>
 <tile id="2">
  <image width="112" height="26" source="../assets/tiles/props/hillside_windows.png" />
 </tile>
</tileset>
