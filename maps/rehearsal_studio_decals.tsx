<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="rehearsal_studio_decals" tilewidth="16" tileheight="16" tilecount="128" columns="16">
 <image source="../assets/tiles/rehearsal_studio_decals.png" width="256" height="128" />
</tileset>
