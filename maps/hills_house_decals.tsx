<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="hills_house_decals" tilewidth="16" tileheight="16" tilecount="96" columns="16">
 <image source="../assets/tiles/hills_house_decals.png" width="256" height="96" />
</tileset>
