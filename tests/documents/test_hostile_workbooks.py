"""Files made to break the reader (reliability B2): each is refused by name, quickly, in little memory."""

import random
import tracemalloc
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from council.language import Language
from documents.members.rows import MemberRows, MemberSheetNotFound
from documents.members.workbook import read_member_rows
from documents.spreadsheets.package import MAX_UNPACKED, MEGABYTE
from documents.spreadsheets.refusals import (
    WorkbookLocked,
    WorkbookRefused,
    WorkbookTooFull,
    WorkbookTooLarge,
    WorkbookTooLong,
    WorkbookTypeWrong,
    WorkbookUnreadable,
    WorkbookWithMacros,
)
from locales.loading import load_words
from locales.words import Words
from tests.documents.member_files import CHAIR, FIRST_MEMBER, POSTS, changed, repacked, saved, template, write

Lexicon = Mapping[Language, Words]
LEXICON = load_words()
GOOD = template(LEXICON[Language.KK], CHAIR)
SHEET = "xl/worksheets/sheet1.xml"
TYPES = "[Content_Types].xml"
NAMESPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def part(name: str) -> bytes:
    with ZipFile(BytesIO(GOOD)) as package:
        return package.read(name)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def sheet_of(rows: bytes) -> bytes:
    xml = b'<worksheet xmlns="' + NAMESPACE + b'"><sheetData>' + rows + b"</sheetData></worksheet>"
    return repacked(GOOD, {SHEET: xml})


def with_many_members(count: int) -> bytes:
    def fill(sheet: object) -> None:
        for row in range(FIRST_MEMBER + 1, FIRST_MEMBER + count):
            write(sheet, row, name="Ким Елена", post="мүше", voting="Иә", from_on="05.10.2026", ground="№ 1")  # type: ignore[arg-type]  # the worksheet under change

    return changed(GOOD, fill)


def with_a_lie_about_size() -> bytes:
    """The directory says 100 bytes, the part unpacks to 20 MB."""
    bomb = bytearray(repacked(GOOD, {"xl/bomb.xml": b" " * 20 * MEGABYTE}))
    size = (20 * MEGABYTE).to_bytes(4, "little")
    return bytes(bomb.replace(size, (100).to_bytes(4, "little")))


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
macro_types = part(TYPES).replace(b"spreadsheetml.sheet.main", b"macroEnabled.sheet.main")

