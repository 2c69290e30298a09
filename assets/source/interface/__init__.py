"""The painters of everything that lies over the picture: boxes, icons, titles, fonts."""
