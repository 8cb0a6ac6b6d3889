"""The screens that belong to no noun: language, menu, help, settings, privacy, consent, and what nobody understood."""

from handlers.core import about, consent, language, menu, unknown
from handlers.core.unknown import catch_the_rest

__all__ = ["about", "catch_the_rest", "consent", "language", "menu", "unknown"]
