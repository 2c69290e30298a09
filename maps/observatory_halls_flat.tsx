<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_halls_flat" tilewidth="104" tileheight="44" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="104" height="44" source="../assets/tiles/props/observatory_halls_pit.png" />
 </tile>
</tileset>
