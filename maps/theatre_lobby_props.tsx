<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="theatre_lobby_props" tilewidth="94" tileheight="154" tilecount="14" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="84" height="108" source="../assets/tiles/props/lobby_banquette.png" />
 </tile>
 <tile id="1">
  <image width="74" height="50" source="../assets/tiles/props/lobby_bar.png" />
 </tile>
 <tile id="2">
  <image width="10" height="28" source="../assets/tiles/props/lobby_post.png" />
 </tile>
 <tile id="3">
  <image width="34" height="14" source="../assets/tiles/props/lobby_rope.png" />
 </tile>
 <tile id="4">
  <image width="56" height="30" source="../assets/tiles/props/lobby_sofa.png" />
 </tile>
 <tile id="5">
  <image width="20" height="36" source="../assets/tiles/props/lobby_umbrellas.png" />
 </tile>
 <tile id="6">
  <image width="16" height="18" source="../assets/tiles/props/lobby_bin.png" />
 </tile>
 <tile id="7">
  <image width="54" height="30" source="../assets/tiles/props/lobby_chandelier.png" />
 </tile>
 <tile id="8">
  <image width="40" height="106" source="../assets/tiles/props/lobby_street_lamp.png" />
 </tile>
 <tile id="9">
  <image width="10" height="30" source="../assets/tiles/props/lobby_meter.png" />
 </tile>
 <tile id="10">
  <image width="78" height="47" source="../assets/tiles/props/lobby_car_left.png" />
 </tile>
 <tile id="11">
  <image width="94" height="47" source="../assets/tiles/props/lobby_car_right.png" />
 </tile>
 <tile id="12">
  <image width="78" height="154" source="../assets/tiles/props/lobby_palm.png" />
 </tile>
 <tile id="13">
  <image width="76" height="128" source="../assets/tiles/props/lobby_palm_low.png" />
 </tile>
</tileset>
