<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="backlot_lamps" tilewidth="32" tileheight="32" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="32" height="32" source="../assets/tiles/props/lot_cup.png" />
 </tile>
 <tile id="1">
  <image width="5" height="14" source="../assets/tiles/props/lot_lens.png" />
 </tile>
 <tile id="2">
  <image width="3" height="3" source="../assets/tiles/props/lot_mirror_bulb.png" />
 </tile>
</tileset>
