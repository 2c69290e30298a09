<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="theatre_stage_props" tilewidth="304" tileheight="174" tilecount="22" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="74" height="38" source="../assets/tiles/props/playhouse_bed.png" />
 </tile>
 <tile id="1">
  <image width="26" height="20" source="../assets/tiles/props/playhouse_suitcase.png" />
 </tile>
 <tile id="2">
  <image width="62" height="60" source="../assets/tiles/props/playhouse_mirror.png" />
 </tile>
 <tile id="3">
  <image width="52" height="48" source="../assets/tiles/props/playhouse_rail.png" />
 </tile>
 <tile id="4">
  <image width="16" height="12" source="../assets/tiles/props/playhouse_stool.png" />
 </tile>
 <tile id="5">
  <image width="20" height="146" source="../assets/tiles/props/playhouse_pillar.png" />
 </tile>
 <tile id="6">
  <image width="66" height="104" source="../assets/tiles/props/playhouse_leg_left.png" />
 </tile>
 <tile id="7">
  <image width="66" height="104" source="../assets/tiles/props/playhouse_leg_right.png" />
 </tile>
 <tile id="8">
  <image width="20" height="174" source="../assets/tiles/props/playhouse_wall_left.png" />
 </tile>
 <tile id="9">
  <image width="38" height="174" source="../assets/tiles/props/playhouse_wall_right.png" />
 </tile>
 <tile id="10">
  <image width="304" height="58" source="../assets/tiles/props/playhouse_arch.png" />
 </tile>
 <tile id="11">
  <image width="268" height="26" source="../assets/tiles/props/playhouse_valance.png" />
 </tile>
 <tile id="12">
  <image width="264" height="8" source="../assets/tiles/props/playhouse_footlights.png" />
 </tile>
 <tile id="13">
  <image width="18" height="16" source="../assets/tiles/props/playhouse_lamp_left.png" />
 </tile>
 <tile id="14">
  <image width="18" height="16" source="../assets/tiles/props/playhouse_lamp_right.png" />
 </tile>
 <tile id="15">
  <image width="120" height="27" source="../assets/tiles/props/playhouse_seats_first.png" />
 </tile>
 <tile id="16">
  <image width="120" height="27" source="../assets/tiles/props/playhouse_seats_kept.png" />
 </tile>
 <tile id="17">
  <image width="120" height="27" source="../assets/tiles/props/playhouse_seats_near.png" />
 </tile>
 <tile id="18">
  <image width="120" height="27" source="../assets/tiles/props/playhouse_seats_far.png" />
 </tile>
 <tile id="19">
  <image width="15" height="25" source="../assets/tiles/props/playhouse_chair.png" />
 </tile>
 <tile id="20">
  <image width="54" height="30" source="../assets/tiles/props/playhouse_board.png" />
 </tile>
 <tile id="21">
  <image width="30" height="26" source="../assets/tiles/props/playhouse_programmes.png" />
 </tile>
</tileset>
