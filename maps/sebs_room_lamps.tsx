<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sebs_room_lamps" tilewidth="9" tileheight="10" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="9" height="10" source="../assets/tiles/props/sebs_room_bulb.png" />
 </tile>
</tileset>
