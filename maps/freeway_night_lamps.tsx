<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="freeway_night_lamps" tilewidth="592" tileheight="120" tilecount="2" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="8" height="3" source="../assets/tiles/props/freeway_lamp.png" />
 </tile>
 <tile id="1">
  <image width="592" height="120" source="../assets/tiles/props/freeway_flyover_lamps.png" />
 </tile>
</tileset>
