"""The words of the house, read once."""

from collections.abc import Mapping

import pytest

from council.language import Language
from locales.loading import load_words
from locales.words import Words


@pytest.fixture(scope="session")
def lexicon() -> Mapping[Language, Words]:
    return load_words()
