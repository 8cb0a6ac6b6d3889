"""Names in a list stand in the order of the reader's alphabet."""

import csv
from pathlib import Path

from council.language import Language
from locales import load_words

WORDS = load_words()
ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def test_the_kazakh_letters_stand_in_their_places() -> None:
    assert "".join(sorted(sorted(ALPHABET), key=WORDS[Language.KK].sort_key)) == ALPHABET


def test_the_districts_of_kostanay_stand_in_kazakh_order() -> None:
    with (Path(__file__).parents[2] / "data" / "regions.csv").open(encoding="utf-8") as file:
        names = [row["kk"] for row in csv.DictReader(file) if row["level"] == "district"]
    first = sorted(names, key=WORDS[Language.KK].sort_key)[:3]
    assert first == ["Алтынсарин ауданы", "Амангелді ауданы", "Әулиекөл ауданы"]


def test_the_russian_yo_counts_as_ye() -> None:
    names = ["Ёлкин", "Ежов", "Есенов", "Елкин", "елкин"]
    assert sorted(names, key=WORDS[Language.RU].sort_key) == ["Ежов", "Елкин", "елкин", "Ёлкин", "Есенов"]


def test_signs_come_first_and_foreign_letters_last() -> None:
    names = ["Яна", "№ 5", "Qazaq", "Ωmega", "Абай"]
    assert sorted(names, key=WORDS[Language.KK].sort_key) == ["№ 5", "Абай", "Яна", "Qazaq", "Ωmega"]
    assert sorted(names, key=WORDS[Language.EN].sort_key) == ["№ 5", "Qazaq", "Абай", "Яна", "Ωmega"]
