<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="coffee_shop_props" tilewidth="206" tileheight="84" tilecount="19" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="206" height="34" source="../assets/tiles/props/lot_counter.png" />
 </tile>
 <tile id="1">
  <image width="22" height="18" source="../assets/tiles/props/lot_emblem.png" />
 </tile>
 <tile id="2">
  <image width="54" height="63" source="../assets/tiles/props/lot_espresso.png" />
 </tile>
 <tile id="3">
  <image width="58" height="46" source="../assets/tiles/props/lot_pastry.png" />
 </tile>
 <tile id="4">
  <image width="24" height="50" source="../assets/tiles/props/lot_till.png" />
 </tile>
 <tile id="5">
  <image width="11" height="44" source="../assets/tiles/props/lot_tip_jar.png" />
 </tile>
 <tile id="6">
  <image width="25" height="41" source="../assets/tiles/props/lot_cups.png" />
 </tile>
 <tile id="7">
  <image width="20" height="52" source="../assets/tiles/props/lot_pendant.png" />
 </tile>
 <tile id="8">
  <image width="15" height="25" source="../assets/tiles/props/lot_chair_east.png" />
 </tile>
 <tile id="9">
  <image width="15" height="25" source="../assets/tiles/props/lot_chair_west.png" />
 </tile>
 <tile id="10">
  <image width="52" height="84" source="../assets/tiles/props/lot_screen.png" />
 </tile>
 <tile id="11">
  <image width="44" height="44" source="../assets/tiles/props/lot_sugar.png" />
 </tile>
 <tile id="12">
  <image width="24" height="48" source="../assets/tiles/props/lot_bucket.png" />
 </tile>
 <tile id="13">
  <image width="30" height="40" source="../assets/tiles/props/lot_newspapers.png" />
 </tile>
 <tile id="14">
  <image width="34" height="62" source="../assets/tiles/props/lot_plant.png" />
 </tile>
 <tile id="15">
  <image width="40" height="30" source="../assets/tiles/props/lot_table_one.png" />
 </tile>
 <tile id="16">
  <image width="40" height="30" source="../assets/tiles/props/lot_table_two.png" />
 </tile>
 <tile id="17">
  <image width="40" height="30" source="../assets/tiles/props/lot_table_three.png" />
 </tile>
 <tile id="18">
  <image width="40" height="30" source="../assets/tiles/props/lot_table_four.png" />
 </tile>
</tileset>
