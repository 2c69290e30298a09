<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="audition_room_lamps" tilewidth="56" tileheight="64" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="56" height="64" source="../assets/tiles/props/lot_glass_0.png" />
 </tile>
 <tile id="1">
  <image width="56" height="64" source="../assets/tiles/props/lot_glass_1.png" />
 </tile>
 <tile id="2">
  <image width="56" height="64" source="../assets/tiles/props/lot_glass_2.png" />
 </tile>
</tileset>
