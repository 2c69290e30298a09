<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="montage_floor" tilewidth="16" tileheight="16" tilecount="80" columns="16">
 <image source="../assets/tiles/montage_floor.png" width="256" height="80" />
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
 <tile id="16" probability="1" />
 <tile id="17" probability="1" />
 <tile id="18" probability="1" />
 <tile id="19" probability="1" />
 <tile id="20" probability="1" />
 <tile id="21" probability="1" />
 <tile id="22" probability="1" />
 <tile id="23" probability="1" />
 <tile id="24" probability="1" />
 <tile id="25" probability="1" />
 <tile id="26" probability="1" />
 <tile id="27" probability="1" />
 <tile id="28" probability="1" />
 <tile id="29" probability="1" />
 <tile id="30" probability="1" />
 <tile id="31" probability="1" />
 <tile id="32" probability="1" />
 <tile id="33" probability="1" />
 <tile id="34" probability="1" />
 <tile id="35" probability="1" />
 <tile id="36" probability="1" />
 <tile id="37" probability="1" />
 <tile id="38" probability="1" />
 <tile id="39" probability="1" />
 <tile id="40" probability="1" />
 <tile id="41" probability="1" />
 <tile id="42" probability="1" />
 <tile id="43" probability="1" />
 <tile id="44" probability="1" />
 <tile id="45" probability="1" />
 <tile id="46" probability="1" />
 <tile id="47" probability="1" />
 <tile id="48" probability="1" />
 <tile id="49" probability="1" />
 <tile id="50" probability="1" />
 <tile id="51" probability="1" />
 <tile id="52" probability="1" />
 <tile id="53" probability="1" />
 <tile id="54" probability="1" />
 <tile id="55" probability="1" />
 <tile id="56" probability="1" />
 <tile id="57" probability="1" />
 <tile id="58" probability="1" />
 <tile id="59" probability="1" />
 <tile id="60" probability="1" />
 <tile id="61" probability="1" />
 <tile id="62" probability="1" />
 <tile id="63" probability="1" />
 <tile id="64" probability="1" />
 <tile id="65" probability="1" />
 <tile id="66" probability="1" />
 <tile id="67" probability="1" />
 <tile id="68" probability="1" />
 <tile id="69" probability="1" />
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="supper" color="#633632" tile="0" probability="1" />
   <wangcolor name="lamps" color="#69626c" tile="5" probability="1" />
   <wangcolor name="theatre" color="#202143" tile="10" probability="1" />
   <wangcolor name="table" color="#b6ada8" tile="15" probability="1" />
   <wangcolor name="ocean" color="#a01f3b" tile="20" probability="1" />
   <wangcolor name="paris" color="#633632" tile="25" probability="1" />
   <wangcolor name="cellar" color="#69626c" tile="30" probability="1" />
   <wangcolor name="seine" color="#202143" tile="35" probability="1" />
   <wangcolor name="stars" color="#b6ada8" tile="40" probability="1" />
   <wangcolor name="wedding" color="#a01f3b" tile="45" probability="1" />
   <wangcolor name="home" color="#633632" tile="50" probability="1" />
   <wangcolor name="movie" color="#69626c" tile="55" probability="1" />
   <wangcolor name="evening" color="#202143" tile="60" probability="1" />
   <wangcolor name="audience" color="#b6ada8" tile="65" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="5" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="6" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="7" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="8" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="9" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="10" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="11" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="12" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="13" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="14" wangid="0,3,0,3,0,3,0,3" />
   <wangtile tileid="15" wangid="0,4,0,4,0,4,0,4" />
   <wangtile tileid="16" wangid="0,4,0,4,0,4,0,4" />
   <wangtile tileid="17" wangid="0,4,0,4,0,4,0,4" />
   <wangtile tileid="18" wangid="0,4,0,4,0,4,0,4" />
   <wangtile tileid="19" wangid="0,4,0,4,0,4,0,4" />
   <wangtile tileid="20" wangid="0,5,0,5,0,5,0,5" />
   <wangtile tileid="21" wangid="0,5,0,5,0,5,0,5" />
   <wangtile tileid="22" wangid="0,5,0,5,0,5,0,5" />
   <wangtile tileid="23" wangid="0,5,0,5,0,5,0,5" />
   <wangtile tileid="24" wangid="0,5,0,5,0,5,0,5" />
   <wangtile tileid="25" wangid="0,6,0,6,0,6,0,6" />
   <wangtile tileid="26" wangid="0,6,0,6,0,6,0,6" />
   <wangtile tileid="27" wangid="0,6,0,6,0,6,0,6" />
   <wangtile tileid="28" wangid="0,6,0,6,0,6,0,6" />
   <wangtile tileid="29" wangid="0,6,0,6,0,6,0,6" />
   <wangtile tileid="30" wangid="0,7,0,7,0,7,0,7" />
   <wangtile tileid="31" wangid="0,7,0,7,0,7,0,7" />
   <wangtile tileid="32" wangid="0,7,0,7,0,7,0,7" />
   <wangtile tileid="33" wangid="0,7,0,7,0,7,0,7" />
   <wangtile tileid="34" wangid="0,7,0,7,0,7,0,7" />
   <wangtile tileid="35" wangid="0,8,0,8,0,8,0,8" />
   <wangtile tileid="36" wangid="0,8,0,8,0,8,0,8" />
   <wangtile tileid="37" wangid="0,8,0,8,0,8,0,8" />
   <wangtile tileid="38" wangid="0,8,0,8,0,8,0,8" />
   <wangtile tileid="39" wangid="0,8,0,8,0,8,0,8" />
   <wangtile tileid="40" wangid="0,9,0,9,0,9,0,9" />
   <wangtile tileid="41" wangid="0,9,0,9,0,9,0,9" />
   <wangtile tileid="42" wangid="0,9,0,9,0,9,0,9" />
   <wangtile tileid="43" wangid="0,9,0,9,0,9,0,9" />
   <wangtile tileid="44" wangid="0,9,0,9,0,9,0,9" />
   <wangtile tileid="45" wangid="0,10,0,10,0,10,0,10" />
   <wangtile tileid="46" wangid="0,10,0,10,0,10,0,10" />
   <wangtile tileid="47" wangid="0,10,0,10,0,10,0,10" />
   <wangtile tileid="48" wangid="0,10,0,10,0,10,0,10" />
   <wangtile tileid="49" wangid="0,10,0,10,0,10,0,10" />
   <wangtile tileid="50" wangid="0,11,0,11,0,11,0,11" />
   <wangtile tileid="51" wangid="0,11,0,11,0,11,0,11" />
   <wangtile tileid="52" wangid="0,11,0,11,0,11,0,11" />
   <wangtile tileid="53" wangid="0,11,0,11,0,11,0,11" />
   <wangtile tileid="54" wangid="0,11,0,11,0,11,0,11" />
   <wangtile tileid="55" wangid="0,12,0,12,0,12,0,12" />
   <wangtile tileid="56" wangid="0,12,0,12,0,12,0,12" />
   <wangtile tileid="57" wangid="0,12,0,12,0,12,0,12" />
   <wangtile tileid="58" wangid="0,12,0,12,0,12,0,12" />
   <wangtile tileid="59" wangid="0,12,0,12,0,12,0,12" />
   <wangtile tileid="60" wangid="0,13,0,13,0,13,0,13" />
   <wangtile tileid="61" wangid="0,13,0,13,0,13,0,13" />
   <wangtile tileid="62" wangid="0,13,0,13,0,13,0,13" />
   <wangtile tileid="63" wangid="0,13,0,13,0,13,0,13" />
   <wangtile tileid="64" wangid="0,13,0,13,0,13,0,13" />
   <wangtile tileid="65" wangid="0,14,0,14,0,14,0,14" />
   <wangtile tileid="66" wangid="0,14,0,14,0,14,0,14" />
   <wangtile tileid="67" wangid="0,14,0,14,0,14,0,14" />
   <wangtile tileid="68" wangid="0,14,0,14,0,14,0,14" />
   <wangtile tileid="69" wangid="0,14,0,14,0,14,0,14" />
  </wangset>
 </wangsets>
</tileset>
