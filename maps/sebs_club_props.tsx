<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sebs_club_props" tilewidth="196" tileheight="61" tilecount="16" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="100" height="61" source="../assets/tiles/props/sebs_club_piano.png" />
 </tile>
 <tile id="1">
  <image width="15" height="11" source="../assets/tiles/props/sebs_club_stool.png" />
 </tile>
 <tile id="2">
  <image width="60" height="44" source="../assets/tiles/props/sebs_club_drums.png" />
 </tile>
 <tile id="3">
  <image width="16" height="34" source="../assets/tiles/props/sebs_club_stand.png" />
 </tile>
 <tile id="4">
  <image width="11" height="34" source="../assets/tiles/props/sebs_club_mic.png" />
 </tile>
 <tile id="5">
  <image width="26" height="30" source="../assets/tiles/props/sebs_club_amp.png" />
 </tile>
 <tile id="6">
  <image width="26" height="16" source="../assets/tiles/props/sebs_club_steps.png" />
 </tile>
 <tile id="7">
  <image width="196" height="34" source="../assets/tiles/props/sebs_club_bar.png" />
 </tile>
 <tile id="8">
  <image width="15" height="21" source="../assets/tiles/props/sebs_club_bar_stool.png" />
 </tile>
 <tile id="9">
  <image width="18" height="16" source="../assets/tiles/props/sebs_club_taps.png" />
 </tile>
 <tile id="10">
  <image width="5" height="7" source="../assets/tiles/props/sebs_club_whisky.png" />
 </tile>
 <tile id="11">
  <image width="36" height="40" source="../assets/tiles/props/sebs_club_table.png" />
 </tile>
 <tile id="12">
  <image width="36" height="40" source="../assets/tiles/props/sebs_club_table_2.png" />
 </tile>
 <tile id="13">
  <image width="15" height="25" source="../assets/tiles/props/sebs_club_chair_east.png" />
 </tile>
 <tile id="14">
  <image width="15" height="25" source="../assets/tiles/props/sebs_club_chair_west.png" />
 </tile>
 <tile id="15">
  <image width="34" height="46" source="../assets/tiles/props/sebs_club_fern.png" />
 </tile>
</tileset>
