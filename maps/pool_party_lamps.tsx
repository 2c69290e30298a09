<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="pool_party_lamps" tilewidth="26" tileheight="24" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="26" height="24" source="../assets/tiles/props/pool_party_heart.png" />
 </tile>
</tileset>
