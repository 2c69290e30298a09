<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="cinema_lamps" tilewidth="150" tileheight="226" tilecount="14" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.0.png" />
  <animation>
   <frame tileid="0" duration="160" />
   <frame tileid="1" duration="160" />
   <frame tileid="2" duration="160" />
   <frame tileid="3" duration="160" />
   <frame tileid="4" duration="160" />
   <frame tileid="5" duration="160" />
   <frame tileid="6" duration="160" />
   <frame tileid="7" duration="160" />
  </animation>
 </tile>
 <tile id="1">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.1.png" />
 </tile>
 <tile id="2">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.2.png" />
 </tile>
 <tile id="3">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.3.png" />
 </tile>
 <tile id="4">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.4.png" />
 </tile>
 <tile id="5">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.5.png" />
 </tile>
 <tile id="6">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.6.png" />
 </tile>
 <tile id="7">
  <image width="150" height="226" source="../assets/tiles/props/cinema_film.7.png" />
 </tile>
 <tile id="8">
  <image width="18" height="10" source="../assets/tiles/props/cinema_booth.png" />
 </tile>
 <tile id="9">
  <image width="29" height="14" source="../assets/tiles/props/cinema_exit.png" />
 </tile>
 <tile id="10">
  <image width="29" height="14" source="../assets/tiles/props/cinema_exit_green.png" />
 </tile>
 <tile id="11">
  <image width="4" height="3" source="../assets/tiles/props/cinema_aisle_lamp.png" />
 </tile>
 <tile id="12">
  <image width="14" height="20" source="../assets/tiles/props/cinema_sconce.png" />
 </tile>
 <tile id="13">
  <image width="5" height="3" source="../assets/tiles/props/cinema_torch.png" />
 </tile>
</tileset>
