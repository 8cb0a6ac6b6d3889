"""The words of the house as trees, parsed once and only where a test asks for them."""

from functools import cache

from locales.catalogue import Catalogue, catalogue


@cache
def said() -> Catalogue:
    return catalogue()
