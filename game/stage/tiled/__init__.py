"""Maps as Tiled writes them, made safe for pytmx, with what pytmx cannot hold kept beside."""
