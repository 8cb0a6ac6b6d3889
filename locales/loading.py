"""Reading the message files: one folder per language, one file per noun."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from council.language import Language
from locales.files import BadWords, MessageFile, read_file
from locales.voice import Complaint, refuse
from locales.words import Words

FOLDER = Path(__file__).parent


def load_words(folder: Path = FOLDER, complain: Complaint = refuse) -> Mapping[Language, Words]:
    """Every language of the house from `<folder>/<language>/*.ftl`.

    A key that stands in two files, or a line Fluent cannot read, raises BadWords: with Fluent alone
    the second message would be dropped and the bad line skipped in silence.
    """
    return {language: load_language(language, folder, complain) for language in Language}


def load_language(language: Language, folder: Path = FOLDER, complain: Complaint = refuse) -> Words:
    files = [read_file(path) for path in sorted((folder / language).glob("*.ftl"))]
    if not files:
        raise BadWords(f"{folder / language}: no message files (*.ftl) here")
    _refuse_doubles(files)
    return Words(language, files, complain)


def _refuse_doubles(files: Iterable[MessageFile]) -> None:
    home: dict[str, Path] = {}
    for file in files:
        for message in file.messages:
            if message.key in home:
                raise BadWords(f"{file.path}: the message {message.key} already stands in {home[message.key]}")
            home[message.key] = file.path
