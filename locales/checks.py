"""What may be wrong with message files, found without running the program: for the tests and for `doctor`."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from babel import Locale
from fluent.syntax import ast

from council.language import Language
from locales.catalogue import Catalogue, Said, catalogue, variant_names
from locales.loading import FOLDER
from locales.markup import complaint_about

LONGEST_BUTTON: Final = 28
_PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
# A placeholder stands as "}" here; after it a letter, or a hyphen and a Kazakh case ending.
_GLUED: Final = re.compile(r"\}(?:[^\W\d_]|[-'’](?:[дтнғгқк][аеыі][нң]?|[мбп]ен)\b)")


def complaints(folder: Path = FOLDER) -> list[str]:
    """Everything wrong with the message files, a line each: file, key, what was expected."""
    said = catalogue(folder)
    return [line for check in CHECKS for line in check(said)]


def differing_keys(said: Catalogue) -> Iterator[str]:
    home = {key: text.file.name for texts in said.values() for key, text in texts.items()}
    for language, texts in said.items():
        for key in sorted(home.keys() - texts.keys()):
            yield f"{home[key]}: {key} is missing in {language}"
    for text, key, model in _beside_kazakh(said):
        if text.file.name != model.file.name:
            yield f"{text.file}: {key} stands in another file in Kazakh: {model.file.name}"


def differing_placeholders(said: Catalogue) -> Iterator[str]:
    for text, key, model in _beside_kazakh(said):
        if odd := text.placeholders ^ model.placeholders:
            yield f"{text.file}: {key} and the Kazakh message do not share {_listed(odd)}"


def differing_choices(said: Catalogue) -> Iterator[str]:
    """A select on words must know the same words everywhere, else one language falls back in silence."""
    for text, key, model in _beside_kazakh(said):
        if odd := _choices(text) ^ _choices(model):
            yield f"{text.file}: {key} and the Kazakh message do not both tell apart {_listed(odd)}"


def incomplete_plurals(said: Catalogue) -> Iterator[str]:
    for language, texts in said.items():
        wanted = Locale(language).plural_form.tags | {"other"}
        for key, text in texts.items():
            for given in map(_plurals, text.selects):
                if given - {"other"} and given != wanted:
                    yield f"{text.file}: {key} has {_listed(given)}, {language} counts in {_listed(wanted)}"


def glued_endings(said: Catalogue) -> Iterator[str]:
    """A case ending cannot be glued to a name that comes from outside: vowel harmony."""
    for key, text in _everything(said):
        if any(map(_GLUED.search, text.renderings(sample="}"))):
            yield f"{text.file}: {key} has letters glued to a placeholder"


def broken_markup(said: Catalogue) -> Iterator[str]:
    for key, text in _everything(said):
        for complaint in {complaint_about(rendering) for rendering in text.renderings()} - {None}:
            yield f"{text.file}: {key}: {complaint}"


def long_buttons(said: Catalogue) -> Iterator[str]:
    for key, text in _everything(said):
        longest = max(map(len, text.renderings()))
        if _is_button(key) and longest > LONGEST_BUTTON:
            yield f"{text.file}: {key} is {longest} letters long, a button holds {LONGEST_BUTTON}"


CHECKS: Final[tuple[Callable[[Catalogue], Iterator[str]], ...]] = (
    differing_keys,
    differing_placeholders,
    differing_choices,
    incomplete_plurals,
    glued_endings,
    broken_markup,
    long_buttons,
)


def _is_button(key: str) -> bool:
    """The reason why a button was refused is no button."""
    return key.endswith(("-button", ".button")) and not key.startswith("refused-")


def _choices(text: Said) -> frozenset[str]:
    return frozenset(name for select in text.selects for name in variant_names(select) - _PLURALS)


def _plurals(select: ast.SelectExpression) -> frozenset[str]:
    return variant_names(select) & _PLURALS


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _everything(said: Catalogue) -> Iterator[tuple[str, Said]]:
    return ((key, text) for texts in said.values() for key, text in texts.items())


def _beside_kazakh(said: Catalogue) -> Iterator[tuple[Said, str, Said]]:
    models = said[Language.KK]
    return ((text, key, models[key]) for key, text in _everything(said) if key in models)
