<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="observatory_lawn_props" tilewidth="150" tileheight="116" tilecount="35" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="15" height="60" source="../assets/tiles/props/observatory_lamp.png" />
 </tile>
 <tile id="1">
  <image width="36" height="34" source="../assets/tiles/props/observatory_shut_doors.png" />
 </tile>
 <tile id="2">
  <image width="38" height="96" source="../assets/tiles/props/observatory_monument.png" />
 </tile>
 <tile id="3">
  <image width="22" height="38" source="../assets/tiles/props/observatory_telescope.png" />
 </tile>
 <tile id="4">
  <image width="30" height="46" source="../assets/tiles/props/observatory_bench.png" />
 </tile>
 <tile id="5">
  <image width="34" height="44" source="../assets/tiles/props/observatory_notice.png" />
 </tile>
 <tile id="6">
  <image width="26" height="50" source="../assets/tiles/props/observatory_pier.png" />
 </tile>
 <tile id="7">
  <image width="14" height="20" source="../assets/tiles/props/observatory_bin.png" />
 </tile>
 <tile id="8">
  <image width="6" height="13" source="../assets/tiles/props/observatory_bollard.png" />
 </tile>
 <tile id="9">
  <image width="144" height="25" source="../assets/tiles/props/observatory_rail.png" />
 </tile>
 <tile id="10">
  <image width="24" height="34" source="../assets/tiles/props/observatory_urn.png" />
 </tile>
 <tile id="11">
  <image width="150" height="13" source="../assets/tiles/props/observatory_hedge_long.png" />
 </tile>
 <tile id="12">
  <image width="58" height="15" source="../assets/tiles/props/observatory_hedge_short.png" />
 </tile>
 <tile id="13">
  <image width="86" height="116" source="../assets/tiles/props/observatory_tree.png" />
 </tile>
 <tile id="14">
  <image width="15" height="62" source="../assets/tiles/props/observatory_cypress_0.png" />
 </tile>
 <tile id="15">
  <image width="17" height="74" source="../assets/tiles/props/observatory_cypress_1.png" />
 </tile>
 <tile id="16">
  <image width="14" height="54" source="../assets/tiles/props/observatory_cypress_2.png" />
 </tile>
 <tile id="17">
  <image width="40" height="26" source="../assets/tiles/props/observatory_bush_0.png" />
 </tile>
 <tile id="18">
  <image width="30" height="22" source="../assets/tiles/props/observatory_bush_1.png" />
 </tile>
 <tile id="19">
  <image width="54" height="34" source="../assets/tiles/props/observatory_bush_2.png" />
 </tile>
 <tile id="20">
  <image width="132" height="60" source="../assets/tiles/props/observatory_lawn_bus.png" />
 </tile>
 <tile id="21">
  <image width="56" height="74" source="../assets/tiles/props/observatory_lawn_cart.png" />
 </tile>
 <tile id="22">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.0.png" />
  <animation>
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
   <frame tileid="33" duration="160" />
  </animation>
 </tile>
 <tile id="23">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.1.png" />
 </tile>
 <tile id="24">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.2.png" />
 </tile>
 <tile id="25">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.3.png" />
 </tile>
 <tile id="26">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.4.png" />
 </tile>
 <tile id="27">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.5.png" />
 </tile>
 <tile id="28">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.6.png" />
 </tile>
 <tile id="29">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.7.png" />
 </tile>
 <tile id="30">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.8.png" />
 </tile>
 <tile id="31">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.9.png" />
 </tile>
 <tile id="32">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.10.png" />
 </tile>
 <tile id="33">
  <image width="74" height="34" source="../assets/tiles/props/observatory_lawn_sprinkler.11.png" />
 </tile>
 <tile id="34">
  <image width="30" height="34" source="../assets/tiles/props/observatory_lawn_stroller.png" />
 </tile>
</tileset>
