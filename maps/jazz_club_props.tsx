<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="jazz_club_props" tilewidth="176" tileheight="61" tilecount="25" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="100" height="61" source="../assets/tiles/props/jazz_club_piano.png" />
 </tile>
 <tile id="1">
  <image width="15" height="11" source="../assets/tiles/props/jazz_club_stool.png" />
 </tile>
 <tile id="2">
  <image width="60" height="44" source="../assets/tiles/props/jazz_club_drums.png" />
 </tile>
 <tile id="3">
  <image width="26" height="30" source="../assets/tiles/props/jazz_club_amp.png" />
 </tile>
 <tile id="4">
  <image width="16" height="34" source="../assets/tiles/props/jazz_club_stand.png" />
 </tile>
 <tile id="5">
  <image width="11" height="34" source="../assets/tiles/props/jazz_club_mic.png" />
 </tile>
 <tile id="6">
  <image width="30" height="13" source="../assets/tiles/props/jazz_club_case.png" />
 </tile>
 <tile id="7">
  <image width="26" height="16" source="../assets/tiles/props/jazz_club_steps.png" />
 </tile>
 <tile id="8">
  <image width="176" height="34" source="../assets/tiles/props/jazz_club_bar.png" />
 </tile>
 <tile id="9">
  <image width="15" height="21" source="../assets/tiles/props/jazz_club_bar_stool.png" />
 </tile>
 <tile id="10">
  <image width="18" height="16" source="../assets/tiles/props/jazz_club_taps.png" />
 </tile>
 <tile id="11">
  <image width="24" height="22" source="../assets/tiles/props/jazz_club_till.png" />
 </tile>
 <tile id="12">
  <image width="5" height="7" source="../assets/tiles/props/jazz_club_whisky.png" />
 </tile>
 <tile id="13">
  <image width="5" height="7" source="../assets/tiles/props/jazz_club_gin.png" />
 </tile>
 <tile id="14">
  <image width="36" height="40" source="../assets/tiles/props/jazz_club_table.png" />
 </tile>
 <tile id="15">
  <image width="36" height="40" source="../assets/tiles/props/jazz_club_table_bare.png" />
 </tile>
 <tile id="16">
  <image width="15" height="25" source="../assets/tiles/props/jazz_club_chair_east.png" />
 </tile>
 <tile id="17">
  <image width="15" height="25" source="../assets/tiles/props/jazz_club_chair_west.png" />
 </tile>
 <tile id="18">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.0.png" />
  <animation>
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
  </animation>
 </tile>
 <tile id="19">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.1.png" />
 </tile>
 <tile id="20">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.2.png" />
 </tile>
 <tile id="21">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.3.png" />
 </tile>
 <tile id="22">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.4.png" />
 </tile>
 <tile id="23">
  <image width="76" height="24" source="../assets/tiles/props/jazz_club_fan.5.png" />
 </tile>
 <tile id="24">
  <image width="34" height="44" source="../assets/tiles/props/jazz_club_coats.png" />
 </tile>
</tileset>
