<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="party_house_flat" tilewidth="336" tileheight="66" tilecount="36" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.0.png" />
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
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.1.png" />
 </tile>
 <tile id="2">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.2.png" />
 </tile>
 <tile id="3">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.3.png" />
 </tile>
 <tile id="4">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.4.png" />
 </tile>
 <tile id="5">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.5.png" />
 </tile>
 <tile id="6">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.6.png" />
 </tile>
 <tile id="7">
  <image width="336" height="64" source="../assets/tiles/props/party_house_pool.7.png" />
 </tile>
 <tile id="8">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.0.png" />
  <animation>
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
  </animation>
 </tile>
 <tile id="9">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.1.png" />
 </tile>
 <tile id="10">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.2.png" />
 </tile>
 <tile id="11">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.3.png" />
 </tile>
 <tile id="12">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.4.png" />
 </tile>
 <tile id="13">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.5.png" />
 </tile>
 <tile id="14">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.6.png" />
 </tile>
 <tile id="15">
  <image width="116" height="66" source="../assets/tiles/props/party_house_red.7.png" />
 </tile>
 <tile id="16">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.0.png" />
  <animation>
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
  </animation>
 </tile>
 <tile id="17">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.1.png" />
 </tile>
 <tile id="18">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.2.png" />
 </tile>
 <tile id="19">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.3.png" />
 </tile>
 <tile id="20">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.4.png" />
 </tile>
 <tile id="21">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.5.png" />
 </tile>
 <tile id="22">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.6.png" />
 </tile>
 <tile id="23">
  <image width="116" height="66" source="../assets/tiles/props/party_house_gold.7.png" />
 </tile>
 <tile id="24">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.0.png" />
  <animation>
   <frame tileid="24" duration="160" />
   <frame tileid="25" duration="160" />
   <frame tileid="26" duration="160" />
   <frame tileid="27" duration="160" />
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
  </animation>
 </tile>
 <tile id="25">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.1.png" />
 </tile>
 <tile id="26">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.2.png" />
 </tile>
 <tile id="27">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.3.png" />
 </tile>
 <tile id="28">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.4.png" />
 </tile>
 <tile id="29">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.5.png" />
 </tile>
 <tile id="30">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.6.png" />
 </tile>
 <tile id="31">
  <image width="76" height="66" source="../assets/tiles/props/party_house_blue.7.png" />
 </tile>
 <tile id="32">
  <image width="56" height="46" source="../assets/tiles/props/party_house_kiss.0.png" />
  <animation>
   <frame tileid="32" duration="160" />
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
   <frame tileid="35" duration="160" />
  </animation>
 </tile>
 <tile id="33">
  <image width="56" height="46" source="../assets/tiles/props/party_house_kiss.1.png" />
 </tile>
 <tile id="34">
  <image width="56" height="46" source="../assets/tiles/props/party_house_kiss.2.png" />
 </tile>
 <tile id="35">
  <image width="56" height="46" source="../assets/tiles/props/party_house_kiss.3.png" />
 </tile>
</tileset>
