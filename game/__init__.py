"""Magic Hour: a jazz pianist and an actress in Los Angeles, in twenty chapters."""
