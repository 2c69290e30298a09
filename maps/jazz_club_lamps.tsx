<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="jazz_club_lamps" tilewidth="88" tileheight="62" tilecount="7" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="13" height="14" source="../assets/tiles/props/jazz_club_shade.png" />
 </tile>
 <tile id="1">
  <image width="14" height="17" source="../assets/tiles/props/jazz_club_can.png" />
 </tile>
 <tile id="2">
  <image width="18" height="16" source="../assets/tiles/props/jazz_club_sconce.png" />
 </tile>
 <tile id="3">
  <image width="29" height="14" source="../assets/tiles/props/jazz_club_exit.png" />
 </tile>
 <tile id="4">
  <image width="42" height="62" source="../assets/tiles/props/jazz_club_sign_0.png" />
 </tile>
 <tile id="5">
  <image width="56" height="19" source="../assets/tiles/props/jazz_club_sign_1.png" />
 </tile>
 <tile id="6">
  <image width="88" height="19" source="../assets/tiles/props/jazz_club_sign_2.png" />
 </tile>
</tileset>
