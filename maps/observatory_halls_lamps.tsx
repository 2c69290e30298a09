<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_halls_lamps" tilewidth="58" tileheight="60" tilecount="35" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.0.png" />
  <animation>
   <frame tileid="0" duration="160" />
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
   <frame tileid="24" duration="160" />
   <frame tileid="25" duration="160" />
   <frame tileid="26" duration="160" />
   <frame tileid="27" duration="160" />
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
   <frame tileid="32" duration="160" />
  </animation>
 </tile>
 <tile id="1">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.1.png" />
 </tile>
 <tile id="2">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.2.png" />
 </tile>
 <tile id="3">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.3.png" />
 </tile>
 <tile id="4">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.4.png" />
 </tile>
 <tile id="5">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.5.png" />
 </tile>
 <tile id="6">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.6.png" />
 </tile>
 <tile id="7">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.7.png" />
 </tile>
 <tile id="8">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.8.png" />
 </tile>
 <tile id="9">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.9.png" />
 </tile>
 <tile id="10">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.10.png" />
 </tile>
 <tile id="11">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.11.png" />
 </tile>
 <tile id="12">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.12.png" />
 </tile>
 <tile id="13">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.13.png" />
 </tile>
 <tile id="14">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.14.png" />
 </tile>
 <tile id="15">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.15.png" />
 </tile>
 <tile id="16">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.16.png" />
 </tile>
 <tile id="17">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.17.png" />
 </tile>
 <tile id="18">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.18.png" />
 </tile>
 <tile id="19">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.19.png" />
 </tile>
 <tile id="20">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.20.png" />
 </tile>
 <tile id="21">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.21.png" />
 </tile>
 <tile id="22">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.22.png" />
 </tile>
 <tile id="23">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.23.png" />
 </tile>
 <tile id="24">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.24.png" />
 </tile>
 <tile id="25">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.25.png" />
 </tile>
 <tile id="26">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.26.png" />
 </tile>
 <tile id="27">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.27.png" />
 </tile>
 <tile id="28">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.28.png" />
 </tile>
 <tile id="29">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.29.png" />
 </tile>
 <tile id="30">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.30.png" />
 </tile>
 <tile id="31">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.31.png" />
 </tile>
 <tile id="32">
  <image width="58" height="60" source="../assets/tiles/props/observatory_halls_sparks.32.png" />
 </tile>
 <tile id="33">
  <image width="12" height="9" source="../assets/tiles/props/observatory_halls_shade.png" />
 </tile>
 <tile id="34">
  <image width="10" height="12" source="../assets/tiles/props/observatory_halls_torch.png" />
 </tile>
</tileset>
