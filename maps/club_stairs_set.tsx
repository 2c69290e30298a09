<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="club_stairs_set" tilewidth="16" tileheight="16" tilecount="800" columns="16">
 <image source="../assets/tiles/club_stairs_set.png" width="256" height="800" />
</tileset>
