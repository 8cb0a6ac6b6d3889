"""A key and its arguments become a sentence in the reader's language, plain or in safe HTML."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.calendar.model import instant
from council.language import Language
from council.names import Names
from locales import BrokenMessage, Text, UnknownKey, Value, Words, load_words
from locales.files import parted, read_file
from locales.loading import FOLDER
from locales.markup import complaint_about

MESSAGES = """
link = <a href="{ $url }">{ $name }</a>
hello = Сәлем, <b>{ $name }</b>!
    .hint = Атыңыз
quoted = <blockquote>{ $text }</blockquote>
due = { $at }
due-day = { DATE($due_on) }, { WEEKDAY($due_on) }, { DAY_MONTH($due_on) }
clock = { TIME($at) }
telegram = { TGTIME($at) }
state = { $state ->
    [open] ашық
   *[closed] жабық
 }
 .flag = { $is_open ->
    [true] иә
   *[false] жоқ
 }
count = { $count ->
    [one] { $count } дауыс
   *[other] { $count } дауыс
 }
only-attribute =
    .ask = Неше?
"""
WRITTEN = parted(Path("written.ftl"), MESSAGES)
NOON = instant(datetime.fromisoformat("2026-10-05T15:00"))


def words(language: Language = Language.KK) -> Words:
    return Words(language, [read_file(FOLDER / language / "formats.ftl"), WRITTEN])


def test_a_persons_text_is_escaped_in_html_and_kept_in_plain() -> None:
    assert words().html("hello", name='<A&"B">') == "Сәлем, <b>&lt;A&amp;&quot;B&quot;&gt;</b>!"
    assert words().plain("hello", name='<A&"B">') == 'Сәлем, <A&"B">!'


HELLO = words()


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_argument_can_open_a_tag(text: str) -> None:
    assert complaint_about(HELLO.html("hello", name=text)) is None


def test_an_appeal_of_four_thousand_letters_is_said_whole() -> None:
    assert words().html("quoted", text="<" * 4000) == f"<blockquote>{'&lt;' * 4000}</blockquote>"
    assert words().plain("quoted", text="ә" * 4000) == "ә" * 4000


def test_no_invisible_marks_are_put_round_arguments() -> None:
    assert words().plain("hello", name="Әсел").isprintable()


def test_a_link_is_only_its_name_in_plain() -> None:
    assert words().plain("link", url="https://example.org", name="<b>") == "<b>"
    assert words().html("link", url="/?a=1&b=2", name="A") == '<a href="/?a=1&amp;b=2">A</a>'


def test_an_attribute_is_a_message_of_its_own() -> None:
    assert words().plain("hello.hint") == "Атыңыз"
    assert words().has("only-attribute.ask")
    assert not words().has("only-attribute")
    assert not words().has("hello.none")


@pytest.mark.parametrize("key", ["nobody-wrote-this", "only-attribute", "hello.none"])
def test_an_unknown_key_is_refused_by_name(key: str) -> None:
    with pytest.raises(UnknownKey, match=f"kk {key}"):
        words().plain(key)


def test_a_missing_argument_is_refused_unless_someone_listens() -> None:
    with pytest.raises(BrokenMessage, match="kk hello"):
        words().html("hello")
    heard: list[BrokenMessage] = []
    lenient = Words(Language.KK, [WRITTEN, parted(Path("a.ftl"), "alphabet = а")], heard.append)
    assert lenient.html("hello").startswith("Сәлем, <b>")
    assert [broken.key for broken in heard] == ["hello"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KK, "2026 жылғы 5 қазан, 15:00 (Астана уақыты)"),
        (Language.RU, "5 октября 2026 года, 15:00 (время Астаны)"),
        (Language.EN, "5 October 2026, 15:00 (Astana time)"),
    ],
)
def test_an_instant_is_said_in_local_time_with_the_zone_in_words(language: Language, said: str) -> None:
    speaker = words(language)
    assert speaker.plain("due", at=NOON) == said
    assert speaker.plain("telegram", at=NOON) == said
    assert speaker.html("telegram", at=NOON) == (f'<tg-time unix="{NOON // 1000}" format="Dt">{said}</tg-time>')
    assert speaker.plain("clock", at=NOON) == "15:00"


@pytest.mark.parametrize("due_on", [date(2026, 10, 5), "2026-10-05"])
def test_a_day_may_come_as_a_date_or_from_frozen_facts(due_on: date | str) -> None:
    assert words().plain("due-day", due_on=due_on) == "2026 жылғы 5 қазан, дүйсенбі, 5 қазан"


def test_the_day_of_an_instant_is_the_local_one() -> None:
    late = instant(datetime.fromisoformat("2026-10-04T20:00Z"))
    assert words().plain("due-day", due_on=late) == "2026 жылғы 5 қазан, дүйсенбі, 5 қазан"


def test_a_share_keeps_its_decimals() -> None:
    assert words(Language.RU).plain("quoted", text=0.5) == "0,5"


def test_a_text_inside_a_text_is_said_in_the_same_language_and_escaped_once() -> None:
    inner = Text("hello", {"name": "<A>"})
    assert words().html("hello", name=inner) == "Сәлем, <b>Сәлем, <b>&lt;A&gt;</b>!</b>!"
    assert words().plain_text(Text("hello", {"name": inner})) == "Сәлем, Сәлем, <A>!!"


def test_a_name_is_said_in_the_readers_language_or_in_one_that_has_it() -> None:
    names = {"kk": "Кеңес", "ru": "Совет"}
    assert words(Language.RU).plain("quoted", text=names) == "Совет"
    assert words(Language.EN).plain("quoted", text=names) == "Кеңес"
    assert words(Language.EN).html("quoted", text=Names("", "А & Б")) == "<blockquote>А &amp; Б</blockquote>"
    assert words().plain("quoted", text={}) == ""


def test_a_list_is_said_a_line_for_each_item() -> None:
    lines: list[Value] = [Text("hello", {"name": "&"}), "<b>", date(2026, 10, 5), 1234]
    assert words(Language.EN).html("quoted", text=lines) == (
        "<blockquote>Сәлем, <b>&amp;</b>!\n&lt;b&gt;\n5 October 2026\n1,234</blockquote>"
    )


def test_states_and_flags_choose_between_words() -> None:
    assert (words().plain("state", state="open"), words().plain("state", state="gone")) == ("ашық", "жабық")
    assert (words().plain("state.flag", is_open=True), words().plain("state.flag", is_open=False)) == ("иә", "жоқ")


def test_nothing_is_said_as_nothing() -> None:
    assert words().plain("quoted", text=None) == ""


def test_every_language_of_the_house_is_loaded() -> None:
    assert set(load_words()) == set(Language)
    assert {said.plain("language-name.kk") for said in load_words().values()} == {"Қазақша"}


def test_a_number_is_counted_and_separated_by_the_language() -> None:
    assert words(Language.EN).plain("duration-days", count=1234) == "1,234 days"
    assert words(Language.RU).plain("duration-days", count=1001) == "1\xa0001 день"
    assert words(Language.RU).plain("duration-days", count=1.5) == "1,5 дня"
