"""Names that stand in three languages: bodies, posts, regions, organizations, categories."""

from __future__ import annotations

from dataclasses import dataclass

from council.language import Language


@dataclass(frozen=True, slots=True)
class Names:
    """One name in Kazakh, Russian and English; an empty one falls back to the others, Kazakh first."""

    kk: str
    ru: str
    en: str = ""

    def as_facts(self) -> dict[str, str]:
        """As JSON keeps it, in a notice or a draft."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}

    def in_(self, language: Language) -> str:
        wanted = {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}[language]
        return wanted or self.kk or self.ru or self.en
