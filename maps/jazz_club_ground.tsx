<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="jazz_club_ground" tilewidth="16" tileheight="16" tilecount="16" columns="16">
 <image source="../assets/tiles/jazz_club_ground.png" width="256" height="16" />
 <tile id="0" probability="1" />
 <tile id="1" probability="1" />
 <tile id="2" probability="1" />
 <tile id="3" probability="1" />
 <tile id="4" probability="1" />
 <tile id="5" probability="0.2" />
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="boards" color="#633632" tile="0" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="5" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
