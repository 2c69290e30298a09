<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="concert_hall_decals" tilewidth="16" tileheight="16" tilecount="176" columns="16">
 <image source="../assets/tiles/concert_hall_decals.png" width="256" height="176" />
</tileset>
