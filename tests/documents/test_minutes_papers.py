"""The minutes, the extract and the roll call on paper: complete, in both languages, every letter printed."""

import csv
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from council.ballots.measure import Option, Result, Tally
from council.ballots.model import RecusalReason
from council.decisions.model import Decision, DecisionKind
from council.identity import AgendaItemId, BallotId, BodyId, DecisionId, Instant, MeetingId, MembershipId, MotionId
from council.language import Language
from council.meetings.model import Attendance
from council.minutes.protocol import (
    Absent,
    Adopted,
    BallotRecord,
    ItemRecord,
    MotionRecord,
    Opinion,
    Present,
    Protocol,
    RollLine,
    Stood,
    TaskRecord,
)
from council.names import Names
from documents.minutes.balloting import ballot_parts, counts_line
from documents.minutes.content import minutes_content
from documents.minutes.papers import extract_content, extract_docx, extract_pdf, minutes_docx, minutes_pdf
from documents.minutes.sheets import roll_csv, roll_xlsx
from documents.typesetting import typeset_pages
from locales.words import Words
from tests.databases import NOON

Lexicon = Mapping[Language, Words]
PAPERS = (Language.KK, Language.RU)
MEMBER = Names("мүше", "член")
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
NO_FONT_HAS_THIS = "\U0010fffd"
FORMULAS = ("=1+1", "+7 701", "-2", "@cmd", '=HYPERLINK("http://x")', "|calc", "%0")
ROLL = (
    RollLine("Жүсіпбекова Ақмарал", True, Option.YES),
    RollLine("Ахметова Айгүл", True, Option.NO, in_room=True),
    RollLine("Әбдірахманов Ғалымжан", True, None, recused=RecusalReason.KINSHIP),
    RollLine("Қонақ Қанат", False, Option.YES),
    RollLine("Ли Марат", True, None),
)
BALLOT = BallotRecord(
    BallotId(1),
    1,
    False,
    Result.CARRIED,
    Tally(14, 2, 1),
    17,
    14,
    Option.YES,
    (),
    None,
    ROLL,
    (Opinion("Ахметова Айгүл", "Жоспар толық емес <деп> & есептеймін"),),
    Adopted(DecisionId(1), "KST-D-2026-000001", DecisionKind.RECOMMENDATION),
)
ASIDE = RollLine("Ли Марат", True, None, recused=RecusalReason.KINSHIP)
SECRET = replace(BALLOT, ballot_id=BallotId(2), number=2, is_secret=True, roll=(ASIDE,), counts=None, opinions=())
ELECTION = replace(
    BALLOT,
    ballot_id=BallotId(3),
    number=3,
    counts=None,
    candidates=(Stood("Ли Марат", 9), Stood("Ким Ольга", 8)),
    winner="Ли Марат",
    against_all=1,
    abstained=2,
    roll=(RollLine("Ли Марат", True, Option.YES, choice="Ким Ольга"), RollLine("Ахметова Айгүл", True, Option.NO)),
)
PROTOCOL = Protocol(
    body=Names("Қостанай облысының қоғамдық кеңесі", "Общественный совет Костанайской области"),
    number=3,
    starts_at=NOON,
    ended_at=Instant(NOON + 7_200_000),
    attendance=Attendance.MIXED,
    place="Әл-Фараби даңғылы 66",
    presiding="Жүсіпбекова Ақмарал",
    secretary="Сейітова Раушан",
    seats=21,
    seated=20,
    quorum=14,
    present=(Present("Жүсіпбекова Ақмарал", MEMBER, True, True), Present("Қонақ Қанат", MEMBER, False)),
    absent=(
        Absent(MembershipId(7), "Шарипов Шыңғыс", MEMBER, "іссапарда"),
        Absent(MembershipId(8), "Ұлықпанова Назым", MEMBER, None),
    ),
    invited="Ибраев И. И.\nСмит Д.",
    items=(
        ItemRecord(
            AgendaItemId(1),
            1,
            "Жұмыс жоспары туралы",
            "decision",
            "Ахметова А. С.",
            ("Ли Марат",),
            "Жоспар баяндалды.",
            (MotionRecord("Жоспар бекітілсін", "adopt", (BALLOT,)), MotionRecord("Түзету", "amend", (SECRET,))),
        ),
        ItemRecord(AgendaItemId(2), 2, "Сайлау", None, None, (), "", (MotionRecord("Төраға", "elect", (ELECTION,)),)),
    ),
    tasks=(TaskRecord("Есеп берілсін", "Көлік басқармасы", date(2026, 5, 1)), TaskRecord("Жариялансын", "хатшы", None)),
    agenda_hands=Tally(17, 0, 0),
)
DECISION = Decision(
    DecisionId(1),
    "KST-D-2026-000001",
    BodyId(1),
    MeetingId(1),
    MotionId(1),
    BallotId(1),
    DecisionKind.RECOMMENDATION,
    "Жоспар бекітілсін",
    Tally(14, 2, 1),
    NOON,
)


