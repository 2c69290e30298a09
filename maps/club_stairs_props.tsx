<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="club_stairs_props" tilewidth="88" tileheight="106" tilecount="6" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="40" height="106" source="../assets/tiles/props/club_stairs_lamp.png" />
 </tile>
 <tile id="1">
  <image width="88" height="34" source="../assets/tiles/props/club_stairs_car.png" />
 </tile>
 <tile id="2">
  <image width="88" height="34" source="../assets/tiles/props/club_stairs_taxi.png" />
 </tile>
 <tile id="3">
  <image width="10" height="60" source="../assets/tiles/props/club_stairs_jamb.png" />
 </tile>
 <tile id="4">
  <image width="52" height="26" source="../assets/tiles/props/club_stairs_rope.png" />
 </tile>
 <tile id="5">
  <image width="34" height="46" source="../assets/tiles/props/club_stairs_fern.png" />
 </tile>
</tileset>
