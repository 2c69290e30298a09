<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="desert_road_night_cars" tilewidth="132" tileheight="56" tilecount="8" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="96" height="44" source="../assets/tiles/props/desert_night_convertible_inside.png" />
 </tile>
 <tile id="1">
  <image width="96" height="47" source="../assets/tiles/props/desert_night_convertible.png" />
 </tile>
 <tile id="2">
  <image width="132" height="53" source="../assets/tiles/props/desert_night_truck_inside.png" />
 </tile>
 <tile id="3">
  <image width="132" height="56" source="../assets/tiles/props/desert_night_truck.png" />
 </tile>
 <tile id="4">
  <image width="94" height="44" source="../assets/tiles/props/desert_night_wagon_inside.png" />
 </tile>
 <tile id="5">
  <image width="94" height="47" source="../assets/tiles/props/desert_night_wagon.png" />
 </tile>
 <tile id="6">
  <image width="96" height="44" source="../assets/tiles/props/desert_night_pickup_inside.png" />
 </tile>
 <tile id="7">
  <image width="96" height="47" source="../assets/tiles/props/desert_night_pickup.png" />
 </tile>
</tileset>
