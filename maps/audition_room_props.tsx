<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="audition_room_props" tilewidth="72" tileheight="78" tilecount="6" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="20" height="29" source="../assets/tiles/props/lot_hall_chair.png" />
 </tile>
 <tile id="1">
  <image width="17" height="28" source="../assets/tiles/props/lot_hall_seat.png" />
 </tile>
 <tile id="2">
  <image width="59" height="78" source="../assets/tiles/props/lot_hall_table.png" />
 </tile>
 <tile id="3">
  <image width="72" height="54" source="../assets/tiles/props/lot_sheeted_piano.png" />
 </tile>
 <tile id="4">
  <image width="46" height="34" source="../assets/tiles/props/lot_folded_chairs.png" />
 </tile>
 <tile id="5">
  <image width="30" height="72" source="../assets/tiles/props/lot_step_ladder.png" />
 </tile>
</tileset>
