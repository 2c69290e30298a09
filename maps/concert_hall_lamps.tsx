<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="concert_hall_lamps" tilewidth="504" tileheight="116" tilecount="22" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.0.png" />
  <animation>
   <frame tileid="0" duration="160" />
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
  </animation>
 </tile>
 <tile id="1">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.1.png" />
 </tile>
 <tile id="2">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.2.png" />
 </tile>
 <tile id="3">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.3.png" />
 </tile>
 <tile id="4">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.4.png" />
 </tile>
 <tile id="5">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.5.png" />
 </tile>
 <tile id="6">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.6.png" />
 </tile>
 <tile id="7">
  <image width="320" height="70" source="../assets/tiles/props/arena_wall.7.png" />
 </tile>
 <tile id="8">
  <image width="48" height="64" source="../assets/tiles/props/arena_face_dex.png" />
 </tile>
 <tile id="9">
  <image width="48" height="64" source="../assets/tiles/props/arena_face_seb.png" />
 </tile>
 <tile id="10">
  <image width="7" height="4" source="../assets/tiles/props/arena_lens_pink.png" />
 </tile>
 <tile id="11">
  <image width="7" height="4" source="../assets/tiles/props/arena_lens_blue.png" />
 </tile>
 <tile id="12">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.0.png" />
  <animation>
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
  </animation>
 </tile>
 <tile id="13">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.1.png" />
 </tile>
 <tile id="14">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.2.png" />
 </tile>
 <tile id="15">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.3.png" />
 </tile>
 <tile id="16">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.4.png" />
 </tile>
 <tile id="17">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.5.png" />
 </tile>
 <tile id="18">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.6.png" />
 </tile>
 <tile id="19">
  <image width="504" height="116" source="../assets/tiles/props/arena_lasers.7.png" />
 </tile>
 <tile id="20">
  <image width="14" height="5" source="../assets/tiles/props/arena_exit.png" />
 </tile>
 <tile id="21">
  <image width="120" height="50" source="../assets/tiles/props/arena_desk_screens.png" />
 </tile>
</tileset>
