<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="photo_studio_props" tilewidth="260" tileheight="132" tilecount="19" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="260" height="132" source="../assets/tiles/props/photo_roll.png" />
 </tile>
 <tile id="1">
  <image width="58" height="112" source="../assets/tiles/props/photo_soft_left.png" />
 </tile>
 <tile id="2">
  <image width="58" height="112" source="../assets/tiles/props/photo_soft_right.png" />
 </tile>
 <tile id="3">
  <image width="56" height="104" source="../assets/tiles/props/photo_umbrella.png" />
 </tile>
 <tile id="4">
  <image width="64" height="61" source="../assets/tiles/props/photo_half_piano.png" />
 </tile>
 <tile id="5">
  <image width="40" height="21" source="../assets/tiles/props/photo_plinth.png" />
 </tile>
 <tile id="6">
  <image width="30" height="37" source="../assets/tiles/props/photo_plinth_high.png" />
 </tile>
 <tile id="7">
  <image width="84" height="50" source="../assets/tiles/props/photo_pile.png" />
 </tile>
 <tile id="8">
  <image width="44" height="52" source="../assets/tiles/props/photo_cart.png" />
 </tile>
 <tile id="9">
  <image width="86" height="46" source="../assets/tiles/props/photo_catering.png" />
 </tile>
 <tile id="10">
  <image width="72" height="50" source="../assets/tiles/props/photo_jackets.png" />
 </tile>
 <tile id="11">
  <image width="34" height="66" source="../assets/tiles/props/photo_ladder.png" />
 </tile>
 <tile id="12">
  <image width="34" height="44" source="../assets/tiles/props/photo_wind.png" />
 </tile>
 <tile id="13">
  <image width="88" height="32" source="../assets/tiles/props/photo_sofa.png" />
 </tile>
 <tile id="14">
  <image width="22" height="38" source="../assets/tiles/props/photo_reflector.png" />
 </tile>
 <tile id="15">
  <image width="48" height="25" source="../assets/tiles/props/photo_case.png" />
 </tile>
 <tile id="16">
  <image width="30" height="19" source="../assets/tiles/props/photo_case_small.png" />
 </tile>
 <tile id="17">
  <image width="62" height="60" source="../assets/tiles/props/photo_mirror.png" />
 </tile>
 <tile id="18">
  <image width="16" height="12" source="../assets/tiles/props/photo_stool.png" />
 </tile>
</tileset>
