"""What people type is cleaned, and spellings of one word meet in search."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from council.folding import clean, fold, fold_place

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Mn", "Me"]),
        st.sampled_from("әғқңөұүһіёӘҒҚҢӨҰҮҺІЁйЙыЫABCEHIKMOPTXYabcehikmoptxy \n\t\u200d\u0308\u0306"),
    ),
    max_size=60,
)


@given(ANY_TEXT)
@settings(max_examples=500, deadline=None)
@example("ё\u0308")
@example("\ud800\x00\u202e")
@example("a" + "\u0301" * 10_000)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(ANY_TEXT)
@settings(max_examples=500, deadline=None)
@example("ё\u0308")
@example("\u0345\u1fb7İŉ")
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_place(fold_place(text)) == fold_place(text)


@given(ANY_TEXT)
@settings(max_examples=500, deadline=None)
def test_a_cleaned_text_can_always_be_stored_and_sent(text: str) -> None:
    safe = clean(text)
    safe.encode("utf-8")
    assert not any(unicodedata.category(letter) == "Cc" for letter in safe if letter != "\n")
    assert unicodedata.is_normalized("NFC", safe)
    assert len(safe) <= len(unicodedata.normalize("NFC", text))


def test_a_run_of_combining_marks_is_cut_to_eight() -> None:
    assert clean("q" + "\u0301" * 10_000 + "w") == "q" + "\u0301" * 8 + "w"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Сәлем!\r\nЖарық жоқ.\t5 күн ", "Сәлем!\nЖарық жоқ. 5 күн"),
        ("\u202eтекст\u202c наоборот", "текст наоборот"),
        ("нуль\x00 и суррогат\ud83d", "нуль и суррогат"),
        ("семья 👨\u200d👩\u200d👧", "семья 👨\u200d👩\u200d👧"),
        ("и\u0306од", "йод"),
        (" \u200d\u200b\ufeff\n", ""),
    ],
)
def test_only_what_harms_is_taken_out_of_a_text(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ҚОСТАНАЙ", "костанай"),
        ("Әулиекөл", "аулиекол"),
        ("Ұзынкөл", "Үзынкол"),
        ("Шаһар", "шаhар"),
        ("Жітіқара", "житикара"),
        ("ещё", "ЕЩЕ"),
        ("Kоcтанай", "Костанай"),
        ("БAЛA", "бала"),
    ],
)
def test_two_spellings_of_a_word_fold_into_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_latin_word_stays_latin_in_a_search() -> None:
    assert fold("Akimat TOO") == "akimat too"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қызылорда", "Кизилорда"),
        ("Арқалық", "аркалик"),
        ("Амангелді", "амангелди"),
        ("ABAI", "abai"),
        ("COCHA", "СОСНА"),
    ],
)
def test_two_spellings_of_a_place_fold_into_one(one: str, other: str) -> None:
    assert fold_place(one) == fold_place(other)


def test_letters_that_tell_words_apart_stay_apart() -> None:
    assert fold("май") != fold("маи")
    assert fold("сын") != fold("син")
