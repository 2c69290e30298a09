<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="casting_office_lamps" tilewidth="96" tileheight="84" tilecount="16" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="68" height="3" source="../assets/tiles/props/lot_tube.png" />
 </tile>
 <tile id="1">
  <image width="96" height="84" source="../assets/tiles/props/lot_blind.png" />
 </tile>
 <tile id="2">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.0.png" />
  <animation>
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
   <frame tileid="8" duration="160" />
   <frame tileid="9" duration="160" />
   <frame tileid="10" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="12" duration="160" />
   <frame tileid="13" duration="160" />
   <frame tileid="14" duration="160" />
   <frame tileid="15" duration="160" />
  </animation>
 </tile>
 <tile id="3">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.1.png" />
 </tile>
 <tile id="4">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.2.png" />
 </tile>
 <tile id="5">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.3.png" />
 </tile>
 <tile id="6">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.4.png" />
 </tile>
 <tile id="7">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.5.png" />
 </tile>
 <tile id="8">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.6.png" />
 </tile>
 <tile id="9">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.7.png" />
 </tile>
 <tile id="10">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.8.png" />
 </tile>
 <tile id="11">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.9.png" />
 </tile>
 <tile id="12">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.10.png" />
 </tile>
 <tile id="13">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.11.png" />
 </tile>
 <tile id="14">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.12.png" />
 </tile>
 <tile id="15">
  <image width="20" height="26" source="../assets/tiles/props/lot_pane.13.png" />
 </tile>
</tileset>
