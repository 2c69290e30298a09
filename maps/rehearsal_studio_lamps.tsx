<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="rehearsal_studio_lamps" tilewidth="74" tileheight="92" tilecount="28" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="74" height="7" source="../assets/tiles/props/rehearsal_tube.png" />
 </tile>
 <tile id="1">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.0.png" />
  <animation>
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
  </animation>
 </tile>
 <tile id="2">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.1.png" />
 </tile>
 <tile id="3">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.2.png" />
 </tile>
 <tile id="4">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.3.png" />
 </tile>
 <tile id="5">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.4.png" />
 </tile>
 <tile id="6">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.5.png" />
 </tile>
 <tile id="7">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.6.png" />
 </tile>
 <tile id="8">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_one.7.png" />
 </tile>
 <tile id="9">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.0.png" />
  <animation>
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
   <frame tileid="16" duration="160" />
  </animation>
 </tile>
 <tile id="10">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.1.png" />
 </tile>
 <tile id="11">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.2.png" />
 </tile>
 <tile id="12">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.3.png" />
 </tile>
 <tile id="13">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.4.png" />
 </tile>
 <tile id="14">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.5.png" />
 </tile>
 <tile id="15">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.6.png" />
 </tile>
 <tile id="16">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_leds_two.7.png" />
 </tile>
 <tile id="17">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.0.png" />
  <animation>
   <frame tileid="17" duration="160" />
   <frame tileid="18" duration="160" />
   <frame tileid="19" duration="160" />
   <frame tileid="20" duration="160" />
   <frame tileid="21" duration="160" />
   <frame tileid="22" duration="160" />
   <frame tileid="23" duration="160" />
   <frame tileid="24" duration="160" />
  </animation>
 </tile>
 <tile id="18">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.1.png" />
 </tile>
 <tile id="19">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.2.png" />
 </tile>
 <tile id="20">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.3.png" />
 </tile>
 <tile id="21">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.4.png" />
 </tile>
 <tile id="22">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.5.png" />
 </tile>
 <tile id="23">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.6.png" />
 </tile>
 <tile id="24">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_loop.7.png" />
 </tile>
 <tile id="25">
  <image width="26" height="66" source="../assets/tiles/props/rehearsal_shade.png" />
 </tile>
 <tile id="26">
  <image width="14" height="5" source="../assets/tiles/props/rehearsal_recording.png" />
 </tile>
 <tile id="27">
  <image width="60" height="18" source="../assets/tiles/props/rehearsal_screens.png" />
 </tile>
</tileset>
