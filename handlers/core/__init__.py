"""The screens that belong to no noun: language, menu, help, settings, privacy, consent, and what nobody understood."""

from handlers.core import about, consent, language, menu, unknown

__all__ = ["about", "consent", "language", "menu", "unknown"]
