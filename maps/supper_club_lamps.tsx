<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="supper_club_lamps" tilewidth="180" tileheight="150" tilecount="5" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="5" height="7" source="../assets/tiles/props/flame.png" />
 </tile>
 <tile id="1">
  <image width="74" height="150" source="../assets/tiles/props/tree_lamps.png" />
 </tile>
 <tile id="2">
  <image width="180" height="18" source="../assets/tiles/props/garland_lamps.png" />
 </tile>
 <tile id="3">
  <image width="18" height="16" source="../assets/tiles/props/sconce.png" />
 </tile>
 <tile id="4">
  <image width="43" height="15" source="../assets/tiles/props/motel.png" />
 </tile>
</tileset>
