"""The page's own words: complete in three languages, and none that nobody says."""

import json
import re
from pathlib import Path

import sandbox

PAGE = Path(sandbox.__file__).with_name("page")
WORDS = json.loads((PAGE / "words.json").read_text(encoding="utf-8"))
CODE = "\n".join(path.read_text(encoding="utf-8") for path in PAGE.glob("*.js"))


def test_every_word_stands_in_three_languages_with_the_same_places() -> None:
    for key, spoken in WORDS.items():
        assert list(spoken) == ["kk", "ru", "en"], key
        assert len({tuple(sorted(re.findall(r"\{\w+\}", text))) for text in spoken.values()}) == 1, key
        assert all(spoken.values()), key


def test_every_word_is_said_and_every_word_said_is_there() -> None:
    said = {key for key in WORDS if f'"{key}"' in CODE or key.startswith("role.")}
    assert said == set(WORDS)
    assert set(re.findall(r'\bsay\("([\w-]+)"', CODE)) <= set(WORDS)


def test_the_page_asks_nothing_of_the_world_outside() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in PAGE.iterdir())
    addresses = set(re.findall(r"(?:https?:)?//[\w.-]+\.\w+", sources))
    assert addresses <= {"http://www.w3.org"}
    assert "innerHTML" not in sources
