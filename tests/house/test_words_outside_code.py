"""No sentence of the product in Python: what a person reads stands in locales/<language>/<noun>.ftl."""

import re

from tests.house.source import ROOT, sources_of_rooms

CYRILLIC = re.compile(r"[Ѐ-ӿ]")

# Letters as material, not as words to read.
LETTER_TABLES = {
    "council/folding.py": "which letters count as one in a search",
}


def cyrillic_literals() -> dict[str, list[str]]:
    found = {
        source.name: [
            f"line {literal.line}: {literal.text}"
            for literal in source.literals()
            if CYRILLIC.search(literal.text)
        ]
        for source in sources_of_rooms()
    }
    return {name: lines for name, lines in found.items() if lines}


def test_no_sentence_stands_in_python() -> None:
    sentences = {name: lines for name, lines in cyrillic_literals().items() if name not in LETTER_TABLES}
    assert sentences == {}


def test_every_letter_table_is_still_there() -> None:
    assert set(LETTER_TABLES) <= set(cyrillic_literals()), f"look again at {ROOT}: a table has moved"
