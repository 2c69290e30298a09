<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="concert_hall_props" tilewidth="128" tileheight="112" tilecount="18" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="64" height="27" source="../assets/tiles/props/arena_keyboards.png" />
 </tile>
 <tile id="1">
  <image width="70" height="52" source="../assets/tiles/props/arena_drums.png" />
 </tile>
 <tile id="2">
  <image width="92" height="23" source="../assets/tiles/props/arena_riser.png" />
 </tile>
 <tile id="3">
  <image width="20" height="36" source="../assets/tiles/props/arena_microphone.png" />
 </tile>
 <tile id="4">
  <image width="20" height="36" source="../assets/tiles/props/arena_boom.png" />
 </tile>
 <tile id="5">
  <image width="26" height="14" source="../assets/tiles/props/arena_wedge.png" />
 </tile>
 <tile id="6">
  <image width="128" height="20" source="../assets/tiles/props/arena_rail.png" />
 </tile>
 <tile id="7">
  <image width="46" height="29" source="../assets/tiles/props/arena_case.png" />
 </tile>
 <tile id="8">
  <image width="26" height="21" source="../assets/tiles/props/arena_case_small.png" />
 </tile>
 <tile id="9">
  <image width="120" height="50" source="../assets/tiles/props/arena_desk.png" />
 </tile>
 <tile id="10">
  <image width="40" height="112" source="../assets/tiles/props/arena_array_left.png" />
 </tile>
 <tile id="11">
  <image width="40" height="112" source="../assets/tiles/props/arena_array_right.png" />
 </tile>
 <tile id="12">
  <image width="56" height="26" source="../assets/tiles/props/arena_subs.png" />
 </tile>
 <tile id="13">
  <image width="80" height="64" source="../assets/tiles/props/arena_shirts.png" />
 </tile>
 <tile id="14">
  <image width="88" height="32" source="../assets/tiles/props/arena_stall.png" />
 </tile>
 <tile id="15">
  <image width="17" height="16" source="../assets/tiles/props/arena_head_0.png" />
 </tile>
 <tile id="16">
  <image width="17" height="16" source="../assets/tiles/props/arena_head_1.png" />
 </tile>
 <tile id="17">
  <image width="17" height="16" source="../assets/tiles/props/arena_head_2.png" />
 </tile>
</tileset>
