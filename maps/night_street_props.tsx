<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="night_street_props" tilewidth="88" tileheight="146" tilecount="8" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="40" height="106" source="../assets/tiles/props/street_lamp.png" />
 </tile>
 <tile id="1">
  <image width="56" height="30" source="../assets/tiles/props/bus_bench.png" />
 </tile>
 <tile id="2">
  <image width="26" height="52" source="../assets/tiles/props/telephone.png" />
 </tile>
 <tile id="3">
  <image width="88" height="34" source="../assets/tiles/props/car_red.png" />
 </tile>
 <tile id="4">
  <image width="88" height="34" source="../assets/tiles/props/car_blue.png" />
 </tile>
 <tile id="5">
  <image width="88" height="34" source="../assets/tiles/props/car_cream.png" />
 </tile>
 <tile id="6">
  <image width="78" height="146" source="../assets/tiles/props/street_palm.png" />
 </tile>
 <tile id="7">
  <image width="74" height="132" source="../assets/tiles/props/street_palm_2.png" />
 </tile>
</tileset>
