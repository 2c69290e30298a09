<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="cinema_props" tilewidth="196" tileheight="44" tilecount="11" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="22" height="10" source="../assets/tiles/props/cinema_popcorn.png" />
 </tile>
 <tile id="1">
  <image width="40" height="26" source="../assets/tiles/props/cinema_rope.png" />
 </tile>
 <tile id="2">
  <image width="66" height="44" source="../assets/tiles/props/cinema_organ.png" />
 </tile>
 <tile id="3">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_0_left.png" />
 </tile>
 <tile id="4">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_0_right.png" />
 </tile>
 <tile id="5">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_1_left.png" />
 </tile>
 <tile id="6">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_1_right.png" />
 </tile>
 <tile id="7">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_2_left.png" />
 </tile>
 <tile id="8">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_2_right.png" />
 </tile>
 <tile id="9">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_3_left.png" />
 </tile>
 <tile id="10">
  <image width="196" height="30" source="../assets/tiles/props/cinema_row_3_right.png" />
 </tile>
</tileset>
