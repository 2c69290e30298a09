<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="dolan_house_floor" tilewidth="16" tileheight="16" tilecount="16" columns="16">
 <image source="../assets/tiles/dolan_house_floor.png" width="256" height="16" />
 <tile id="0" probability="1" />
 <tile id="1" probability="1" />
 <tile id="2" probability="1" />
 <tile id="3" probability="1" />
 <tile id="4" probability="1" />
 <tile id="5" probability="1" />
 <tile id="6" probability="1" />
 <tile id="7" probability="1" />
 <tile id="8" probability="1" />
 <tile id="9" probability="1" />
 <tile id="10" probability="1" />
 <tile id="11" probability="1" />
 <tile id="12" probability="1" />
 <tile id="13" probability="1" />
 <tile id="14" probability="1" />
 <tile id="15" probability="1" />
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="lino" color="#633632" tile="0" probability="1" />
   <wangcolor name="boards" color="#69626c" tile="4" probability="1" />
   <wangcolor name="pile" color="#202143" tile="9" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="4" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="5" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="6" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="7" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="8" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="9" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="10" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="11" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="12" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="13" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="14" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="15" wangid="0,3,0,3,0,3,0,3" />
  </wangset>
 </wangsets>
</tileset>
