<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sebs_room_props" tilewidth="112" tileheight="80" tilecount="21" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="112" height="34" source="../assets/tiles/props/sebs_room_mattress.png" />
 </tile>
 <tile id="1">
  <image width="72" height="80" source="../assets/tiles/props/sebs_room_piano.png" />
 </tile>
 <tile id="2">
  <image width="38" height="66" source="../assets/tiles/props/sebs_room_stool.png" />
 </tile>
 <tile id="3">
  <image width="58" height="52" source="../assets/tiles/props/sebs_room_hot_plate.png" />
 </tile>
 <tile id="4">
  <image width="70" height="28" source="../assets/tiles/props/sebs_room_radiator.png" />
 </tile>
 <tile id="5">
  <image width="9" height="46" source="../assets/tiles/props/sebs_room_cord.png" />
 </tile>
 <tile id="6">
  <image width="26" height="50" source="../assets/tiles/props/sebs_room_suit.png" />
 </tile>
 <tile id="7">
  <image width="58" height="17" source="../assets/tiles/props/sebs_room_telephone.png" />
 </tile>
 <tile id="8">
  <image width="32" height="18" source="../assets/tiles/props/sebs_room_takeaway.png" />
 </tile>
 <tile id="9">
  <image width="38" height="25" source="../assets/tiles/props/sebs_room_turntable.png" />
 </tile>
 <tile id="10">
  <image width="44" height="14" source="../assets/tiles/props/sebs_room_sleeves.png" />
 </tile>
 <tile id="11">
  <image width="24" height="26" source="../assets/tiles/props/sebs_room_plant.png" />
 </tile>
 <tile id="12">
  <image width="17" height="28" source="../assets/tiles/props/sebs_room_chair.png" />
 </tile>
 <tile id="13">
  <image width="80" height="66" source="../assets/tiles/props/sebs_room_blinds.png" />
 </tile>
 <tile id="14">
  <image width="34" height="32" source="../assets/tiles/props/sebs_room_box_1.png" />
 </tile>
 <tile id="15">
  <image width="26" height="23" source="../assets/tiles/props/sebs_room_box_2.png" />
 </tile>
 <tile id="16">
  <image width="30" height="29" source="../assets/tiles/props/sebs_room_box_3.png" />
 </tile>
 <tile id="17">
  <image width="24" height="24" source="../assets/tiles/props/sebs_room_box_4.png" />
 </tile>
 <tile id="18">
  <image width="36" height="32" source="../assets/tiles/props/sebs_room_box_5.png" />
 </tile>
 <tile id="19">
  <image width="26" height="24" source="../assets/tiles/props/sebs_room_box_6.png" />
 </tile>
 <tile id="20">
  <image width="32" height="29" source="../assets/tiles/props/sebs_room_box_7.png" />
 </tile>
</tileset>
