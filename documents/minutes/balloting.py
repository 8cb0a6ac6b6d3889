"""A ballot as it stands in the minutes: the counts, who stepped aside, the casting vote, opinions, what was decided."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from council.ballots.measure import Result
from council.minutes.protocol import BallotRecord
from documents.spreadsheets.cells import tidy
from locales.text import Text
from locales.words import Words

Part = dict[str, str]
COUNT: Final = re.compile(r" – (?=\d)")


def ballot_parts(words: Words, ballot: BallotRecord) -> Iterator[Part]:
    """The paragraphs about one ballot, in their order."""
    kind = "protocol-ballot-secret" if ballot.is_secret else "protocol-ballot"
    yield _part(words.plain(kind, number=str(ballot.number)), unbroken(" ".join(_counted(words, ballot))))
    yield from _recused(words, ballot)
    if ballot.casting is not None:
        yield _part(words.plain("protocol-casting"), words.plain(f"protocol-answer-{ballot.casting}"))
    yield _part("", result_line(words, ballot))
    if ballot.adopted is not None:
        number = words.plain("protocol-number", number=ballot.adopted.number)
        yield _part(words.plain(f"protocol-adopted-{ballot.adopted.kind}"), number)
    for opinion in ballot.opinions:
        yield _part(words.plain("protocol-opinion"), tidy(f"{opinion.name}: {opinion.text}"))


def result_line(words: Words, ballot: BallotRecord) -> str:
    """What came of it; of an election, who was elected, or who meet once more."""
    if not ballot.candidates or ballot.result is Result.NO_QUORUM:
        return words.plain(f"protocol-result-{ballot.result.replace('_', '-')}")
    if ballot.winner is not None:
        return words.plain("protocol-elected", name=tidy(ballot.winner))
    if ballot.run_off:
        return words.plain("protocol-run-off", names=tidy(", ".join(ballot.run_off)))
    return words.plain("protocol-nobody-elected")


def counts_line(words: Words, ballot: BallotRecord) -> str:
    """«Жақтап – 14, қарсы – 2, қалыс қалғандар – 1»; of an election, each candidate's votes."""
    if ballot.candidates:
        return _chosen(words, ballot)
    if ballot.counts is None:
        return words.plain("protocol-counts-untold")
    counts = ballot.counts
    return words.plain("protocol-counts", yes=counts.yes, no=counts.no, abstain=counts.abstain)


def _chosen(words: Words, ballot: BallotRecord) -> str:
    if ballot.against_all is None or ballot.abstained is None:
        names = ", ".join(each.name for each in ballot.candidates)
        return f"{tidy(names)}. {words.plain('protocol-counts-untold')}"
    stood = "; ".join(f"{each.name} – {each.votes}" for each in ballot.candidates)
    nobody = words.plain("protocol-counts-nobody", against=ballot.against_all, abstain=ballot.abstained)
    return tidy(f"{stood}; {nobody}")


def _counted(words: Words, ballot: BallotRecord) -> Iterator[str]:
    if ballot.round > 1:
        yield words.plain("protocol-second-round")
    yield counts_line(words, ballot)
    yield words.plain("protocol-ballot-quorum", present=ballot.present, quorum=ballot.quorum)
    if in_room := sum(line.in_room for line in ballot.roll):
        yield words.plain("protocol-in-room", count=in_room)


def _recused(words: Words, ballot: BallotRecord) -> Iterator[Part]:
    aside = [
        words.plain_text(
            Text("protocol-recused-one", {"name": line.name, "reason": Text(f"protocol-recusal-{line.recused}")})
        )
        for line in ballot.roll
        if line.recused is not None
    ]
    if aside:
        yield _part(words.plain("protocol-recused"), tidy(", ".join(aside)))


def unbroken(counts: str) -> str:
    """No line begins with the dash before a number."""
    return COUNT.sub("\N{NO-BREAK SPACE}– ", counts)


def _part(label: str, text: str) -> Part:
    return {"label": label, "text": text}
