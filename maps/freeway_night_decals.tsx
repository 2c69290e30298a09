<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="freeway_night_decals" tilewidth="16" tileheight="16" tilecount="448" columns="16">
 <image source="../assets/tiles/freeway_night_decals.png" width="256" height="448" />
</tileset>
