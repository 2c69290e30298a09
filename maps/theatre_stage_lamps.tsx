<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="theatre_stage_lamps" tilewidth="264" tileheight="60" tilecount="6" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="264" height="4" source="../assets/tiles/props/playhouse_flames.png" />
 </tile>
 <tile id="1">
  <image width="62" height="60" source="../assets/tiles/props/playhouse_bulbs.png" />
 </tile>
 <tile id="2">
  <image width="10" height="4" source="../assets/tiles/props/playhouse_glass.png" />
 </tile>
 <tile id="3">
  <image width="18" height="16" source="../assets/tiles/props/playhouse_sconce.png" />
 </tile>
 <tile id="4">
  <image width="14" height="5" source="../assets/tiles/props/playhouse_exit.png" />
 </tile>
 <tile id="5">
  <image width="40" height="5" source="../assets/tiles/props/playhouse_tube.png" />
 </tile>
</tileset>
