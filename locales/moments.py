"""Days and hours as people write them: `25.11.2026`, "ертең 15:00", "в пятницу в 10", "next Monday at 9".

All three languages are read at once, folded, because people mix them and write Kazakh without its own letters. What is
not understood is no moment: the question is put again, nothing is guessed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from council.folding import fold

TABLE = Path(__file__).with_name("moments.toml")
DATE = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d:]|\.\d)\.?")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])(?: ?[^\W\d_] ?|[:.\- ])([0-5]\d)(?!\d)")
"""Minutes behind a colon, a dot, a blank, or behind the letter for hours."""
NUMBER = re.compile(r"(?<![\d.:])(\d{1,2})(?![\d.:])")
YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
STEM_LEAST = 3
"""Letters; a shorter word stands for itself only, or "в" would begin half of the language."""
WORD = re.compile(r"[^\W\d_][\w.']*")


def day_in(text: str, today: date) -> date | None:
    """Return the day that is meant; one without a year is the next such day."""
    return _Phrase(text).day(today)


def moment_in(text: str, now: datetime) -> datetime | None:
    """Return the local moment that is meant: a day and an hour, or an hour of today; none if either is unclear."""
    phrase = _Phrase(text)
    day = phrase.day(now.date())
    clock = phrase.clock()
    if clock is None or phrase.is_impossible or phrase.has_digits_left():
        return None
    if day is None and phrase.has_words_left():
        return None
    return datetime.combine(day or now.date(), clock, now.tzinfo)


class _Phrase:
    """One phrase; what has been understood is taken out, so that the day's number is not read as an hour."""

    def __init__(self, text: str) -> None:
        self._left = " ".join(fold(text).split())
        self.is_impossible = False
        """A day was written that no calendar has."""

    def day(self, today: date) -> date | None:
        for reading in (self._written, self._in_months, self._after, self._in_next_week, self._ahead, self._weekday):
            found = reading(today)
            if found is not None or self.is_impossible:
                return found
        return None

    def clock(self) -> time | None:
        is_evening, is_morning = self._named("evening"), self._named("morning")
        if self._named("noon") and not self.has_digits_left():
            return time(12)
        if found := self._take(CLOCK):
            hour, minute = int(found[1]), int(found[2])
        elif found := self._take(NUMBER):
            hour, minute = int(found[1]), 0
        else:
            return None
        if is_evening and not is_morning and hour < 12:
            hour += 12
        # Twelve at night belongs to the one day or the other: nobody can tell.
        is_unclear = hour > 23 or self._named("night") or (is_morning and hour == 12)
        return None if is_unclear else time(hour, minute)

    def has_digits_left(self) -> bool:
        return any(character.isdigit() for character in self._left)

    def has_words_left(self) -> bool:
        known = _words("hour") | _words("evening") | _words("morning")
        stems = tuple(word for word in known if len(word) >= STEM_LEAST)
        return any(word not in known and not word.startswith(stems) for word in WORD.findall(self._left))

    def _written(self, today: date) -> date | None:
        if found := self._take(ISO):
            return self._possible(_valid(int(found[1]), int(found[2]), int(found[3])))
        for found in DATE.finditer(self._left):
            day, month, year = int(found[1]), int(found[2]), found[3]
            # "10.30" is an hour, not the tenth of a thirtieth month; nor is "10.00".
            if year is None and not 1 <= month <= 12:
                continue
            self._left = self._left[: found.start()] + " " + self._left[found.end() :]
            return self._possible(_dated(day, month, _year(year), today))
        return None

    def _in_months(self, today: date) -> date | None:
        for number, stems in _numbered("months"):
            for found in WORD.finditer(self._left):
                if not found[0].startswith(stems):
                    continue
                before = re.search(r"(\d{1,2})\D{0,5}$", self._left[: found.start()])
                after = re.match(r"\W*(\d{1,2})(?![\d:])", self._left[found.end() :])
                if day := before or after:
                    year = YEAR.search(self._left)
                    self._cut(day[1], found[0], *([year[0]] if year else []))
                    return self._possible(_dated(int(day[1]), number, int(year[0]) if year else None, today))
        return None

    def _after(self, today: date) -> date | None:
        """So many days or weeks from now."""
        for days, patterns in _numbered("after"):
            for pattern in patterns:
                if found := self._take(_after_pattern(pattern)):
                    return today + timedelta(days=days * int(found[1]))
        return None

    def _in_next_week(self, today: date) -> date | None:
        """A weekday of the week after this; without a weekday it is a week from now."""
        words = _table()["days"]["7"]
        number = self._weekday_number()
        if number is None or not any(re.search(rf"(?<!\w){re.escape(name)}", self._left) for name in words):
            return None
        self._cut(*words)
        return self._weekday(today, is_next=True)

    def _ahead(self, today: date) -> date | None:
        for days, names in sorted(_numbered("days"), key=lambda row: -max(map(len, row[1]))):
            if name := next((name for name in names if re.search(rf"(?<!\w){re.escape(name)}", self._left)), None):
                self._cut(name)
                return today + timedelta(days=days)
        return None

    def _weekday(self, today: date, *, is_next: bool = False) -> date | None:
        found = self._weekday_number()
        if found is None:
            return None
        number, word = found
        is_next = self._named("next") or is_next
        self._left = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", self._left, count=1)
        ahead = (number - today.weekday()) % 7
        return today + timedelta(days=_ahead_next(today, number) if is_next else ahead or 7)

    def _weekday_number(self) -> tuple[int, str] | None:
        """The weekday that is named, and the word for it; short names count only as whole words."""
        words = WORD.findall(self._left)
        for number, stems in _numbered("weekdays"):
            short = _table()["short_weekdays"][str(number)]
            if found := next((word for word in words if word.startswith(stems) or word.rstrip(".") in short), None):
                return number, found
        return None

    def _possible(self, day: date | None) -> date | None:
        self.is_impossible = day is None
        return day

    def _named(self, what: str) -> bool:
        for name in sorted(_words(what), key=len, reverse=True):
            if found := re.search(rf"(?<![^\W\d_]){re.escape(name)}\w*", self._left):
                self._left = self._left[: found.start()] + " " + self._left[found.end() :]
                return True
        return False

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.search(self._left)
        if found:
            self._left = self._left[: found.start()] + " " + self._left[found.end() :]
        return found

    def _cut(self, *pieces: str) -> None:
        for piece in pieces:
            self._left = self._left.replace(piece, " ", 1)


@cache
def _after_pattern(pattern: str) -> re.Pattern[str]:
    """`#` stands for the number; an ending may follow each word."""
    words = (r"(\d{1,2})" if word == "#" else rf"{re.escape(word)}\w*" for word in pattern.split())
    return re.compile(r"(?<!\w)" + r"\s+".join(words))


def _ahead_next(today: date, weekday: int) -> int:
    return 7 - today.weekday() + weekday


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) + (2000 if len(written) == 2 else 0)


def _dated(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _valid(year, month, day)
    found = _valid(today.year, month, day)
    return found if found is None or found >= today else _valid(today.year + 1, month, day)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    read = tomllib.loads(TABLE.read_text("utf-8"))
    return {part: {key: tuple(map(fold, names)) for key, names in rows.items()} for part, rows in read.items()}


def _numbered(part: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    return ((int(number), names) for number, names in _table()[part].items())


def _words(part: str) -> set[str]:
    return set(_table()[part]["words"])
