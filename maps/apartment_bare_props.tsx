<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="apartment_bare_props" tilewidth="106" tileheight="128" tilecount="100" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="106" height="60" source="../assets/tiles/props/apartment_units.png" />
 </tile>
 <tile id="1">
  <image width="106" height="60" source="../assets/tiles/props/apartment_units_bare.png" />
 </tile>
 <tile id="2">
  <image width="32" height="58" source="../assets/tiles/props/apartment_stove.png" />
 </tile>
 <tile id="3">
  <image width="32" height="68" source="../assets/tiles/props/apartment_refrigerator.png" />
 </tile>
 <tile id="4">
  <image width="32" height="68" source="../assets/tiles/props/apartment_refrigerator_bare.png" />
 </tile>
 <tile id="5">
  <image width="72" height="80" source="../assets/tiles/props/apartment_piano.png" />
 </tile>
 <tile id="6">
  <image width="72" height="80" source="../assets/tiles/props/apartment_piano_covered.png" />
 </tile>
 <tile id="7">
  <image width="58" height="44" source="../assets/tiles/props/apartment_table_lunch.png" />
 </tile>
 <tile id="8">
  <image width="58" height="44" source="../assets/tiles/props/apartment_table_dinner.png" />
 </tile>
 <tile id="9">
  <image width="17" height="28" source="../assets/tiles/props/apartment_chair_east.png" />
 </tile>
 <tile id="10">
  <image width="17" height="28" source="../assets/tiles/props/apartment_chair_west.png" />
 </tile>
 <tile id="11">
  <image width="66" height="30" source="../assets/tiles/props/apartment_sideboard.png" />
 </tile>
 <tile id="12">
  <image width="38" height="25" source="../assets/tiles/props/apartment_turntable.0.png" />
  <animation>
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
  </animation>
 </tile>
 <tile id="13">
  <image width="38" height="25" source="../assets/tiles/props/apartment_turntable.1.png" />
 </tile>
 <tile id="14">
  <image width="38" height="25" source="../assets/tiles/props/apartment_turntable.2.png" />
 </tile>
 <tile id="15">
  <image width="38" height="25" source="../assets/tiles/props/apartment_turntable.3.png" />
 </tile>
 <tile id="16">
  <image width="32" height="28" source="../assets/tiles/props/apartment_crate.png" />
 </tile>
 <tile id="17">
  <image width="44" height="14" source="../assets/tiles/props/apartment_sleeves.png" />
 </tile>
 <tile id="18">
  <image width="58" height="48" source="../assets/tiles/props/apartment_rack.png" />
 </tile>
 <tile id="19">
  <image width="34" height="24" source="../assets/tiles/props/apartment_basket.png" />
 </tile>
 <tile id="20">
  <image width="30" height="77" source="../assets/tiles/props/apartment_lamp.png" />
 </tile>
 <tile id="21">
  <image width="44" height="78" source="../assets/tiles/props/apartment_rubber_plant.png" />
 </tile>
 <tile id="22">
  <image width="38" height="28" source="../assets/tiles/props/apartment_fern.png" />
 </tile>
 <tile id="23">
  <image width="18" height="22" source="../assets/tiles/props/apartment_herbs.png" />
 </tile>
 <tile id="24">
  <image width="18" height="22" source="../assets/tiles/props/apartment_flowers.png" />
 </tile>
 <tile id="25">
  <image width="34" height="64" source="../assets/tiles/props/apartment_hanging.png" />
 </tile>
 <tile id="26">
  <image width="46" height="44" source="../assets/tiles/props/apartment_armchair.png" />
 </tile>
 <tile id="27">
  <image width="16" height="13" source="../assets/tiles/props/apartment_cushion_red.png" />
 </tile>
 <tile id="28">
  <image width="16" height="13" source="../assets/tiles/props/apartment_cushion_blue.png" />
 </tile>
 <tile id="29">
  <image width="30" height="62" source="../assets/tiles/props/apartment_globe.png" />
 </tile>
 <tile id="30">
  <image width="26" height="18" source="../assets/tiles/props/apartment_radio.png" />
 </tile>
 <tile id="31">
  <image width="54" height="24" source="../assets/tiles/props/apartment_desk.png" />
 </tile>
 <tile id="32">
  <image width="17" height="28" source="../assets/tiles/props/apartment_desk_chair.png" />
 </tile>
 <tile id="33">
  <image width="34" height="20" source="../assets/tiles/props/apartment_typewriter.png" />
 </tile>
 <tile id="34">
  <image width="46" height="12" source="../assets/tiles/props/apartment_mat.png" />
 </tile>
 <tile id="35">
  <image width="26" height="44" source="../assets/tiles/props/apartment_pendant.png" />
 </tile>
 <tile id="36">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.0.png" />
  <animation>
   <frame tileid="36" duration="160" />
   <frame tileid="37" duration="160" />
   <frame tileid="38" duration="160" />
   <frame tileid="39" duration="160" />
   <frame tileid="40" duration="160" />
   <frame tileid="41" duration="160" />
   <frame tileid="42" duration="160" />
   <frame tileid="43" duration="160" />
   <frame tileid="44" duration="160" />
   <frame tileid="45" duration="160" />
   <frame tileid="46" duration="160" />
   <frame tileid="47" duration="160" />
   <frame tileid="48" duration="160" />
   <frame tileid="49" duration="160" />
   <frame tileid="50" duration="160" />
   <frame tileid="51" duration="160" />
   <frame tileid="52" duration="160" />
   <frame tileid="53" duration="160" />
   <frame tileid="54" duration="160" />
   <frame tileid="55" duration="160" />
   <frame tileid="56" duration="160" />
   <frame tileid="57" duration="160" />
   <frame tileid="58" duration="160" />
   <frame tileid="59" duration="160" />
   <frame tileid="60" duration="160" />
   <frame tileid="61" duration="160" />
   <frame tileid="62" duration="160" />
   <frame tileid="63" duration="160" />
   <frame tileid="64" duration="160" />
   <frame tileid="65" duration="160" />
   <frame tileid="66" duration="160" />
   <frame tileid="67" duration="160" />
   <frame tileid="68" duration="160" />
   <frame tileid="69" duration="160" />
   <frame tileid="70" duration="160" />
   <frame tileid="71" duration="160" />
  </animation>
 </tile>
 <tile id="37">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.1.png" />
 </tile>
 <tile id="38">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.2.png" />
 </tile>
 <tile id="39">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.3.png" />
 </tile>
 <tile id="40">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.4.png" />
 </tile>
 <tile id="41">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.5.png" />
 </tile>
 <tile id="42">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.6.png" />
 </tile>
 <tile id="43">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.7.png" />
 </tile>
 <tile id="44">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.8.png" />
 </tile>
 <tile id="45">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.9.png" />
 </tile>
 <tile id="46">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.10.png" />
 </tile>
 <tile id="47">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.11.png" />
 </tile>
 <tile id="48">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.12.png" />
 </tile>
 <tile id="49">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.13.png" />
 </tile>
 <tile id="50">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.14.png" />
 </tile>
 <tile id="51">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.15.png" />
 </tile>
 <tile id="52">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.16.png" />
 </tile>
 <tile id="53">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.17.png" />
 </tile>
 <tile id="54">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.18.png" />
 </tile>
 <tile id="55">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.19.png" />
 </tile>
 <tile id="56">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.20.png" />
 </tile>
 <tile id="57">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.21.png" />
 </tile>
 <tile id="58">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.22.png" />
 </tile>
 <tile id="59">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.23.png" />
 </tile>
 <tile id="60">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.24.png" />
 </tile>
 <tile id="61">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.25.png" />
 </tile>
 <tile id="62">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.26.png" />
 </tile>
 <tile id="63">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.27.png" />
 </tile>
 <tile id="64">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.28.png" />
 </tile>
 <tile id="65">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.29.png" />
 </tile>
 <tile id="66">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.30.png" />
 </tile>
 <tile id="67">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.31.png" />
 </tile>
 <tile id="68">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.32.png" />
 </tile>
 <tile id="69">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.33.png" />
 </tile>
 <tile id="70">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.34.png" />
 </tile>
 <tile id="71">
  <image width="32" height="5" source="../assets/tiles/props/apartment_steps.35.png" />
 </tile>
 <tile id="72">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.0.png" />
  <animation>
   <frame tileid="72" duration="160" />
   <frame tileid="73" duration="160" />
   <frame tileid="74" duration="160" />
   <frame tileid="75" duration="160" />
   <frame tileid="76" duration="160" />
   <frame tileid="77" duration="160" />
   <frame tileid="78" duration="160" />
   <frame tileid="79" duration="160" />
  </animation>
 </tile>
 <tile id="73">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.1.png" />
 </tile>
 <tile id="74">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.2.png" />
 </tile>
 <tile id="75">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.3.png" />
 </tile>
 <tile id="76">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.4.png" />
 </tile>
 <tile id="77">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.5.png" />
 </tile>
 <tile id="78">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.6.png" />
 </tile>
 <tile id="79">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_left.7.png" />
 </tile>
 <tile id="80">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.0.png" />
  <animation>
   <frame tileid="80" duration="160" />
   <frame tileid="81" duration="160" />
   <frame tileid="82" duration="160" />
   <frame tileid="83" duration="160" />
   <frame tileid="84" duration="160" />
   <frame tileid="85" duration="160" />
   <frame tileid="86" duration="160" />
   <frame tileid="87" duration="160" />
  </animation>
 </tile>
 <tile id="81">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.1.png" />
 </tile>
 <tile id="82">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.2.png" />
 </tile>
 <tile id="83">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.3.png" />
 </tile>
 <tile id="84">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.4.png" />
 </tile>
 <tile id="85">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.5.png" />
 </tile>
 <tile id="86">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.6.png" />
 </tile>
 <tile id="87">
  <image width="54" height="128" source="../assets/tiles/props/apartment_curtain_right.7.png" />
 </tile>
 <tile id="88">
  <image width="30" height="29" source="../assets/tiles/props/apartment_box_1.png" />
 </tile>
 <tile id="89">
  <image width="24" height="21" source="../assets/tiles/props/apartment_box_2.png" />
 </tile>
 <tile id="90">
  <image width="36" height="41" source="../assets/tiles/props/apartment_box_3.png" />
 </tile>
 <tile id="91">
  <image width="26" height="26" source="../assets/tiles/props/apartment_box_4.png" />
 </tile>
 <tile id="92">
  <image width="32" height="39" source="../assets/tiles/props/apartment_box_5.png" />
 </tile>
 <tile id="93">
  <image width="34" height="32" source="../assets/tiles/props/apartment_box_6.png" />
 </tile>
 <tile id="94">
  <image width="24" height="21" source="../assets/tiles/props/apartment_box_7.png" />
 </tile>
 <tile id="95">
  <image width="36" height="41" source="../assets/tiles/props/apartment_box_8.png" />
 </tile>
 <tile id="96">
  <image width="26" height="25" source="../assets/tiles/props/apartment_box_9.png" />
 </tile>
 <tile id="97">
  <image width="40" height="42" source="../assets/tiles/props/apartment_box_10.png" />
 </tile>
 <tile id="98">
  <image width="36" height="43" source="../assets/tiles/props/apartment_box_11.png" />
 </tile>
 <tile id="99">
  <image width="36" height="32" source="../assets/tiles/props/apartment_box_12.png" />
 </tile>
</tileset>
