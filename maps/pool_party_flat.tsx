<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="pool_party_flat" tilewidth="320" tileheight="58" tilecount="10" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.0.png" />
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
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.1.png" />
 </tile>
 <tile id="2">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.2.png" />
 </tile>
 <tile id="3">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.3.png" />
 </tile>
 <tile id="4">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.4.png" />
 </tile>
 <tile id="5">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.5.png" />
 </tile>
 <tile id="6">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.6.png" />
 </tile>
 <tile id="7">
  <image width="320" height="58" source="../assets/tiles/props/pool_party_pool.7.png" />
 </tile>
 <tile id="8">
  <image width="184" height="32" source="../assets/tiles/props/pool_party_stage.png" />
 </tile>
 <tile id="9">
  <image width="22" height="14" source="../assets/tiles/props/pool_party_step.png" />
 </tile>
</tileset>
