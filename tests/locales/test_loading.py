"""A message file that cannot be used is refused with its name, its line and the reason."""

from pathlib import Path

import pytest

from council.language import Language
from locales.files import BadWords
from locales.loading import FOLDER, load_words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language in Language:
        (tmp_path / language).mkdir()
        formats = (FOLDER / language / "formats.ftl").read_text("utf-8")
        (tmp_path / language / "formats.ftl").write_text(formats, "utf-8")
    return tmp_path


def test_a_key_in_two_files_names_both(folder: Path) -> None:
    for name in ("appeals", "ballots"):
        (folder / "ru" / f"{name}.ftl").write_text("title = Т\n", "utf-8")
    with pytest.raises(BadWords, match=r"ballots\.ftl: the message title .* in .*appeals\.ftl"):
        load_words(folder)


def test_a_key_twice_in_one_file_is_refused(folder: Path) -> None:
    (folder / "en" / "appeals.ftl").write_text("title = A\ntitle = B\n", "utf-8")
    with pytest.raises(BadWords, match=r"appeals\.ftl: the message title"):
        load_words(folder)


def test_a_line_fluent_cannot_read_is_named(folder: Path) -> None:
    (folder / "kk" / "appeals.ftl").write_text("# түсінік\ntitle = Т\nbroken = { $name\n", "utf-8")
    with pytest.raises(BadWords, match=r"appeals\.ftl:3: "):
        load_words(folder)


def test_a_language_without_files_is_refused(folder: Path) -> None:
    (folder / "kk" / "formats.ftl").unlink()
    with pytest.raises(BadWords, match="no message files"):
        load_words(folder)


def test_the_same_key_in_two_languages_is_as_it_should_be(folder: Path) -> None:
    for language in Language:
        (folder / language / "appeals.ftl").write_text(f"title = {language}\n", "utf-8")
    assert [words.plain("title") for words in load_words(folder).values()] == ["kk", "ru", "en"]
