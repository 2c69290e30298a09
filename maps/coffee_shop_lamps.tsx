<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="coffee_shop_lamps" tilewidth="12" tileheight="4" tilecount="1" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="12" height="4" source="../assets/tiles/props/lot_bulb.png" />
 </tile>
</tileset>
