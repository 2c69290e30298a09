<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="pool_party_props" tilewidth="399" tileheight="170" tilecount="64" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="168" height="62" source="../assets/tiles/props/pool_party_banner.png" />
 </tile>
 <tile id="1">
  <image width="7" height="112" source="../assets/tiles/props/pool_party_banner_post.png" />
 </tile>
 <tile id="2">
  <image width="46" height="30" source="../assets/tiles/props/pool_party_synth.png" />
 </tile>
 <tile id="3">
  <image width="30" height="32" source="../assets/tiles/props/pool_party_drum_machine.png" />
 </tile>
 <tile id="4">
  <image width="15" height="34" source="../assets/tiles/props/pool_party_microphone.png" />
 </tile>
 <tile id="5">
  <image width="26" height="30" source="../assets/tiles/props/pool_party_amplifier.png" />
 </tile>
 <tile id="6">
  <image width="24" height="14" source="../assets/tiles/props/pool_party_monitor.png" />
 </tile>
 <tile id="7">
  <image width="28" height="64" source="../assets/tiles/props/pool_party_speaker.png" />
 </tile>
 <tile id="8">
  <image width="190" height="170" source="../assets/tiles/props/pool_party_tree.png" />
 </tile>
 <tile id="9">
  <image width="34" height="66" source="../assets/tiles/props/pool_party_keys.png" />
 </tile>
 <tile id="10">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.0.png" />
  <animation>
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
   <frame tileid="17" duration="160" />
  </animation>
 </tile>
 <tile id="11">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.1.png" />
 </tile>
 <tile id="12">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.2.png" />
 </tile>
 <tile id="13">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.3.png" />
 </tile>
 <tile id="14">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.4.png" />
 </tile>
 <tile id="15">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.5.png" />
 </tile>
 <tile id="16">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.6.png" />
 </tile>
 <tile id="17">
  <image width="44" height="62" source="../assets/tiles/props/pool_party_grill.7.png" />
 </tile>
 <tile id="18">
  <image width="84" height="42" source="../assets/tiles/props/pool_party_buffet.png" />
 </tile>
 <tile id="19">
  <image width="56" height="62" source="../assets/tiles/props/pool_party_umbrella.png" />
 </tile>
 <tile id="20">
  <image width="56" height="62" source="../assets/tiles/props/pool_party_umbrella_2.png" />
 </tile>
 <tile id="21">
  <image width="22" height="26" source="../assets/tiles/props/pool_party_table.png" />
 </tile>
 <tile id="22">
  <image width="58" height="26" source="../assets/tiles/props/pool_party_lounger.png" />
 </tile>
 <tile id="23">
  <image width="58" height="26" source="../assets/tiles/props/pool_party_lounger_2.png" />
 </tile>
 <tile id="24">
  <image width="24" height="27" source="../assets/tiles/props/pool_party_chair.png" />
 </tile>
 <tile id="25">
  <image width="24" height="27" source="../assets/tiles/props/pool_party_chair_2.png" />
 </tile>
 <tile id="26">
  <image width="34" height="40" source="../assets/tiles/props/pool_party_agave.png" />
 </tile>
 <tile id="27">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.0.png" />
  <animation>
   <frame tileid="27" duration="160" />
   <frame tileid="28" duration="160" />
   <frame tileid="29" duration="160" />
   <frame tileid="30" duration="160" />
   <frame tileid="31" duration="160" />
   <frame tileid="32" duration="160" />
  </animation>
 </tile>
 <tile id="28">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.1.png" />
 </tile>
 <tile id="29">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.2.png" />
 </tile>
 <tile id="30">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.3.png" />
 </tile>
 <tile id="31">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.4.png" />
 </tile>
 <tile id="32">
  <image width="40" height="32" source="../assets/tiles/props/pool_party_flamingo.5.png" />
 </tile>
 <tile id="33">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.0.png" />
  <animation>
   <frame tileid="33" duration="160" />
   <frame tileid="34" duration="160" />
   <frame tileid="35" duration="160" />
   <frame tileid="36" duration="160" />
   <frame tileid="37" duration="160" />
   <frame tileid="38" duration="160" />
   <frame tileid="39" duration="160" />
   <frame tileid="40" duration="160" />
  </animation>
 </tile>
 <tile id="34">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.1.png" />
 </tile>
 <tile id="35">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.2.png" />
 </tile>
 <tile id="36">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.3.png" />
 </tile>
 <tile id="37">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.4.png" />
 </tile>
 <tile id="38">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.5.png" />
 </tile>
 <tile id="39">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.6.png" />
 </tile>
 <tile id="40">
  <image width="34" height="16" source="../assets/tiles/props/pool_party_ring.7.png" />
 </tile>
 <tile id="41">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.0.png" />
  <animation>
   <frame tileid="41" duration="160" />
   <frame tileid="42" duration="160" />
   <frame tileid="43" duration="160" />
   <frame tileid="44" duration="160" />
   <frame tileid="45" duration="160" />
   <frame tileid="46" duration="160" />
  </animation>
 </tile>
 <tile id="42">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.1.png" />
 </tile>
 <tile id="43">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.2.png" />
 </tile>
 <tile id="44">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.3.png" />
 </tile>
 <tile id="45">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.4.png" />
 </tile>
 <tile id="46">
  <image width="48" height="34" source="../assets/tiles/props/pool_party_bather.5.png" />
 </tile>
 <tile id="47">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.0.png" />
  <animation>
   <frame tileid="47" duration="160" />
   <frame tileid="48" duration="160" />
   <frame tileid="49" duration="160" />
   <frame tileid="50" duration="160" />
   <frame tileid="51" duration="160" />
   <frame tileid="52" duration="160" />
  </animation>
 </tile>
 <tile id="48">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.1.png" />
 </tile>
 <tile id="49">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.2.png" />
 </tile>
 <tile id="50">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.3.png" />
 </tile>
 <tile id="51">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.4.png" />
 </tile>
 <tile id="52">
  <image width="48" height="35" source="../assets/tiles/props/pool_party_bather_2.5.png" />
 </tile>
 <tile id="53">
  <image width="58" height="20" source="../assets/tiles/props/pool_party_board.png" />
 </tile>
 <tile id="54">
  <image width="76" height="86" source="../assets/tiles/props/pool_party_palm.png" />
 </tile>
 <tile id="55">
  <image width="72" height="72" source="../assets/tiles/props/pool_party_palm_2.png" />
 </tile>
 <tile id="56">
  <image width="13" height="16" source="../assets/tiles/props/pool_party_lantern_red.png" />
 </tile>
 <tile id="57">
  <image width="13" height="16" source="../assets/tiles/props/pool_party_lantern_yellow.png" />
 </tile>
 <tile id="58">
  <image width="13" height="16" source="../assets/tiles/props/pool_party_lantern_blue.png" />
 </tile>
 <tile id="59">
  <image width="24" height="60" source="../assets/tiles/props/pool_party_surfboard.png" />
 </tile>
 <tile id="60">
  <image width="24" height="60" source="../assets/tiles/props/pool_party_surfboard_2.png" />
 </tile>
 <tile id="61">
  <image width="96" height="40" source="../assets/tiles/props/pool_party_creeper.png" />
 </tile>
 <tile id="62">
  <image width="70" height="30" source="../assets/tiles/props/pool_party_creeper_2.png" />
 </tile>
 <tile id="63">
  <image width="399" height="44" source="../assets/tiles/props/pool_party_wire.png" />
 </tile>
</tileset>
