<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="apartment_evening_decals" tilewidth="16" tileheight="16" tilecount="112" columns="16">
 <image source="../assets/tiles/apartment_evening_decals.png" width="256" height="112" />
</tileset>
