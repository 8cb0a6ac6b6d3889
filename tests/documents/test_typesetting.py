"""Typst templates: what reaches them, and what is refused instead of printed blank."""

from pathlib import Path

import pytest

from documents import typesetting
from documents.typesetting import TypesettingFailed, typeset


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(typesetting, "TEMPLATES", tmp_path)
    return tmp_path


def test_what_the_template_asks_for_comes_from_the_content(templates: Path) -> None:
    (templates / "page.typ").write_text('#assert.eq(json(bytes(sys.inputs.content)).name, "Құлия «₸»")')
    assert typeset("page.typ", {"name": "Құлия «₸»"}).startswith(b"%PDF-")


def test_a_font_that_is_not_there_is_refused_because_it_would_print_blanks(templates: Path) -> None:
    (templates / "page.typ").write_text('#set text(font: "Kenes Sans")\nҚұлия')
    with pytest.raises(TypesettingFailed, match="kenes sans"):
        typeset("page.typ", {})


def test_a_broken_template_is_told_by_its_reason(templates: Path) -> None:
    (templates / "page.typ").write_text("#json(bytes(sys.inputs.content)).body_name")
    with pytest.raises(TypesettingFailed, match="body_name"):
        typeset("page.typ", {})


def test_a_template_reads_nothing_outside_its_folder(templates: Path) -> None:
    (templates / "page.typ").write_text('#read("../../../../../../../etc/hostname")')
    with pytest.raises(TypesettingFailed):
        typeset("page.typ", {})
