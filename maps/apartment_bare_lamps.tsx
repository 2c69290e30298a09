<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="apartment_bare_lamps" tilewidth="80" tileheight="18" tilecount="4" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="28" height="18" source="../assets/tiles/props/apartment_shade.png" />
 </tile>
 <tile id="1">
  <image width="5" height="8" source="../assets/tiles/props/apartment_flame.png" />
 </tile>
 <tile id="2">
  <image width="20" height="4" source="../assets/tiles/props/apartment_pendant_glow.png" />
 </tile>
 <tile id="3">
  <image width="80" height="5" source="../assets/tiles/props/apartment_tube.png" />
 </tile>
</tileset>
