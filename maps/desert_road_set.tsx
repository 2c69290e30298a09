<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="desert_road_set" tilewidth="16" tileheight="16" tilecount="320" columns="16">
 <image source="../assets/tiles/desert_road_set.png" width="256" height="320" />
</tileset>
