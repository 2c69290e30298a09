<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="supper_club_props" tilewidth="100" tileheight="150" tilecount="13" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="100" height="61" source="../assets/tiles/props/piano.png" />
 </tile>
 <tile id="1">
  <image width="15" height="11" source="../assets/tiles/props/stool.png" />
 </tile>
 <tile id="2">
  <image width="42" height="42" source="../assets/tiles/props/table_for_one.png" />
 </tile>
 <tile id="3">
  <image width="42" height="42" source="../assets/tiles/props/table_for_two.png" />
 </tile>
 <tile id="4">
  <image width="15" height="25" source="../assets/tiles/props/chair_east.png" />
 </tile>
 <tile id="5">
  <image width="15" height="25" source="../assets/tiles/props/chair_west.png" />
 </tile>
 <tile id="6">
  <image width="74" height="150" source="../assets/tiles/props/tree.png" />
 </tile>
 <tile id="7">
  <image width="52" height="56" source="../assets/tiles/props/aquarium.png" />
 </tile>
 <tile id="8">
  <image width="26" height="42" source="../assets/tiles/props/stand.png" />
 </tile>
 <tile id="9">
  <image width="40" height="40" source="../assets/tiles/props/ham.png" />
 </tile>
 <tile id="10">
  <image width="30" height="62" source="../assets/tiles/props/coats.png" />
 </tile>
 <tile id="11">
  <image width="8" height="9" source="../assets/tiles/props/tip_jar.png" />
 </tile>
 <tile id="12">
  <image width="96" height="34" source="../assets/tiles/props/bar.png" />
 </tile>
</tileset>
