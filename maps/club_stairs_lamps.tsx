<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="club_stairs_lamps" tilewidth="71" tileheight="16" tilecount="5" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="11" height="3" source="../assets/tiles/props/club_stairs_head.png" />
 </tile>
 <tile id="1">
  <image width="71" height="15" source="../assets/tiles/props/club_stairs_records.png" />
 </tile>
 <tile id="2">
  <image width="7" height="13" source="../assets/tiles/props/club_stairs_bulb.png" />
 </tile>
 <tile id="3">
  <image width="16" height="6" source="../assets/tiles/props/club_stairs_taxi_roof.png" />
 </tile>
 <tile id="4">
  <image width="18" height="16" source="../assets/tiles/props/club_stairs_sconce.png" />
 </tile>
</tileset>
