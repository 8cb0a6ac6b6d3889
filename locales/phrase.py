"""A phrase about a day and an hour, taken apart piece by piece."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from council.folding import fold
from locales.days import dated, days_to_next, full_year, valid_day
from locales.moment_words import after_pattern, numbered, table, words_for

DATE = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?![\d:]|\.\d)\.?")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])(?: ?[^\W\d_] ?|[:.\- ])([0-5]\d)(?!\d)")
"""Minutes behind a colon, a dot, a blank, or behind the letter for hours."""
NUMBER = re.compile(r"(?<![\d.:])(\d{1,2})(?![\d.:])")
YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
STEM_LEAST = 3
"""Letters; a shorter word stands for itself only, or "в" would begin half of the language."""
WORD = re.compile(r"[^\W\d_][\w.']*")


class Phrase:
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
        known = words_for("hour") | words_for("evening") | words_for("morning")
        stems = tuple(word for word in known if len(word) >= STEM_LEAST)
        return any(word not in known and not word.startswith(stems) for word in WORD.findall(self._left))

    def _written(self, today: date) -> date | None:
        if found := self._take(ISO):
            return self._possible(valid_day(int(found[1]), int(found[2]), int(found[3])))
        for found in DATE.finditer(self._left):
            day, month, year = int(found[1]), int(found[2]), found[3]
            # "10.30" is an hour, not the tenth of a thirtieth month; nor is "10.00".
            if year is None and not 1 <= month <= 12:
                continue
            self._left = self._left[: found.start()] + " " + self._left[found.end() :]
            return self._possible(dated(day, month, full_year(year), today))
        return None

    def _in_months(self, today: date) -> date | None:
        for number, stems in numbered("months"):
            for found in WORD.finditer(self._left):
                if not found[0].startswith(stems):
                    continue
                before = re.search(r"(\d{1,2})\D{0,5}$", self._left[: found.start()])
                after = re.match(r"\W*(\d{1,2})(?![\d:])", self._left[found.end() :])
                if day := before or after:
                    year = YEAR.search(self._left)
                    self._cut(day[1], found[0], *([year[0]] if year else []))
                    return self._possible(dated(int(day[1]), number, int(year[0]) if year else None, today))
        return None

    def _after(self, today: date) -> date | None:
        """So many days or weeks from now."""
        for days, patterns in numbered("after"):
            for pattern in patterns:
                if found := self._take(after_pattern(pattern)):
                    return today + timedelta(days=days * int(found[1]))
        return None

    def _in_next_week(self, today: date) -> date | None:
        """A weekday of the week after this; without a weekday it is a week from now."""
        words = table()["days"]["7"]
        number = self._weekday_number()
        if number is None or not any(re.search(rf"(?<!\w){re.escape(name)}", self._left) for name in words):
            return None
        self._cut(*words)
        return self._weekday(today, is_next=True)

    def _ahead(self, today: date) -> date | None:
        for days, names in sorted(numbered("days"), key=lambda row: -max(map(len, row[1]))):
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
        return today + timedelta(days=days_to_next(today, number) if is_next else ahead or 7)

    def _weekday_number(self) -> tuple[int, str] | None:
        """The weekday that is named, and the word for it; short names count only as whole words."""
        words = WORD.findall(self._left)
        for number, stems in numbered("weekdays"):
            short = table()["short_weekdays"][str(number)]
            if found := next((word for word in words if word.startswith(stems) or word.rstrip(".") in short), None):
                return number, found
        return None

    def _possible(self, day: date | None) -> date | None:
        self.is_impossible = day is None
        return day

    def _named(self, what: str) -> bool:
        for name in sorted(words_for(what), key=len, reverse=True):
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
