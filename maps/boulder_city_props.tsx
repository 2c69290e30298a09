<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="boulder_city_props" tilewidth="302" tileheight="152" tilecount="48" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="62" height="22" source="../assets/tiles/props/boulder_city_fence.png" />
 </tile>
 <tile id="1">
  <image width="120" height="22" source="../assets/tiles/props/boulder_city_fence_long.png" />
 </tile>
 <tile id="2">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.0.png" />
  <animation>
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
  </animation>
 </tile>
 <tile id="3">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.1.png" />
 </tile>
 <tile id="4">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.2.png" />
 </tile>
 <tile id="5">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.3.png" />
 </tile>
 <tile id="6">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.4.png" />
 </tile>
 <tile id="7">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.5.png" />
 </tile>
 <tile id="8">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.6.png" />
 </tile>
 <tile id="9">
  <image width="34" height="30" source="../assets/tiles/props/boulder_city_dog.7.png" />
 </tile>
 <tile id="10">
  <image width="36" height="32" source="../assets/tiles/props/boulder_city_kennel.png" />
 </tile>
 <tile id="11">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.0.png" />
  <animation>
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
  </animation>
 </tile>
 <tile id="12">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.1.png" />
 </tile>
 <tile id="13">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.2.png" />
 </tile>
 <tile id="14">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.3.png" />
 </tile>
 <tile id="15">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.4.png" />
 </tile>
 <tile id="16">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.5.png" />
 </tile>
 <tile id="17">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.6.png" />
 </tile>
 <tile id="18">
  <image width="84" height="34" source="../assets/tiles/props/boulder_city_sprinkler.7.png" />
 </tile>
 <tile id="19">
  <image width="24" height="32" source="../assets/tiles/props/boulder_city_letter_box.png" />
 </tile>
 <tile id="20">
  <image width="40" height="84" source="../assets/tiles/props/boulder_city_saguaro.png" />
 </tile>
 <tile id="21">
  <image width="40" height="58" source="../assets/tiles/props/boulder_city_saguaro_low.png" />
 </tile>
 <tile id="22">
  <image width="38" height="25" source="../assets/tiles/props/boulder_city_bush.png" />
 </tile>
 <tile id="23">
  <image width="34" height="22" source="../assets/tiles/props/boulder_city_bush_red.png" />
 </tile>
 <tile id="24">
  <image width="52" height="152" source="../assets/tiles/props/boulder_city_pole.png" />
 </tile>
 <tile id="25">
  <image width="14" height="20" source="../assets/tiles/props/boulder_city_hydrant.png" />
 </tile>
 <tile id="26">
  <image width="92" height="58" source="../assets/tiles/props/boulder_city_town_sign.png" />
 </tile>
 <tile id="27">
  <image width="50" height="24" source="../assets/tiles/props/boulder_city_bench.png" />
 </tile>
 <tile id="28">
  <image width="40" height="70" source="../assets/tiles/props/boulder_city_stop.png" />
 </tile>
 <tile id="29">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.0.png" />
  <animation>
   <frame tileid="29" duration="160" />
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
   <frame tileid="32" duration="160" />
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
   <frame tileid="35" duration="160" />
   <frame tileid="36" duration="160" />
  </animation>
 </tile>
 <tile id="30">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.1.png" />
 </tile>
 <tile id="31">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.2.png" />
 </tile>
 <tile id="32">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.3.png" />
 </tile>
 <tile id="33">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.4.png" />
 </tile>
 <tile id="34">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.5.png" />
 </tile>
 <tile id="35">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.6.png" />
 </tile>
 <tile id="36">
  <image width="40" height="92" source="../assets/tiles/props/boulder_city_flag.7.png" />
 </tile>
 <tile id="37">
  <image width="30" height="8" source="../assets/tiles/props/boulder_city_papers.png" />
 </tile>
 <tile id="38">
  <image width="28" height="22" source="../assets/tiles/props/boulder_city_tricycle.png" />
 </tile>
 <tile id="39">
  <image width="96" height="44" source="../assets/tiles/props/boulder_city_seb_inside.png" />
 </tile>
 <tile id="40">
  <image width="96" height="47" source="../assets/tiles/props/boulder_city_seb_shell.png" />
 </tile>
 <tile id="41">
  <image width="20" height="92" source="../assets/tiles/props/boulder_city_lamp.png" />
 </tile>
 <tile id="42">
  <image width="118" height="40" source="../assets/tiles/props/boulder_city_wires_160.png" />
 </tile>
 <tile id="43">
  <image width="302" height="40" source="../assets/tiles/props/boulder_city_wires_818.png" />
 </tile>
 <tile id="44">
  <image width="94" height="47" source="../assets/tiles/props/boulder_city_wagon.png" />
 </tile>
 <tile id="45">
  <image width="96" height="47" source="../assets/tiles/props/boulder_city_pickup.png" />
 </tile>
 <tile id="46">
  <image width="96" height="47" source="../assets/tiles/props/boulder_city_milk_van.png" />
 </tile>
 <tile id="47">
  <image width="94" height="47" source="../assets/tiles/props/boulder_city_sedan.png" />
 </tile>
</tileset>
