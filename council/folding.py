"""Folding letters: what people type, cleaned; and two spellings of one word made equal for search."""

import re
import unicodedata
from itertools import chain
from typing import Any, Final

_KAZAKH: Final = str.maketrans("әғқңөұүһіё", "агкноуухие")
_LOOKS: Final = str.maketrans("ABCEHIKMOPTXYabcehikmoptxy", "АВСЕНІКМОРТХУавсеһікмортху")
_PLACES: Final = str.maketrans("ыabcehikmoptxy", "иавсеникмортху")
_WORD: Final = re.compile(r"\w+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")

_COMBINING_RUN: Final = 8
_KEPT: Final = "\n\u200c\u200d"
_EDGES: Final = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\u200c\u200d\u2800\u3164"
# Direction marks and zero-width spaces can hide or turn round what a person reads; U+FDD0… are no characters.
_UNSEEN: Final = dict.fromkeys(
    chain(
        (0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF),
        range(0x202A, 0x202F),
        range(0x2066, 0x206A),
        range(0xFDD0, 0xFDF0),
    )
)
_LINE_END: Final = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")


def storable(given: Any) -> Any:
    """A value as JSON gives it, without what no database takes in any text of it: half surrogate pairs and NUL."""
    match given:
        case str():
            return given.encode(errors="ignore").decode().replace("\0", "")
        case dict():
            return {storable(name): storable(value) for name, value in given.items()}
        case list():
            return [storable(value) for value in given]
    return given


def clean(text: str) -> str:
    """Text typed by a person, made safe to keep, show and send.

    Line ends become a newline, a tab a space; control and direction marks, lone surrogates and
    noncharacters go (a Bot API server refuses or garbles them); joiners that emoji and names need stay;
    letters are composed (NFC); of a run of combining marks eight remain; blank edges are trimmed.
    """
    lines = _LINE_END.sub("\n", text).replace("\t", " ").translate(_UNSEEN)
    kept = "".join(letter for letter in lines if _is_kept(letter))
    return _capped(unicodedata.normalize("NFC", _capped(kept))).strip(_EDGES)


def fold(text: str) -> str:
    """The form under which words are searched: Қостанай, КОСТАНАЙ and a half-Latin Kоcтанай are one.

    Case and the Kazakh letters are folded. In a word that has Cyrillic letters, Latin ones that look
    Cyrillic are taken as such (a small h for һ: people without the key type it so); a Latin word stays.
    """
    mended = _WORD.sub(_in_one_script, unicodedata.normalize("NFC", text))
    low = unicodedata.normalize("NFC", _unmarked(mended).casefold())
    return _unmarked(low).translate(_KAZAKH)


def fold_place(text: str) -> str:
    """As `fold`, and coarser: ы is и, and Latin look-alikes count as Cyrillic in every word."""
    return fold(text).translate(_PLACES)


def _in_one_script(word: re.Match[str]) -> str:
    letters = word[0]
    return letters.translate(_LOOKS) if _CYRILLIC.search(letters) else letters


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) in ("Mn", "Me")


def _unmarked(text: str) -> str:
    return "".join(letter for letter in text if not _is_mark(letter))


def _is_kept(letter: str) -> bool:
    is_character = ord(letter) & 0xFFFE != 0xFFFE
    return letter in _KEPT or (is_character and unicodedata.category(letter) not in ("Cc", "Cs"))


def _capped(text: str) -> str:
    """At most eight combining marks in a row, so that no line of a screen is painted over."""
    shown, run = [], 0
    for letter in text:
        run = run + 1 if _is_mark(letter) else 0
        if run <= _COMBINING_RUN:
            shown.append(letter)
    return "".join(shown)
