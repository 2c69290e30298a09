<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hills_house_lamps" tilewidth="150" tileheight="3" tilecount="5" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="19" height="3" source="../assets/tiles/props/hills_house_pendant_glow.png" />
 </tile>
 <tile id="1">
  <image width="150" height="2" source="../assets/tiles/props/hills_house_strip.png" />
 </tile>
 <tile id="2">
  <image width="7" height="1" source="../assets/tiles/props/hills_house_downlight.png" />
 </tile>
 <tile id="3">
  <image width="16" height="2" source="../assets/tiles/props/hills_house_arc_glow.png" />
 </tile>
 <tile id="4">
  <image width="14" height="1" source="../assets/tiles/props/hills_house_picture_lamp.png" />
 </tile>
</tileset>
