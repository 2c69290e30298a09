<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="theatre_lobby_lamps" tilewidth="244" tileheight="40" tilecount="7" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="244" height="40" source="../assets/tiles/props/lobby_bulbs.0.png" />
  <animation>
   <frame tileid="0" duration="160" />
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
  </animation>
 </tile>
 <tile id="1">
  <image width="244" height="40" source="../assets/tiles/props/lobby_bulbs.1.png" />
 </tile>
 <tile id="2">
  <image width="244" height="40" source="../assets/tiles/props/lobby_bulbs.2.png" />
 </tile>
 <tile id="3">
  <image width="108" height="30" source="../assets/tiles/props/lobby_letters.png" />
 </tile>
 <tile id="4">
  <image width="54" height="30" source="../assets/tiles/props/lobby_flames.png" />
 </tile>
 <tile id="5">
  <image width="11" height="3" source="../assets/tiles/props/lobby_lamp_head.png" />
 </tile>
 <tile id="6">
  <image width="18" height="16" source="../assets/tiles/props/lobby_sconce.png" />
 </tile>
</tileset>
