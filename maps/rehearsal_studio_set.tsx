<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="rehearsal_studio_set" tilewidth="16" tileheight="16" tilecount="304" columns="16">
 <image source="../assets/tiles/rehearsal_studio_set.png" width="256" height="304" />
</tileset>
