<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="restaurant_lamps" tilewidth="30" tileheight="18" tilecount="5" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="10" height="7" source="../assets/tiles/props/restaurant_shade.png" />
 </tile>
 <tile id="1">
  <image width="30" height="18" source="../assets/tiles/props/restaurant_drum.png" />
 </tile>
 <tile id="2">
  <image width="13" height="5" source="../assets/tiles/props/restaurant_downlight.png" />
 </tile>
 <tile id="3">
  <image width="20" height="4" source="../assets/tiles/props/restaurant_exit.png" />
 </tile>
 <tile id="4">
  <image width="9" height="9" source="../assets/tiles/props/restaurant_sconce.png" />
 </tile>
</tileset>
