<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="apartment_evening_set" tilewidth="16" tileheight="16" tilecount="208" columns="16">
 <image source="../assets/tiles/apartment_evening_set.png" width="256" height="208" />
</tileset>
