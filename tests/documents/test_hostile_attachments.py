"""Attachments made to harm whoever opens them (goal B2): each is refused by name, and letters and photos are taken."""

import random
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.language import Language
from documents.attachments.examining import examine, shown_name
from documents.attachments.refusals import AttachmentRefused, AttachmentTellsPlace
from locales.words import Words
from tests.documents.attachment_files import GOOD, HOSTILE, MEGABYTE, WITH_PLACE, office, pdf


def refusal_of(name: str, content: bytes) -> str | None:
    try:
        examine(name, content)
    except AttachmentRefused as refused:
        return refused.key()
    return None


@pytest.mark.parametrize(("name", "content"), GOOD.items(), ids=GOOD)
def test_what_citizens_send_is_taken(name: str, content: bytes) -> None:
    examine(name, content)


@pytest.mark.parametrize(("name", "content", "refusal"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_attachment_is_refused_by_name(name: str, content: bytes, refusal: type[AttachmentRefused]) -> None:
    with pytest.raises(AttachmentRefused) as refused:
        examine(name, content)
    assert type(refused.value) is refusal


@pytest.mark.parametrize(("name", "content"), WITH_PLACE.values(), ids=WITH_PLACE)
def test_a_photo_that_tells_where_it_was_taken_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(AttachmentTellsPlace):
        examine(name, content)


def test_there_are_as_many_as_the_goal_asks() -> None:
    assert len(HOSTILE) >= 30
    assert len(WITH_PLACE) >= 20


@pytest.mark.parametrize("refusal", sorted({kind for *_, kind in HOSTILE.values()} | {AttachmentTellsPlace}, key=str))
@pytest.mark.parametrize("language", Language)
def test_every_refusal_has_words(
    lexicon: Mapping[Language, Words], refusal: type[AttachmentRefused], language: Language
) -> None:
    assert lexicon[language].has(refusal.key())


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("хат.pdf", "хат.pdf"),
        ("../../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\public\\хат.pdf", "хат.pdf"),
        ("/etc/cron.d/", ""),
        ("..", ""),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\0b\n.pdf", "ab .pdf"),
        ("хат.pdf .", "хат.pdf"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_a_name_is_never_a_path_and_shows_its_ending(sent: str, shown: str) -> None:
    assert shown_name(sent) == shown


@pytest.mark.parametrize("content", [b"/ObjStm" * (2 * MEGABYTE), b"stream" * MEGABYTE, b"<" * MEGABYTE])
def test_a_paper_full_of_beginnings_is_read_to_its_end(content: bytes) -> None:
    """Each of these would take minutes where a look starts anew at every beginning."""
    assert refusal_of("хат.pdf", pdf(content)) in (None, "refused-attachment-too-large")


def test_relations_that_never_end_are_read_to_their_end() -> None:
    examine("letter.docx", office({"a.rels": b"<Relationship " * 70_000}))


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), name=st.sampled_from([name for name in GOOD if name]))
def test_damaged_bytes_raise_nothing_but_a_refusal(seed: int, name: str) -> None:
    dice, damaged = random.Random(seed), bytearray(GOOD[name])
    for _ in range(dice.randrange(1, 20)):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    key = refusal_of(name, bytes(damaged[: dice.randrange(len(damaged) + 1)]))
    assert key is None or key.startswith("refused-attachment-")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300))
def test_any_name_becomes_one_line_that_is_no_path(name: str) -> None:
    shown = shown_name(name)
    assert "/" not in shown
    assert "\\" not in shown
    assert "\n" not in shown
    assert shown not in (".", "..")
    assert len(shown) <= 120
