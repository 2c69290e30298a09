<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="freeway_props" tilewidth="132" tileheight="56" tilecount="74" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_green_inside.png" />
 </tile>
 <tile id="1">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_green.png" />
 </tile>
 <tile id="2">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_pink_inside.png" />
 </tile>
 <tile id="3">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_pink.png" />
 </tile>
 <tile id="4">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_teal_inside.png" />
 </tile>
 <tile id="5">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_teal.png" />
 </tile>
 <tile id="6">
  <image width="96" height="10" source="../assets/tiles/props/freeway_convertible_wine_shadow.png" />
 </tile>
 <tile id="7">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_wine_inside.png" />
 </tile>
 <tile id="8">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_wine.png" />
 </tile>
 <tile id="9">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_mint_inside.png" />
 </tile>
 <tile id="10">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_mint.png" />
 </tile>
 <tile id="11">
  <image width="96" height="10" source="../assets/tiles/props/freeway_van_orange_shadow.png" />
 </tile>
 <tile id="12">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_orange_inside.png" />
 </tile>
 <tile id="13">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_orange.png" />
 </tile>
 <tile id="14">
  <image width="94" height="10" source="../assets/tiles/props/freeway_sedan_cream_shadow.png" />
 </tile>
 <tile id="15">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_cream_inside.png" />
 </tile>
 <tile id="16">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_cream.png" />
 </tile>
 <tile id="17">
  <image width="94" height="10" source="../assets/tiles/props/freeway_taxi_yellow_shadow.png" />
 </tile>
 <tile id="18">
  <image width="94" height="44" source="../assets/tiles/props/freeway_taxi_yellow_inside.png" />
 </tile>
 <tile id="19">
  <image width="94" height="47" source="../assets/tiles/props/freeway_taxi_yellow.png" />
 </tile>
 <tile id="20">
  <image width="132" height="10" source="../assets/tiles/props/freeway_truck_blue_shadow.png" />
 </tile>
 <tile id="21">
  <image width="132" height="53" source="../assets/tiles/props/freeway_truck_blue_inside.png" />
 </tile>
 <tile id="22">
  <image width="132" height="56" source="../assets/tiles/props/freeway_truck_blue.png" />
 </tile>
 <tile id="23">
  <image width="78" height="10" source="../assets/tiles/props/freeway_hatch_blue_shadow.png" />
 </tile>
 <tile id="24">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_blue_inside.png" />
 </tile>
 <tile id="25">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_blue.png" />
 </tile>
 <tile id="26">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_sky_inside.png" />
 </tile>
 <tile id="27">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_sky.png" />
 </tile>
 <tile id="28">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_white_inside.png" />
 </tile>
 <tile id="29">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_white.png" />
 </tile>
 <tile id="30">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_navy_inside.png" />
 </tile>
 <tile id="31">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_navy.png" />
 </tile>
 <tile id="32">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_rust_inside.png" />
 </tile>
 <tile id="33">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_rust.png" />
 </tile>
 <tile id="34">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_yellow_inside.png" />
 </tile>
 <tile id="35">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_yellow.png" />
 </tile>
 <tile id="36">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_green_inside.png" />
 </tile>
 <tile id="37">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_green.png" />
 </tile>
 <tile id="38">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_sky_inside.png" />
 </tile>
 <tile id="39">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_sky.png" />
 </tile>
 <tile id="40">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_plum_inside.png" />
 </tile>
 <tile id="41">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_plum.png" />
 </tile>
 <tile id="42">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_mint_inside.png" />
 </tile>
 <tile id="43">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_mint.png" />
 </tile>
 <tile id="44">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_brown_inside.png" />
 </tile>
 <tile id="45">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_brown.png" />
 </tile>
 <tile id="46">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_red_inside.png" />
 </tile>
 <tile id="47">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_red.png" />
 </tile>
 <tile id="48">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_silver_inside.png" />
 </tile>
 <tile id="49">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_silver.png" />
 </tile>
 <tile id="50">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_black_inside.png" />
 </tile>
 <tile id="51">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_black.png" />
 </tile>
 <tile id="52">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_pink_inside.png" />
 </tile>
 <tile id="53">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_pink.png" />
 </tile>
 <tile id="54">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_white_inside.png" />
 </tile>
 <tile id="55">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_white.png" />
 </tile>
 <tile id="56">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_red_inside.png" />
 </tile>
 <tile id="57">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_red.png" />
 </tile>
 <tile id="58">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_sky_inside.png" />
 </tile>
 <tile id="59">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_sky.png" />
 </tile>
 <tile id="60">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_orange_inside.png" />
 </tile>
 <tile id="61">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_orange.png" />
 </tile>
 <tile id="62">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_red_inside.png" />
 </tile>
 <tile id="63">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_red.png" />
 </tile>
 <tile id="64">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_cream_inside.png" />
 </tile>
 <tile id="65">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_cream.png" />
 </tile>
 <tile id="66">
  <image width="12" height="15" source="../assets/tiles/props/freeway_cone.png" />
 </tile>
 <tile id="67">
  <image width="22" height="17" source="../assets/tiles/props/freeway_records_box.png" />
 </tile>
 <tile id="68">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.0.png" />
  <animation>
   <frame tileid="68" duration="160" />
   <frame tileid="69" duration="160" />
   <frame tileid="70" duration="160" />
   <frame tileid="71" duration="160" />
   <frame tileid="72" duration="160" />
   <frame tileid="73" duration="160" />
  </animation>
 </tile>
 <tile id="69">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.1.png" />
 </tile>
 <tile id="70">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.2.png" />
 </tile>
 <tile id="71">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.3.png" />
 </tile>
 <tile id="72">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.4.png" />
 </tile>
 <tile id="73">
  <image width="64" height="22" source="../assets/tiles/props/freeway_shimmer.5.png" />
 </tile>
</tileset>
