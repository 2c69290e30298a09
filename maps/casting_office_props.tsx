<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="casting_office_props" tilewidth="76" tileheight="288" tilecount="9" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="22" height="27" source="../assets/tiles/props/lot_waiting_chair.png" />
 </tile>
 <tile id="1">
  <image width="24" height="58" source="../assets/tiles/props/lot_cooler.png" />
 </tile>
 <tile id="2">
  <image width="34" height="34" source="../assets/tiles/props/lot_magazines.png" />
 </tile>
 <tile id="3">
  <image width="76" height="12" source="../assets/tiles/props/lot_tube_case.png" />
 </tile>
 <tile id="4">
  <image width="30" height="50" source="../assets/tiles/props/lot_camera.png" />
 </tile>
 <tile id="5">
  <image width="59" height="78" source="../assets/tiles/props/lot_long_table.png" />
 </tile>
 <tile id="6">
  <image width="17" height="28" source="../assets/tiles/props/lot_table_chair.png" />
 </tile>
 <tile id="7">
  <image width="34" height="62" source="../assets/tiles/props/lot_cabinet.png" />
 </tile>
 <tile id="8">
  <image width="16" height="288" source="../assets/tiles/props/lot_cut_wall.png" />
 </tile>
</tileset>
