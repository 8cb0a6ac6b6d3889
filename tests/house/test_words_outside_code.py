"""No sentence of the product in Python: what a person reads stands in locales/<language>/<noun>.ftl."""

import re

from tests.house.source import sources_of_rooms

CYRILLIC = re.compile(r"[Ѐ-ӿ]")

# Letters as material, not as words that a person is shown.
LETTERS_AS_MATERIAL = {
    "council/folding.py": "which letters count as one in a search",
    "documents/spreadsheets/days.py": "the letter that officials put after a year",
    "locales/checks.py": "case endings that must not be glued to a name",
}


def cyrillic_literals() -> dict[str, list[str]]:
    found = {
        source.name: [
            f"line {literal.line}: {literal.text}" for literal in source.literals() if CYRILLIC.search(literal.text)
        ]
        for source in sources_of_rooms()
    }
    return {name: lines for name, lines in found.items() if lines}


def test_no_sentence_stands_in_python() -> None:
    sentences = {name: lines for name, lines in cyrillic_literals().items() if name not in LETTERS_AS_MATERIAL}
    assert sentences == {}


def test_every_exception_is_still_needed() -> None:
    assert set(LETTERS_AS_MATERIAL) <= set(cyrillic_literals())
