<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="freeway_night_set" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <image source="../assets/tiles/freeway_night_set.png" width="256" height="368" />
</tileset>
