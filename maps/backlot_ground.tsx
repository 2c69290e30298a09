<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="backlot_ground" tilewidth="16" tileheight="16" tilecount="128" columns="16">
 <image source="../assets/tiles/backlot_ground.png" width="256" height="128" />
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
 <wangsets>
  <wangset name="ground" type="corner" tile="-1">
   <wangcolor name="slabs" color="#633632" tile="0" probability="1" />
   <wangcolor name="setts" color="#69626c" tile="5" probability="1" />
   <wangcolor name="road" color="#202143" tile="10" probability="1" />
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
  </wangset>
  <wangset name="dirt on slabs" type="mixed" tile="-1">
   <wangcolor name="dirt on slabs" color="#a01f3b" tile="65" probability="1" />
   <wangtile tileid="19" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="20" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="21" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="22" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="23" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="24" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="25" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="26" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="27" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="28" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="29" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="30" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="31" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="32" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="33" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="34" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="35" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="36" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="37" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="38" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="39" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="40" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="41" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="42" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="43" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="44" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="45" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="46" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="47" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="48" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="49" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="50" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="51" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="52" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="53" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="54" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="55" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="56" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="57" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="58" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="59" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="60" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="61" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="62" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="63" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="64" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="65" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
  <wangset name="dirt on road" type="mixed" tile="-1">
   <wangcolor name="dirt on road" color="#633632" tile="112" probability="1" />
   <wangtile tileid="66" wangid="0,0,0,0,0,0,0,0" />
   <wangtile tileid="67" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="68" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="69" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="70" wangid="1,1,1,0,0,0,0,0" />
   <wangtile tileid="71" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="72" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="73" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="74" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="75" wangid="1,1,1,0,1,0,0,0" />
   <wangtile tileid="76" wangid="0,0,1,1,1,0,0,0" />
   <wangtile tileid="77" wangid="1,0,1,1,1,0,0,0" />
   <wangtile tileid="78" wangid="1,1,1,1,1,0,0,0" />
   <wangtile tileid="79" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="80" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="81" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="82" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="83" wangid="1,1,1,0,0,0,1,0" />
   <wangtile tileid="84" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="85" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="86" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="87" wangid="1,0,1,0,1,0,1,0" />
   <wangtile tileid="88" wangid="1,1,1,0,1,0,1,0" />
   <wangtile tileid="89" wangid="0,0,1,1,1,0,1,0" />
   <wangtile tileid="90" wangid="1,0,1,1,1,0,1,0" />
   <wangtile tileid="91" wangid="1,1,1,1,1,0,1,0" />
   <wangtile tileid="92" wangid="0,0,0,0,1,1,1,0" />
   <wangtile tileid="93" wangid="1,0,0,0,1,1,1,0" />
   <wangtile tileid="94" wangid="0,0,1,0,1,1,1,0" />
   <wangtile tileid="95" wangid="1,0,1,0,1,1,1,0" />
   <wangtile tileid="96" wangid="1,1,1,0,1,1,1,0" />
   <wangtile tileid="97" wangid="0,0,1,1,1,1,1,0" />
   <wangtile tileid="98" wangid="1,0,1,1,1,1,1,0" />
   <wangtile tileid="99" wangid="1,1,1,1,1,1,1,0" />
   <wangtile tileid="100" wangid="1,0,0,0,0,0,1,1" />
   <wangtile tileid="101" wangid="1,0,1,0,0,0,1,1" />
   <wangtile tileid="102" wangid="1,1,1,0,0,0,1,1" />
   <wangtile tileid="103" wangid="1,0,0,0,1,0,1,1" />
   <wangtile tileid="104" wangid="1,0,1,0,1,0,1,1" />
   <wangtile tileid="105" wangid="1,1,1,0,1,0,1,1" />
   <wangtile tileid="106" wangid="1,0,1,1,1,0,1,1" />
   <wangtile tileid="107" wangid="1,1,1,1,1,0,1,1" />
   <wangtile tileid="108" wangid="1,0,0,0,1,1,1,1" />
   <wangtile tileid="109" wangid="1,0,1,0,1,1,1,1" />
   <wangtile tileid="110" wangid="1,1,1,0,1,1,1,1" />
   <wangtile tileid="111" wangid="1,0,1,1,1,1,1,1" />
   <wangtile tileid="112" wangid="1,1,1,1,1,1,1,1" />
  </wangset>
 </wangsets>
</tileset>
