<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="photo_studio_lamps" tilewidth="62" tileheight="112" tilecount="4" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="58" height="112" source="../assets/tiles/props/photo_soft_left_lit.png" />
 </tile>
 <tile id="1">
  <image width="58" height="112" source="../assets/tiles/props/photo_soft_right_lit.png" />
 </tile>
 <tile id="2">
  <image width="44" height="52" source="../assets/tiles/props/photo_screen.png" />
 </tile>
 <tile id="3">
  <image width="62" height="60" source="../assets/tiles/props/photo_bulbs.png" />
 </tile>
</tileset>
