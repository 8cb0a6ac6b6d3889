"""The pages of the house: whatever path they name, and wherever they link to, is there."""

import re
from pathlib import Path

import pytest

from tests.house.source import ROOMS, ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
TREES = (*ROOMS, "tests", "data", "bench")
NAMED = re.compile(rf"`((?:{'|'.join(TREES)})/[\w./-]+)`")
NAMED_WITHIN = re.compile(NAMED.pattern + r" `(\w+)`")
LINK = re.compile(r"\]\(([^)#\s]+)(#[^)\s]*)?\)")


@pytest.fixture(params=PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def page(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def place_of(named: str) -> Path:
    """A module may be named without its ending, as a reader of imports would."""
    path = ROOT / named
    return path if path.exists() else ROOT / f"{named}.py"


def text_of(path: Path) -> str:
    files = path.rglob("*.py") if path.is_dir() else [path]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_path_a_page_names_is_there(page: Path) -> None:
    named = set(NAMED.findall(page.read_text(encoding="utf-8")))
    assert {one for one in named if not place_of(one).exists()} == set()


def test_what_a_page_names_within_a_file_is_in_it(page: Path) -> None:
    named = set(NAMED_WITHIN.findall(page.read_text(encoding="utf-8")))
    assert {(path, one) for path, one in named if one not in text_of(place_of(path))} == set()


def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    links = {target for target, _ in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target}
    assert {one for one in links if not (page.parent / one).exists()} == set()
