"""The message files of the house are whole, and each check sees the fault it is there for."""

from pathlib import Path

import pytest

from council.language import Language
from locales.checks import complaints


def test_nothing_is_wrong_with_the_words_of_the_house() -> None:
    assert complaints() == []


def write(folder: Path, **messages: str) -> list[str]:
    for language in Language:
        (folder / language).mkdir(exist_ok=True)
        text = messages.get(language, messages["others"])
        (folder / language / "appeals.ftl").write_text(text, "utf-8")
    return complaints(folder)


PLURALS = "a = { $n ->\n [one] х\n *[other] у\n }\n"
THREE = "a = { $n ->\n [one] х\n [few] у\n [many] я\n *[other] у\n }\n"
STATE = "a = { $s ->\n [open] х\n *[closed] у\n }\n"


def test_messages_alike_in_all_languages_are_fine(tmp_path: Path) -> None:
    assert write(tmp_path, others=PLURALS, ru=THREE) == []


@pytest.mark.parametrize(
    ("others", "ru", "expected"),
    [
        ("a = х\nb = у\n", "a = х\n", "b is missing in ru"),
        ("a = х\n .hint = у\n", "a = х\n", "a.hint is missing in ru"),
        ("a = { $name }\n", "a = { $nane }\n", "do not share name, nane"),
        (STATE, STATE.replace("open", "opened"), "tell apart open, opened"),
        (PLURALS, PLURALS, "has one, other, ru counts in few, many, one, other"),
        ("a = х { $name }\n", "a = { $name }у\n", "letters glued to a placeholder"),
        ("a = х { $name }\n", "a = { $name }-ға\n", "letters glued to a placeholder"),
        ("a = х { $name }\n", "a = { $name }’ның\n", "letters glued to a placeholder"),
        ("a = <b>х</b>\n", "a = <b>х\n", "<b> is never closed"),
        ("a = <b>х</b>\n", "a = <b><i>х</b></i>\n", "</b> closes nothing"),
        ("a = <b>х</b>\n", "a = <div>х</div>\n", "<div> is no tag of Telegram"),
        ("a = х\n", "a = A & B\n", "a bare <, > or &"),
        ("a-button = х\n", "a-button = Зарегистрировать все обращения\n", "30 letters long"),
        ("a = х\n .button = х\n", "a = х\n .button = Зарегистрировать { $n } обращение\n", "letters long"),
    ],
)
def test_each_check_sees_its_fault(tmp_path: Path, others: str, ru: str, expected: str) -> None:
    assert any(expected in complaint for complaint in write(tmp_path, others=others, ru=ru))


def test_a_message_in_a_file_of_another_name_is_seen(tmp_path: Path) -> None:
    assert write(tmp_path, others='a = { b }\nb = { "х" }\n') == []
    (tmp_path / "ru" / "appeals.ftl").rename(tmp_path / "ru" / "ballots.ftl")
    assert any("stands in another file" in complaint for complaint in complaints(tmp_path))


@pytest.mark.parametrize("harmless", ["a = { $n }-бет\n", "a = <code>{ $n }</code>\n", "a = { $n } мен\n"])
def test_what_only_looks_like_a_glued_ending_is_let_be(tmp_path: Path, harmless: str) -> None:
    assert write(tmp_path, others=harmless) == []
