<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="freeway_night_cars" tilewidth="132" tileheight="56" tilecount="58" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_green_night_inside.png" />
 </tile>
 <tile id="1">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_green_night.png" />
 </tile>
 <tile id="2">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_pink_night_inside.png" />
 </tile>
 <tile id="3">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_pink_night.png" />
 </tile>
 <tile id="4">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_teal_night_inside.png" />
 </tile>
 <tile id="5">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_teal_night.png" />
 </tile>
 <tile id="6">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_silver_night_inside.png" />
 </tile>
 <tile id="7">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_silver_night.png" />
 </tile>
 <tile id="8">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_white_night_inside.png" />
 </tile>
 <tile id="9">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_white_night.png" />
 </tile>
 <tile id="10">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_orange_night_inside.png" />
 </tile>
 <tile id="11">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_orange_night.png" />
 </tile>
 <tile id="12">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_cream_night_inside.png" />
 </tile>
 <tile id="13">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_cream_night.png" />
 </tile>
 <tile id="14">
  <image width="94" height="44" source="../assets/tiles/props/freeway_taxi_yellow_night_inside.png" />
 </tile>
 <tile id="15">
  <image width="94" height="47" source="../assets/tiles/props/freeway_taxi_yellow_night.png" />
 </tile>
 <tile id="16">
  <image width="132" height="53" source="../assets/tiles/props/freeway_truck_blue_night_inside.png" />
 </tile>
 <tile id="17">
  <image width="132" height="56" source="../assets/tiles/props/freeway_truck_blue_night.png" />
 </tile>
 <tile id="18">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_blue_night_inside.png" />
 </tile>
 <tile id="19">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_blue_night.png" />
 </tile>
 <tile id="20">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_sky_night_inside.png" />
 </tile>
 <tile id="21">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_sky_night.png" />
 </tile>
 <tile id="22">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_white_night_inside.png" />
 </tile>
 <tile id="23">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_white_night.png" />
 </tile>
 <tile id="24">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_navy_night_inside.png" />
 </tile>
 <tile id="25">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_navy_night.png" />
 </tile>
 <tile id="26">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_rust_night_inside.png" />
 </tile>
 <tile id="27">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_rust_night.png" />
 </tile>
 <tile id="28">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_yellow_night_inside.png" />
 </tile>
 <tile id="29">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_yellow_night.png" />
 </tile>
 <tile id="30">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_green_night_inside.png" />
 </tile>
 <tile id="31">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_green_night.png" />
 </tile>
 <tile id="32">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_plum_night_inside.png" />
 </tile>
 <tile id="33">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_plum_night.png" />
 </tile>
 <tile id="34">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_mint_night_inside.png" />
 </tile>
 <tile id="35">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_mint_night.png" />
 </tile>
 <tile id="36">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_brown_night_inside.png" />
 </tile>
 <tile id="37">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_brown_night.png" />
 </tile>
 <tile id="38">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_red_night_inside.png" />
 </tile>
 <tile id="39">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_red_night.png" />
 </tile>
 <tile id="40">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_silver_night_inside.png" />
 </tile>
 <tile id="41">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_silver_night.png" />
 </tile>
 <tile id="42">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_black_night_inside.png" />
 </tile>
 <tile id="43">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_black_night.png" />
 </tile>
 <tile id="44">
  <image width="96" height="44" source="../assets/tiles/props/freeway_van_pink_night_inside.png" />
 </tile>
 <tile id="45">
  <image width="96" height="47" source="../assets/tiles/props/freeway_van_pink_night.png" />
 </tile>
 <tile id="46">
  <image width="78" height="44" source="../assets/tiles/props/freeway_hatch_white_night_inside.png" />
 </tile>
 <tile id="47">
  <image width="78" height="47" source="../assets/tiles/props/freeway_hatch_white_night.png" />
 </tile>
 <tile id="48">
  <image width="94" height="44" source="../assets/tiles/props/freeway_sedan_red_night_inside.png" />
 </tile>
 <tile id="49">
  <image width="94" height="47" source="../assets/tiles/props/freeway_sedan_red_night.png" />
 </tile>
 <tile id="50">
  <image width="82" height="44" source="../assets/tiles/props/freeway_beetle_sky_night_inside.png" />
 </tile>
 <tile id="51">
  <image width="82" height="47" source="../assets/tiles/props/freeway_beetle_sky_night.png" />
 </tile>
 <tile id="52">
  <image width="94" height="44" source="../assets/tiles/props/freeway_wagon_orange_night_inside.png" />
 </tile>
 <tile id="53">
  <image width="94" height="47" source="../assets/tiles/props/freeway_wagon_orange_night.png" />
 </tile>
 <tile id="54">
  <image width="96" height="44" source="../assets/tiles/props/freeway_convertible_red_night_inside.png" />
 </tile>
 <tile id="55">
  <image width="96" height="47" source="../assets/tiles/props/freeway_convertible_red_night.png" />
 </tile>
 <tile id="56">
  <image width="96" height="44" source="../assets/tiles/props/freeway_pickup_cream_night_inside.png" />
 </tile>
 <tile id="57">
  <image width="96" height="47" source="../assets/tiles/props/freeway_pickup_cream_night.png" />
 </tile>
</tileset>
