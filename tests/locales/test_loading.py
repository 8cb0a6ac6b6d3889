"""A message file that cannot be used is refused with its name, its line and the reason."""

from pathlib import Path

import pytest

from council.language import Language
from locales.files import BadWords, read_file
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


@pytest.mark.parametrize("line", ["broken = { $name", "broken =", "қате = Т", "= Т", "broken", "}"])
def test_a_line_fluent_cannot_read_is_named(folder: Path, line: str) -> None:
    (folder / "kk" / "appeals.ftl").write_text(f"# түсінік\ntitle = Т\n{line}\n", "utf-8")
    with pytest.raises(BadWords, match=r"appeals\.ftl:3: "):
        load_words(folder)


def test_a_fault_within_a_message_is_named_when_it_is_said(folder: Path) -> None:
    (folder / "kk" / "appeals.ftl").write_text("title = { 5 5 }\n", "utf-8")
    with pytest.raises(BadWords, match=r"appeals\.ftl"):
        load_words(folder)[Language.KK].plain("title")


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*/*.ftl")), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_the_parts_of_a_file_are_what_fluent_reads_in_it(file: Path) -> None:
    whole = read_file(file)
    parts = [entry for message in whole.messages for entry in message.entries()]
    pairs = zip(parts, whole.entries(), strict=True)
    assert [part.id.name for part, read in pairs if not part.equals(read, ["span", "comment"])] == []
