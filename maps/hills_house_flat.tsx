<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hills_house_flat" tilewidth="196" tileheight="58" tilecount="3" columns="0">
 <grid orientation="orthogonal" width="1" height="1" />
 <tile id="0">
  <image width="196" height="58" source="../assets/tiles/props/hills_house_rug.png" />
 </tile>
 <tile id="1">
  <image width="128" height="44" source="../assets/tiles/props/hills_house_round_rug.png" />
 </tile>
 <tile id="2">
  <image width="58" height="16" source="../assets/tiles/props/hills_house_mat.png" />
 </tile>
</tileset>
