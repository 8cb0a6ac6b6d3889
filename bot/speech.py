"""The words of the product, loaded once for the whole process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

import structlog

from council.language import Language
from locales.loading import load_words
from locales.voice import BrokenMessage
from locales.words import Words

log: Final = structlog.stdlib.get_logger(__name__)


@cache
def words_of() -> Mapping[Language, Words]:
    """All words; a broken message is logged and said as far as it goes."""
    return load_words(complain=_complain)


def _complain(broken: BrokenMessage) -> None:
    log.error("broken_message", language=broken.language, key=broken.key)
