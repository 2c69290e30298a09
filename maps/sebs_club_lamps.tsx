<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sebs_club_lamps" tilewidth="18" tileheight="46" tilecount="8" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="13" height="14" source="../assets/tiles/props/sebs_club_shade.png" />
 </tile>
 <tile id="1">
  <image width="14" height="17" source="../assets/tiles/props/sebs_club_can.png" />
 </tile>
 <tile id="2">
  <image width="9" height="5" source="../assets/tiles/props/sebs_club_foot.png" />
 </tile>
 <tile id="3">
  <image width="13" height="34" source="../assets/tiles/props/sebs_club_globe.png" />
 </tile>
 <tile id="4">
  <image width="13" height="46" source="../assets/tiles/props/sebs_club_globe_low.png" />
 </tile>
 <tile id="5">
  <image width="18" height="16" source="../assets/tiles/props/sebs_club_sconce.png" />
 </tile>
 <tile id="6">
  <image width="16" height="12" source="../assets/tiles/props/sebs_club_neck.png" />
 </tile>
 <tile id="7">
  <image width="6" height="8" source="../assets/tiles/props/sebs_club_lantern.png" />
 </tile>
</tileset>
