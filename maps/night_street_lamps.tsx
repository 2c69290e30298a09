<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="night_street_lamps" tilewidth="136" tileheight="70" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="136" height="27" source="../assets/tiles/props/kessler_sign.png" />
 </tile>
 <tile id="1">
  <image width="11" height="3" source="../assets/tiles/props/lamp_head.png" />
 </tile>
 <tile id="2">
  <image width="22" height="70" source="../assets/tiles/props/palm_lights.png" />
 </tile>
</tileset>