def said(content: object) -> str:
    """Every text of the paper, in its order; where a line may not break, a blank as elsewhere."""
    if isinstance(content, dict):
        return "\n".join(said(part) for part in content.values())
    if isinstance(content, list):
        return "\n".join(said(part) for part in content)
    return str(content).replace("\N{NO-BREAK SPACE}", " ")


def words_of_docx(paper: bytes) -> str:
    read = Document(BytesIO(paper))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in read.paragraphs] + cells)


@pytest.mark.parametrize("language", PAPERS)
def test_the_minutes_hold_everything_the_law_and_the_council_ask_for(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    text = said(minutes_content(words, PROTOCOL, is_final=True))
    for shown in (
        PROTOCOL.body.in_(language),
        words.formats.day(date(2026, 3, 20)),
        *(each.name for each in PROTOCOL.present),
        *(each.name for each in PROTOCOL.absent),
        "іссапарда",
        "Смит Д.",
        *(item.title for item in PROTOCOL.items),
        "Жоспар баяндалды.",
        words.plain("protocol-counts", yes=14, no=2, abstain=1),
        "KST-D-2026-000001",
        "Жоспар толық емес",
        "Ли Марат – 9; Ким Ольга – 8; ",
        "Көлік басқармасы",
        words.formats.day(date(2026, 5, 1)),
        "Сейітова Раушан",
    ):
        assert shown in text, shown


@pytest.mark.parametrize("language", PAPERS)
def test_a_secret_election_whose_counts_must_stay_untold_names_the_candidates_only(
    lexicon: Lexicon, language: Language
) -> None:
    quiet = replace(ELECTION, is_secret=True, roll=(), against_all=None, abstained=None)
    line = counts_line(lexicon[language], quiet)
    assert line.startswith("Ли Марат, Ким Ольга. ")
    assert not re.search(r"\d", line)


def test_counts_are_written_as_councils_write_them(lexicon: Lexicon) -> None:
    texts = [said(minutes_content(lexicon[language], PROTOCOL, is_final=True)) for language in PAPERS]
    assert "Жақтап – 14, қарсы – 2, қалыс қалғандар – 1." in texts[0]
    assert "За – 14, против – 2, воздержались – 1." in texts[1]


@pytest.mark.parametrize("language", PAPERS)
def test_a_draft_says_that_it_is_one_and_the_final_paper_does_not(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    mark = words.plain("protocol-draft")
    assert mark in words_of_docx(minutes_docx(words, PROTOCOL, is_final=False))
    assert mark not in words_of_docx(minutes_docx(words, PROTOCOL, is_final=True))


@pytest.mark.parametrize("language", PAPERS)
def test_word_gets_the_same_text_as_the_pdf_and_obeys_no_mark_in_it(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    content, text = (
        minutes_content(words, PROTOCOL, is_final=True),
        words_of_docx(minutes_docx(words, PROTOCOL, is_final=True)),
    )
    assert "<деп> & есептеймін" in text
    assert [part for item in content["items"] for part in item["parts"] if part["text"] not in text] == []
    assert [cell for roll in content["rolls"] for row in roll["rows"] for cell in row if cell not in text] == []
    assert "{{" not in text
    assert "{%" not in text


@pytest.mark.parametrize("language", PAPERS)
def test_the_minutes_are_a_pdf_with_the_roll_on_a_page_of_its_own(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    assert minutes_pdf(words, PROTOCOL, is_final=True).startswith(b"%PDF-")
    content = minutes_content(words, PROTOCOL, is_final=True)
    pages, pages_before = (
        len(typeset_pages("minutes.typ", each, "svg")) for each in (content, {**content, "rolls": []})
    )
    assert pages == pages_before + 1


@pytest.mark.parametrize("template", ["minutes.typ", "extract.typ"])
def test_every_kazakh_letter_has_its_glyph(lexicon: Lexicon, template: str) -> None:
    words = lexicon[Language.KK]

    def glyphs(title: str) -> set[str]:
        item = replace(PROTOCOL.items[0], title=title)
        whole = minutes_content(words, replace(PROTOCOL, items=(item,)), is_final=True)
        extract = extract_content(words, PROTOCOL, DECISION, title, BALLOT, is_final=True)
        (page, *_) = typeset_pages(template, whole if template == "minutes.typ" else extract, "svg")
        return set(re.findall(r'<symbol id="(\w+)"', page.decode()))

    blank = glyphs("")
    missing_sign = glyphs(NO_FONT_HAS_THIS) - blank
    assert missing_sign
    assert not (glyphs(LETTERS) & missing_sign)


@pytest.mark.parametrize(
    "text", ["#panic()", "*bold* $x$ @ref <label>", '"]#image("/etc/passwd")', "{{ 1/0 }}", "{% raw %}"]
)
def test_what_a_member_wrote_is_set_as_it_is_and_never_obeyed(lexicon: Lexicon, text: str) -> None:
    words, item = lexicon[Language.RU], replace(PROTOCOL.items[0], note=text)
    hostile = replace(PROTOCOL, items=(item,), invited=text)
    assert minutes_pdf(words, hostile, is_final=True).startswith(b"%PDF-")
    assert text in words_of_docx(minutes_docx(words, hostile, is_final=True))


@pytest.mark.parametrize("language", PAPERS)
def test_an_extract_holds_one_decision_with_its_ballot_and_two_signatures(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    content = extract_content(words, PROTOCOL, DECISION, PROTOCOL.items[0].title, BALLOT, is_final=True)
    text = words_of_docx(extract_docx(content))
    for shown in ("KST-D-2026-000001", "Жоспар бекітілсін", "Жұмыс жоспары туралы", "Сейітова Раушан"):
        assert shown in text
    assert "Сайлау" not in text
    assert extract_pdf(content).startswith(b"%PDF-")


def test_an_extract_is_a_draft_only_as_long_as_the_minutes_are(lexicon: Lexicon) -> None:
    words, title = lexicon[Language.KK], PROTOCOL.items[0].title
    marks = [
        extract_content(words, PROTOCOL, DECISION, title, BALLOT, is_final=is_final)["draft"]
        for is_final in (False, True)
    ]
    assert marks == ["(жоба)", ""]


@pytest.mark.parametrize(
    ("change", "came_of_it"),
    [
        ({}, "Сайланды: Ли Марат."),
        ({"winner": None, "run_off": ("Ли Марат", "Ким Ольга")}, "Екінші турға шыққандар: Ли Марат, Ким Ольга."),
        ({"winner": None, "round": 2}, "Ешкім сайланбады."),
        ({"winner": None, "result": Result.NO_QUORUM}, "Кворум болмады, шешім қабылданбады."),
    ],
)
def test_of_an_election_the_minutes_say_who_was_elected_or_who_meet_again(
    lexicon: Lexicon, change: Mapping[str, Any], came_of_it: str
) -> None:
    words, ballot = lexicon[Language.KK], replace(ELECTION, **{"adopted": None, **change})
    text = said([part["text"] for part in ballot_parts(words, ballot)])
    assert came_of_it in text
    assert "Шешім қабылданбады." not in text
    assert ("Екінші тур. " in text) == (ballot.round == 2)


def test_posts_stand_behind_names_without_their_capital_letters(lexicon: Lexicon) -> None:
    posts = (Names("Төрағаның орынбасары", "Заместитель председателя"), Names("ҮЕҰ өкілі", "Представитель НПО"))
    here = tuple(Present("Ли Марат", post, True) for post in posts)
    content = minutes_content(lexicon[Language.KK], replace(PROTOCOL, present=here), is_final=True)
    assert content["people"][0]["lines"] == ["Ли Марат, төрағаның орынбасары", "Ли Марат, ҮЕҰ өкілі"]


def test_no_line_of_the_minutes_begins_with_the_dash_before_a_number(lexicon: Lexicon) -> None:
    items = minutes_content(lexicon[Language.KK], PROTOCOL, is_final=True)["items"]
    texts = "\n".join(part["text"] for item in items for part in item["parts"])
    assert "Жақтап\N{NO-BREAK SPACE}– 14, қарсы\N{NO-BREAK SPACE}– 2" in texts
    assert re.search(r" – \d", texts) is None


def sheet_of(words: Words, protocol: Protocol) -> list[list[str]]:
    sheet = load_workbook(BytesIO(roll_xlsx(words, protocol))).worksheets[0]
    return [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]


def csv_of(words: Words, protocol: Protocol) -> list[list[str]]:
    return list(csv.reader(StringIO(roll_csv(words, protocol).decode("utf-8-sig")), delimiter=";"))


def test_the_roll_has_a_row_for_each_member_by_the_alphabet_and_no_column_for_a_secret_ballot(lexicon: Lexicon) -> None:
    rows = sheet_of(lexicon[Language.KK], PROTOCOL)
    assert rows[0] == ["Тегі, аты, әкесінің аты", "№ 1", "№ 3"]
    assert [row[0] for row in rows[1:6]] == [
        "Ахметова Айгүл",
        "Әбдірахманов Ғалымжан",
        "Жүсіпбекова Ақмарал",
        "Қонақ Қанат",
        "Ли Марат",
    ]
    assert [row[1] for row in rows[1:6]] == [
        "қарсы",
        "бас тартты не шеттетілді",
        "жақтап",
        "жақтап (кеңесші дауыс)",
        "дауыс бермеді",
    ]
    assert (rows[5][2], rows[1][2]) == ("Ким Ольга", "бәріне қарсы")
    assert csv_of(lexicon[Language.KK], PROTOCOL) == rows


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_the_roll_is_taken_for_a_formula(lexicon: Lexicon, formula: str) -> None:
    line = replace(ROLL[0], name=formula)
    motion = MotionRecord(formula, "adopt", (replace(BALLOT, roll=(line,)),))
    hostile = replace(PROTOCOL, items=(replace(PROTOCOL.items[0], motions=(motion,)),))
    sheet = load_workbook(BytesIO(roll_xlsx(lexicon[Language.RU], hostile))).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert formula in {cell.value for row in sheet.iter_rows() for cell in row}
    cells = [cell for row in csv_of(lexicon[Language.RU], hostile) for cell in row if formula in cell]
    assert cells == [f"'{formula}"] * 2


@pytest.mark.parametrize("language", PAPERS)
def test_the_roll_of_thirty_members_with_twelve_ballots_fits_its_pages(lexicon: Lexicon, language: Language) -> None:
    roll = tuple(RollLine(f"Қожахметов Нұрлан Ұлықбекұлы {number}", True, Option.ABSTAIN) for number in range(30))
    ballots = tuple(replace(BALLOT, ballot_id=BallotId(n), number=n, roll=roll) for n in range(1, 13))
    long = replace(PROTOCOL, items=(replace(PROTOCOL.items[0], motions=(MotionRecord("Сұрақ", "adopt", ballots),)),))
    content = minutes_content(lexicon[language], long, is_final=True)
    assert [len(table["heads"]) for table in content["rolls"]] == [6, 6, 3]
    assert minutes_pdf(lexicon[language], long, is_final=True).startswith(b"%PDF-")
