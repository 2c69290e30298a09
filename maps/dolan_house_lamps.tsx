<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="dolan_house_lamps" tilewidth="28" tileheight="18" tilecount="2" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="28" height="18" source="../assets/tiles/props/dolan_house_shade.png" />
 </tile>
 <tile id="1">
  <image width="20" height="4" source="../assets/tiles/props/dolan_house_pendant_glow.png" />
 </tile>
</tileset>