REFUSED: dict[str, tuple[bytes, type[WorkbookRefused]]] = {
    "nothing": (b"", WorkbookTypeWrong),
    "a csv": ("аты;қызметі\nКим;мүше\n".encode(), WorkbookTypeWrong),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(2_000), WorkbookTypeWrong),
    "a program": (b"MZ" + bytes(5_000), WorkbookTypeWrong),
    "a page": (b"<html><table><tr><td>1</td></tr></table></html>", WorkbookTypeWrong),
    "an archive of photos": (zipped({"a.jpg": b"x", "../b.jpg": b"y"}), WorkbookTypeWrong),
    "a text document": (
        zipped({TYPES: b"<Types>wordprocessingml.document.main+xml</Types>"}),
        WorkbookTypeWrong,
    ),
    "an old xls or one with a password": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(5_000), WorkbookLocked),
    "an xlsm": (repacked(GOOD, {TYPES: macro_types}), WorkbookWithMacros),
    "macros inside": (repacked(GOOD, {"xl/vbaProject.bin": b"x"}), WorkbookWithMacros),
    "macros under a strange case": (repacked(GOOD, {"XL/VBAPROJECT.BIN": b"x"}), WorkbookWithMacros),
    "more than 2 MB": (GOOD + bytes(2 * MEGABYTE), WorkbookTooLarge),
    "a zip bomb": (repacked(GOOD, {"xl/bomb.xml": b" " * (MAX_UNPACKED + 1)}), WorkbookTooLarge),
    "a zip bomb in its styles": (
        repacked(GOOD, {"xl/styles.xml": b"<a/>" * (MAX_UNPACKED // 4)}),
        WorkbookTooLarge,
    ),
    "a zip bomb that lies": (with_a_lie_about_size(), WorkbookUnreadable),
    "a thousand parts": (repacked(GOOD, {f"xl/{n}.xml": b"<a/>" for n in range(1_000)}), WorkbookUnreadable),
    "entities": (repacked(GOOD, {SHEET: ENTITIES + b"<x>&b;</x>"}), WorkbookUnreadable),
    "entities in utf-16": (
        repacked(GOOD, {SHEET: (ENTITIES + b"<x>&b;</x>").decode().encode("utf-16")}),
        WorkbookUnreadable,
    ),
    "an outside file": (
        repacked(GOOD, {SHEET: b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}),
        WorkbookUnreadable,
    ),
    "no sheet": (repacked(GOOD, {SHEET: b""}), WorkbookUnreadable),
    "half a sheet": (repacked(GOOD, {SHEET: part(SHEET)[:900]}), WorkbookUnreadable),
    "another kind of xml": (repacked(GOOD, {"xl/workbook.xml": b"<a/>"}), MemberSheetNotFound),
    "a deep well": (repacked(GOOD, {SHEET: b"<a>" * 200_000 + b"</a>" * 200_000}), WorkbookUnreadable),
    "a far row": (sheet_of(b'<row r="999999999999"><c r="A1"><v>1</v></c></row>'), MemberSheetNotFound),
    "a far column": (sheet_of(b'<row r="1"><c r="XFD1"><v>1</v></c></row>'), MemberSheetNotFound),
    "a missing shared text": (
        sheet_of(b'<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
        WorkbookUnreadable,
    ),
    "a number that is none": (sheet_of(b'<row r="1"><c r="A1"><v>x</v></c></row>'), WorkbookUnreadable),
    "a million empty rows": (sheet_of(b"<row/>" * 1_000_000), WorkbookTooFull),
    "a million empty cells": (sheet_of(b"<row>" + b"<c/>" * 1_000_000 + b"</row>"), WorkbookTooFull),
    "a million styles": (repacked(GOOD, {"xl/styles.xml": b"<x>" + b"<a/>" * 1_000_000 + b"</x>"}), WorkbookTooFull),
    "another table": (saved(Workbook()), MemberSheetNotFound),
    "2,001 members": (with_many_members(2_001), WorkbookTooLong),
    "3,000 members": (with_many_members(3_000), WorkbookTooLong),
}


@pytest.mark.parametrize(("content", "refusal"), REFUSED.values(), ids=REFUSED)
def test_a_hostile_file_is_refused_by_name(content: bytes, refusal: type[WorkbookRefused]) -> None:
    with pytest.raises(WorkbookRefused) as refused:
        read_member_rows(content, LEXICON, POSTS)
    assert type(refused.value) is refusal


@pytest.mark.parametrize("refusal", sorted({kind for _, kind in REFUSED.values()}, key=str))
@pytest.mark.parametrize("language", Language)
def test_every_refusal_has_words(refusal: type[WorkbookRefused], language: Language) -> None:
    assert LEXICON[language].has(refusal.key())


def test_two_thousand_members_are_read() -> None:
    assert len(read_member_rows(with_many_members(2_000), LEXICON, POSTS).rows) == 2_000


HUNGRY = {
    "cells in one row": sheet_of(b'<row r="1">' + b"<c/>" * 240_000 + b"</row>"),
    "styles": repacked(
        GOOD,
        {"xl/styles.xml": b'<styleSheet xmlns="' + NAMESPACE + b'">' + b"<a/>" * 240_000 + b"</styleSheet>"},
    ),
}


@pytest.mark.parametrize("content", HUNGRY.values(), ids=HUNGRY)
def test_a_hungry_file_within_the_limits_gets_no_more_than_256_megabytes(content: bytes) -> None:
    tracemalloc.start()
    try:
        read_or_refuse(content)
        assert tracemalloc.get_traced_memory()[1] < 256 * MEGABYTE
    finally:
        tracemalloc.stop()


def read_or_refuse(content: bytes) -> MemberRows | None:
    try:
        return read_member_rows(content, LEXICON, POSTS)
    except WorkbookRefused:
        return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), count=st.integers(1, 40))
def test_damaged_bytes_raise_nothing_but_a_refusal(seed: int, count: int) -> None:
    dice = random.Random(seed)
    damaged = bytearray(GOOD)
    for _ in range(count):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    read_or_refuse(bytes(damaged[: dice.randrange(len(damaged) // 2, len(damaged) + 1)]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from([SHEET, TYPES, "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]),
    seed=st.integers(0, 2**32),
)
def test_a_sound_package_with_damaged_parts_raises_nothing_but_a_refusal(name: str, seed: int) -> None:
    dice = random.Random(seed)
    damaged = bytearray(part(name))
    for _ in range(dice.randrange(1, 8)):
        place = dice.randrange(len(damaged))
        damaged[place : place + dice.randrange(4)] = dice.choice([b"9", b"<", b"", b"s", b'"', b"99999999999"])
    read_or_refuse(repacked(GOOD, {name: bytes(damaged)}))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes_are_refused(content: bytes) -> None:
    assert read_or_refuse(content) is None
