"""Roads: a freeway, a bend of a hill road, a road through the desert."""
