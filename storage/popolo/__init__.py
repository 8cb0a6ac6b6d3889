"""Past votes as JSON after Popolo 1.0.1: one object, a list, lines of objects, or a whole document of them."""

from storage.popolo.reading import read_past

__all__ = ["read_past"]
