<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="dolan_house_props" tilewidth="128" tileheight="112" tilecount="55" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="110" height="60" source="../assets/tiles/props/dolan_house_units.png" />
 </tile>
 <tile id="1">
  <image width="32" height="68" source="../assets/tiles/props/dolan_house_refrigerator.png" />
 </tile>
 <tile id="2">
  <image width="32" height="58" source="../assets/tiles/props/dolan_house_stove.png" />
 </tile>
 <tile id="3">
  <image width="58" height="44" source="../assets/tiles/props/dolan_house_table.png" />
 </tile>
 <tile id="4">
  <image width="17" height="28" source="../assets/tiles/props/dolan_house_chair_east.png" />
 </tile>
 <tile id="5">
  <image width="17" height="28" source="../assets/tiles/props/dolan_house_chair_west.png" />
 </tile>
 <tile id="6">
  <image width="26" height="42" source="../assets/tiles/props/dolan_house_pendant.png" />
 </tile>
 <tile id="7">
  <image width="18" height="22" source="../assets/tiles/props/dolan_house_cactus.png" />
 </tile>
 <tile id="8">
  <image width="38" height="30" source="../assets/tiles/props/dolan_house_hall_table.png" />
 </tile>
 <tile id="9">
  <image width="22" height="14" source="../assets/tiles/props/dolan_house_telephone.png" />
 </tile>
 <tile id="10">
  <image width="92" height="42" source="../assets/tiles/props/dolan_house_sofa.png" />
 </tile>
 <tile id="11">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.0.png" />
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
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.1.png" />
 </tile>
 <tile id="13">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.2.png" />
 </tile>
 <tile id="14">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.3.png" />
 </tile>
 <tile id="15">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.4.png" />
 </tile>
 <tile id="16">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.5.png" />
 </tile>
 <tile id="17">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.6.png" />
 </tile>
 <tile id="18">
  <image width="28" height="88" source="../assets/tiles/props/dolan_house_clock.7.png" />
 </tile>
 <tile id="19">
  <image width="52" height="58" source="../assets/tiles/props/dolan_house_television.png" />
 </tile>
 <tile id="20">
  <image width="46" height="44" source="../assets/tiles/props/dolan_house_armchair.png" />
 </tile>
 <tile id="21">
  <image width="26" height="76" source="../assets/tiles/props/dolan_house_lamp.png" />
 </tile>
 <tile id="22">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.0.png" />
  <animation>
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
   <frame tileid="24" duration="160" />
   <frame tileid="25" duration="160" />
   <frame tileid="26" duration="160" />
   <frame tileid="27" duration="160" />
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
  </animation>
 </tile>
 <tile id="23">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.1.png" />
 </tile>
 <tile id="24">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.2.png" />
 </tile>
 <tile id="25">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.3.png" />
 </tile>
 <tile id="26">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.4.png" />
 </tile>
 <tile id="27">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.5.png" />
 </tile>
 <tile id="28">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.6.png" />
 </tile>
 <tile id="29">
  <image width="30" height="16" source="../assets/tiles/props/dolan_house_cat.7.png" />
 </tile>
 <tile id="30">
  <image width="96" height="52" source="../assets/tiles/props/dolan_house_bed.png" />
 </tile>
 <tile id="31">
  <image width="56" height="62" source="../assets/tiles/props/dolan_house_dresser.png" />
 </tile>
 <tile id="32">
  <image width="128" height="112" source="../assets/tiles/props/dolan_house_stage.png" />
 </tile>
 <tile id="33">
  <image width="118" height="10" source="../assets/tiles/props/dolan_house_tins.png" />
 </tile>
 <tile id="34">
  <image width="50" height="38" source="../assets/tiles/props/dolan_house_trunk.png" />
 </tile>
 <tile id="35">
  <image width="46" height="26" source="../assets/tiles/props/dolan_house_suitcase.png" />
 </tile>
 <tile id="36">
  <image width="18" height="14" source="../assets/tiles/props/dolan_house_stool.png" />
 </tile>
 <tile id="37">
  <image width="18" height="20" source="../assets/tiles/props/dolan_house_bear.png" />
 </tile>
 <tile id="38">
  <image width="24" height="10" source="../assets/tiles/props/dolan_house_pages.png" />
 </tile>
 <tile id="39">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.0.png" />
  <animation>
   <frame tileid="39" duration="160" />
   <frame tileid="40" duration="160" />
   <frame tileid="41" duration="160" />
   <frame tileid="42" duration="160" />
   <frame tileid="43" duration="160" />
   <frame tileid="44" duration="160" />
   <frame tileid="45" duration="160" />
   <frame tileid="46" duration="160" />
  </animation>
 </tile>
 <tile id="40">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.1.png" />
 </tile>
 <tile id="41">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.2.png" />
 </tile>
 <tile id="42">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.3.png" />
 </tile>
 <tile id="43">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.4.png" />
 </tile>
 <tile id="44">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.5.png" />
 </tile>
 <tile id="45">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.6.png" />
 </tile>
 <tile id="46">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_left.7.png" />
 </tile>
 <tile id="47">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.0.png" />
  <animation>
   <frame tileid="47" duration="160" />
   <frame tileid="48" duration="160" />
   <frame tileid="49" duration="160" />
   <frame tileid="50" duration="160" />
   <frame tileid="51" duration="160" />
   <frame tileid="52" duration="160" />
   <frame tileid="53" duration="160" />
   <frame tileid="54" duration="160" />
  </animation>
 </tile>
 <tile id="48">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.1.png" />
 </tile>
 <tile id="49">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.2.png" />
 </tile>
 <tile id="50">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.3.png" />
 </tile>
 <tile id="51">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.4.png" />
 </tile>
 <tile id="52">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.5.png" />
 </tile>
 <tile id="53">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.6.png" />
 </tile>
 <tile id="54">
  <image width="30" height="76" source="../assets/tiles/props/dolan_house_curtain_right.7.png" />
 </tile>
</tileset>
