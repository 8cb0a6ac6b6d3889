"""Words: Fluent messages in three languages, and the small Python that picks and formats them."""

from locales.loading import load_words
from locales.text import Text, Value
from locales.words import BrokenMessage, UnknownKey, Words

__all__ = ["BrokenMessage", "Text", "UnknownKey", "Value", "Words", "load_words"]
