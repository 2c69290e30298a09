<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="party_house_props" tilewidth="285" tileheight="178" tilecount="55" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="116" height="46" source="../assets/tiles/props/party_house_bar.png" />
 </tile>
 <tile id="1">
  <image width="128" height="92" source="../assets/tiles/props/party_house_canopy.png" />
 </tile>
 <tile id="2">
  <image width="13" height="20" source="../assets/tiles/props/party_house_bar_stool.png" />
 </tile>
 <tile id="3">
  <image width="7" height="100" source="../assets/tiles/props/party_house_pole.png" />
 </tile>
 <tile id="4">
  <image width="58" height="26" source="../assets/tiles/props/party_house_lounger.png" />
 </tile>
 <tile id="5">
  <image width="58" height="26" source="../assets/tiles/props/party_house_lounger_blue.png" />
 </tile>
 <tile id="6">
  <image width="22" height="26" source="../assets/tiles/props/party_house_table.png" />
 </tile>
 <tile id="7">
  <image width="44" height="22" source="../assets/tiles/props/party_house_fire_bowl.png" />
 </tile>
 <tile id="8">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.0.png" />
  <animation>
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
  </animation>
 </tile>
 <tile id="9">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.1.png" />
 </tile>
 <tile id="10">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.2.png" />
 </tile>
 <tile id="11">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.3.png" />
 </tile>
 <tile id="12">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.4.png" />
 </tile>
 <tile id="13">
  <image width="34" height="42" source="../assets/tiles/props/party_house_fire.5.png" />
 </tile>
 <tile id="14">
  <image width="34" height="40" source="../assets/tiles/props/party_house_agave.png" />
 </tile>
 <tile id="15">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.0.png" />
  <animation>
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
  </animation>
 </tile>
 <tile id="16">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.1.png" />
 </tile>
 <tile id="17">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.2.png" />
 </tile>
 <tile id="18">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.3.png" />
 </tile>
 <tile id="19">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.4.png" />
 </tile>
 <tile id="20">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.5.png" />
 </tile>
 <tile id="21">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.6.png" />
 </tile>
 <tile id="22">
  <image width="34" height="16" source="../assets/tiles/props/party_house_ring.7.png" />
 </tile>
 <tile id="23">
  <image width="58" height="20" source="../assets/tiles/props/party_house_board.png" />
 </tile>
 <tile id="24">
  <image width="14" height="40" source="../assets/tiles/props/party_house_lantern.png" />
 </tile>
 <tile id="25">
  <image width="28" height="66" source="../assets/tiles/props/party_house_sign.png" />
 </tile>
 <tile id="26">
  <image width="20" height="94" source="../assets/tiles/props/party_house_lamp.png" />
 </tile>
 <tile id="27">
  <image width="72" height="58" source="../assets/tiles/props/party_house_handrail.png" />
 </tile>
 <tile id="28">
  <image width="84" height="66" source="../assets/tiles/props/party_house_garden.png" />
 </tile>
 <tile id="29">
  <image width="26" height="104" source="../assets/tiles/props/party_house_cypress.png" />
 </tile>
 <tile id="30">
  <image width="26" height="84" source="../assets/tiles/props/party_house_cypress_2.png" />
 </tile>
 <tile id="31">
  <image width="102" height="178" source="../assets/tiles/props/party_house_palm.png" />
 </tile>
 <tile id="32">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.0.png" />
  <animation>
   <frame tileid="32" duration="160" />
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
   <frame tileid="35" duration="160" />
   <frame tileid="36" duration="160" />
   <frame tileid="37" duration="160" />
  </animation>
 </tile>
 <tile id="33">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.1.png" />
 </tile>
 <tile id="34">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.2.png" />
 </tile>
 <tile id="35">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.3.png" />
 </tile>
 <tile id="36">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.4.png" />
 </tile>
 <tile id="37">
  <image width="48" height="34" source="../assets/tiles/props/party_house_bather.5.png" />
 </tile>
 <tile id="38">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.0.png" />
  <animation>
   <frame tileid="38" duration="160" />
   <frame tileid="39" duration="160" />
   <frame tileid="40" duration="160" />
   <frame tileid="41" duration="160" />
   <frame tileid="42" duration="160" />
   <frame tileid="43" duration="160" />
  </animation>
 </tile>
 <tile id="39">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.1.png" />
 </tile>
 <tile id="40">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.2.png" />
 </tile>
 <tile id="41">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.3.png" />
 </tile>
 <tile id="42">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.4.png" />
 </tile>
 <tile id="43">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_2.5.png" />
 </tile>
 <tile id="44">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_3.0.png" />
  <animation>
   <frame tileid="44" duration="160" />
   <frame tileid="45" duration="160" />
   <frame tileid="46" duration="160" />
   <frame tileid="47" duration="160" />
  </animation>
 </tile>
 <tile id="45">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_3.1.png" />
 </tile>
 <tile id="46">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_3.2.png" />
 </tile>
 <tile id="47">
  <image width="48" height="35" source="../assets/tiles/props/party_house_bather_3.3.png" />
 </tile>
 <tile id="48">
  <image width="143" height="34" source="../assets/tiles/props/party_house_wire_0.png" />
 </tile>
 <tile id="49">
  <image width="145" height="34" source="../assets/tiles/props/party_house_wire_1.png" />
 </tile>
 <tile id="50">
  <image width="181" height="40" source="../assets/tiles/props/party_house_wire_2.png" />
 </tile>
 <tile id="51">
  <image width="285" height="58" source="../assets/tiles/props/party_house_wire_3.png" />
 </tile>
 <tile id="52">
  <image width="96" height="47" source="../assets/tiles/props/party_house_car_0.png" />
 </tile>
 <tile id="53">
  <image width="94" height="47" source="../assets/tiles/props/party_house_car_1.png" />
 </tile>
 <tile id="54">
  <image width="78" height="47" source="../assets/tiles/props/party_house_car_2.png" />
 </tile>
</tileset>
