<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="mia_apartment_lamps" tilewidth="640" tileheight="64" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="640" height="20" source="../assets/tiles/props/mia_apartment_bulbs.png" />
 </tile>
 <tile id="1">
  <image width="58" height="64" source="../assets/tiles/props/mia_apartment_mirror_bulbs.png" />
 </tile>
 <tile id="2">
  <image width="20" height="4" source="../assets/tiles/props/mia_apartment_pendant_glow.png" />
 </tile>
</tileset>
