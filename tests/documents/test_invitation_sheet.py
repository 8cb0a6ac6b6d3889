"""The sheet of invitations: what stands on it, and that every letter of it can be printed."""

import base64
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from council.language import Language
from documents.invitations.sheet import (
    TEMPLATE,
    InvitationSheet,
    InvitationSlip,
    invitation_sheet,
    sheet_content,
)
from documents.qr import qr_svg
from documents.typesetting import typeset_pages
from locales.words import Words

Lexicon = Mapping[Language, Words]
SLIP = InvitationSlip(
    "Ахметов Асқар Серікұлы", "мүше", "https://t.me/kenes_bot?start=i_AbCdEfGhIjKlMnOpQrStUv", date(2026, 12, 5)
)
SHEET = InvitationSheet("Қостанай облысының қоғамдық кеңесі", Language.KK, date(2026, 11, 22), [SLIP])
NO_FONT_HAS_THIS = "\U0010fffd"
LETTERS = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя№«»–—₸"


def pages(words: Words, sheet: InvitationSheet) -> list[str]:
    return [page.decode() for page in typeset_pages(TEMPLATE, sheet_content(words, sheet), "svg")]


def glyphs(words: Words, name: str) -> set[str]:
    (page,) = pages(words, replace(SHEET, slips=[replace(SLIP, name=name)]))
    return set(re.findall(r'<symbol id="(\w+)"', page))


def codes(page: str) -> list[str]:
    found = re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", page)
    return [base64.b64decode(code).decode() for code in found]


@pytest.mark.parametrize("language", Language)
def test_the_sheet_is_a_pdf_that_links_to_every_invitation(lexicon: Lexicon, language: Language) -> None:
    slips = [replace(SLIP, link=f"https://t.me/kenes_bot?start=i_{number}") for number in range(3)]
    pdf = invitation_sheet(lexicon[language], replace(SHEET, language=language, slips=slips))
    assert pdf.startswith(b"%PDF-")
    assert set(re.findall(rb"/URI ?\((.+?)\)", pdf)) == {slip.link.encode() for slip in slips}


@pytest.mark.parametrize("language", Language)
def test_a_slip_says_until_when_and_how_often_in_the_language_of_the_sheet(
    lexicon: Lexicon, language: Language
) -> None:
    words = lexicon[language]
    (slip,) = sheet_content(words, replace(SHEET, language=language))["slips"]
    assert words.formats.day(SLIP.expires_on) in slip["instruction"]


def test_each_slip_bears_the_code_of_its_own_link(lexicon: Lexicon) -> None:
    slips = [replace(SLIP, link=f"https://t.me/kenes_bot?start=i_{number}") for number in range(4)]
    (page,) = pages(lexicon[Language.KK], replace(SHEET, slips=slips))
    assert sorted(codes(page)) == sorted(qr_svg(slip.link) for slip in slips)


@pytest.mark.parametrize(("slips", "sheets"), [(1, 1), (5, 1), (6, 2), (200, 40)])
def test_five_slips_fill_a_page(lexicon: Lexicon, slips: int, sheets: int) -> None:
    assert len(pages(lexicon[Language.RU], replace(SHEET, slips=[SLIP] * slips))) == sheets


def test_a_long_name_wraps_and_its_slip_is_never_torn_over_two_pages(lexicon: Lexicon) -> None:
    long = replace(SLIP, name="Константинопольская-Преображенская Александра Владиславовна " * 4)
    first, second = pages(lexicon[Language.RU], replace(SHEET, slips=[long] * 5))
    assert len(codes(first)) + len(codes(second)) == 5
    assert len(codes(first)) in (3, 4)


def test_every_letter_has_its_glyph(lexicon: Lexicon) -> None:
    words = lexicon[Language.KK]
    blank = glyphs(words, "")
    missing_sign = glyphs(words, NO_FONT_HAS_THIS) - blank
    assert missing_sign
    assert [letter for letter in LETTERS if glyphs(words, letter) & missing_sign] == []
    assert [letter for letter in "Ққ₸" if not glyphs(words, letter) - blank] == []


@pytest.mark.parametrize("language", Language)
def test_every_letter_of_the_sheets_own_words_has_its_glyph(lexicon: Lexicon, language: Language) -> None:
    words = lexicon[language]
    content = sheet_content(words, replace(SHEET, language=language))
    said = content["title"] + content["made_on"] + content["handing_out"] + content["slips"][0]["instruction"]
    missing_sign = glyphs(words, NO_FONT_HAS_THIS) - glyphs(words, "")
    assert not glyphs(words, "".join(sorted(set(said)))) & missing_sign


@pytest.mark.parametrize("name", ["#panic()", "*bold* $x$ @ref <label>", '"]#image("/etc/passwd")', "\\ \u202e"])
def test_a_name_is_set_as_it_is_and_never_obeyed(lexicon: Lexicon, name: str) -> None:
    assert invitation_sheet(lexicon[Language.EN], replace(SHEET, slips=[replace(SLIP, name=name)]))
