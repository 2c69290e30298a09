<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="concert_hall_flat" tilewidth="80" tileheight="7" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="80" height="7" source="../assets/tiles/props/arena_cables.png" />
 </tile>
</tileset>
