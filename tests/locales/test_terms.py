"""Words that are easily mistaken for one another keep to docs/glossary.md."""

import re
from collections.abc import Iterator

import pytest

from council.language import Language
from tests.locales.said import said


def messages(language: Language, part_of_key: str = "") -> Iterator[tuple[str, str]]:
    for key, text in said()[language].items():
        if part_of_key in key:
            yield from ((key, rendering) for rendering in text.renderings())


# language, part of the key, what must not be said, why
TRAPS = [
    (Language.RU, "", r"повестк\w+(?!\s+дня)\b", "повестка alone is a summons"),
    (Language.RU, "support", r"голосова", "support is not a vote"),
    (Language.KK, "support", r"дауыс", "support is not a vote"),
    (Language.EN, "support", r"\bvot", "support is not a vote"),
    (Language.RU, "appeal", r"тикет", "an appeal is no ticket"),
    (Language.KK, "recommendation", r"ұсыныс", "ұсыным is the council's, ұсыныс a citizen's"),
    (Language.KK, "proposal", r"ұсыным", "ұсыныс is a citizen's, ұсыным the council's"),
]


@pytest.mark.parametrize(("language", "part_of_key", "trap", "why"), TRAPS)
def test_no_message_says_the_wrong_word(language: Language, part_of_key: str, trap: str, why: str) -> None:
    wrong = [key for key, text in messages(language, part_of_key) if re.search(trap, text, re.IGNORECASE)]
    assert wrong == [], why


def test_the_traps_themselves_spring() -> None:
    assert re.search(TRAPS[0][2], "повестка: вопросы")
    assert not re.search(TRAPS[0][2], "в повестке дня")


def test_kazakh_is_written_in_kazakh_letters_only() -> None:
    mixed = re.compile(r"[а-яәғқңөұүһіё][a-z]|[a-z][а-яәғқңөұүһіё]", re.IGNORECASE)
    assert [key for key, text in messages(Language.KK) if mixed.search(text)] == []


def test_the_three_languages_really_are_three() -> None:
    same = [
        key
        for key, text in said()[Language.KK].items()
        if len(text.renderings()[0]) > 40 and text.renderings() == said()[Language.RU][key].renderings()
    ]
    assert same == []
