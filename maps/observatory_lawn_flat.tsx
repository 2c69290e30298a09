<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_lawn_flat" tilewidth="58" tileheight="22" tilecount="2" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="58" height="22" source="../assets/tiles/props/observatory_lawn_rug.png" />
 </tile>
 <tile id="1">
  <image width="16" height="7" source="../assets/tiles/props/observatory_lawn_paper.png" />
 </tile>
</tileset>
