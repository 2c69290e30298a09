<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="desert_road_lamps" tilewidth="96" tileheight="47" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="18" height="16" source="../assets/tiles/props/desert_soda_light.png" />
 </tile>
 <tile id="1">
  <image width="5" height="5" source="../assets/tiles/props/desert_bulb.png" />
 </tile>
 <tile id="2">
  <image width="96" height="47" source="../assets/tiles/props/desert_head_lamps.png" />
 </tile>
</tileset>
