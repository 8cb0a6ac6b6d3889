"""Words: Fluent messages in three languages, and the small Python that picks and formats them."""

from locales.files import BadWords
from locales.loading import load_language, load_words
from locales.text import Text, Value
from locales.voice import BrokenMessage, UnknownKey
from locales.words import Words

__all__ = ["BadWords", "BrokenMessage", "Text", "UnknownKey", "Value", "Words", "load_language", "load_words"]
