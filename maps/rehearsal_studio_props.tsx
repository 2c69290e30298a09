<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="rehearsal_studio_props" tilewidth="112" tileheight="92" tilecount="16" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="112" height="74" source="../assets/tiles/props/rehearsal_piano.png" />
 </tile>
 <tile id="1">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_rack_one.png" />
 </tile>
 <tile id="2">
  <image width="40" height="92" source="../assets/tiles/props/rehearsal_rack_two.png" />
 </tile>
 <tile id="3">
  <image width="76" height="50" source="../assets/tiles/props/rehearsal_pads.png" />
 </tile>
 <tile id="4">
  <image width="66" height="46" source="../assets/tiles/props/rehearsal_desk.png" />
 </tile>
 <tile id="5">
  <image width="36" height="38" source="../assets/tiles/props/rehearsal_amp.png" />
 </tile>
 <tile id="6">
  <image width="36" height="56" source="../assets/tiles/props/rehearsal_amp_tall.png" />
 </tile>
 <tile id="7">
  <image width="86" height="34" source="../assets/tiles/props/rehearsal_sofa.png" />
 </tile>
 <tile id="8">
  <image width="56" height="28" source="../assets/tiles/props/rehearsal_table.png" />
 </tile>
 <tile id="9">
  <image width="20" height="50" source="../assets/tiles/props/rehearsal_water.png" />
 </tile>
 <tile id="10">
  <image width="26" height="66" source="../assets/tiles/props/rehearsal_lamp.png" />
 </tile>
 <tile id="11">
  <image width="24" height="54" source="../assets/tiles/props/rehearsal_bass.png" />
 </tile>
 <tile id="12">
  <image width="64" height="27" source="../assets/tiles/props/rehearsal_keys.png" />
 </tile>
 <tile id="13">
  <image width="20" height="36" source="../assets/tiles/props/rehearsal_mic.png" />
 </tile>
 <tile id="14">
  <image width="44" height="25" source="../assets/tiles/props/rehearsal_case.png" />
 </tile>
 <tile id="15">
  <image width="30" height="21" source="../assets/tiles/props/rehearsal_case_small.png" />
 </tile>
</tileset>
