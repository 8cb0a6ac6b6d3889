"""What the page of minutes says of the agenda: its items with every ballot on them, as far as a message has room."""

from __future__ import annotations

from collections.abc import Iterator

from council.ballots.measure import Result
from council.minutes.protocol import BallotRecord, ItemRecord, MotionRecord, Protocol
from handlers.kit.cutting import cut
from handlers.kit.screen import BLANK
from locales.text import Text, Value

ITEMS_MOST, CANDIDATES_MOST = 8, 6
ROOM = 8
"""So many ballots, an election taking the room of two; all of them stand in the file."""
TITLE_MOST, TEXT_MOST, NAME_MOST, RUN_OFF_MOST = 80, 120, 40, 150


def items(protocol: Protocol) -> Iterator[Text]:
    room = ROOM
    for item in protocol.items[:ITEMS_MOST]:
        yield BLANK
        yield Text("minutes-item", {"position": str(item.position), "title": cut(item.title, TITLE_MOST)})
        for motion, ballots in _shown(item, room):
            room -= sum(map(_room_of, ballots))
            yield _motion(motion)
            for ballot in ballots:
                yield from _ballot(ballot)


def _shown(item: ItemRecord, room: int) -> Iterator[tuple[MotionRecord, list[BallotRecord]]]:
    """The motions that were voted on, each with its last ballots in their order: both rounds of an election."""
    for motion in item.motions:
        ballots: list[BallotRecord] = []
        for ballot in reversed(motion.ballots):
            room -= _room_of(ballot)
            if room < 0:
                break
            ballots.insert(0, ballot)
        if ballots:
            yield motion, ballots


def _room_of(ballot: BallotRecord) -> int:
    return 2 if ballot.candidates else 1


def _motion(motion: MotionRecord) -> Text:
    last, shown = motion.ballots[-1], cut(motion.text, TEXT_MOST)
    text = shown if last.winner is None else f"{shown} – {last.winner}"
    if last.adopted is not None:
        return Text("minutes-decision", {"number": last.adopted.number, "text": text})
    return Text("minutes-motion", {"text": text})


def _ballot(ballot: BallotRecord) -> Iterator[Text]:
    said: dict[str, Value] = {"number": str(ballot.number), "result": _result(ballot)}
    if ballot.counts is None:
        yield Text("minutes-ballot-result", said)
        yield from _candidates(ballot)
    else:
        counts = {"yes": ballot.counts.yes, "no": ballot.counts.no, "abstain": ballot.counts.abstain}
        yield Text("minutes-ballot", {**said, "counts": Text("protocol-counts", counts)})
        yield from _casting(ballot)


def _casting(ballot: BallotRecord) -> Iterator[Text]:
    """Whose vote decided, where those for and against were as many."""
    if ballot.casting is not None:
        yield Text("ballots-casting", {"option": Text(f"ballots-option-{ballot.casting}")})


def _result(ballot: BallotRecord) -> Text:
    came_out = _outcome(ballot)
    return came_out if ballot.round == 1 else Text("minutes-second-round", {"result": came_out})


def _outcome(ballot: BallotRecord) -> Text:
    """What came of it, in the words of the papers."""
    if ballot.winner is not None:
        return Text("minutes-elected", {"name": ballot.winner})
    if not ballot.candidates or ballot.result is Result.NO_QUORUM:
        return Text(f"protocol-result-{ballot.result.replace('_', '-')}")
    if ballot.run_off:
        return Text("protocol-run-off", {"names": cut(", ".join(ballot.run_off), RUN_OFF_MOST)})
    return Text("protocol-nobody-elected")


def _candidates(ballot: BallotRecord) -> Iterator[Text]:
    """Who stood, with their votes, where these may be told."""
    if ballot.against_all is None or ballot.abstained is None:
        return
    for each in ballot.candidates[:CANDIDATES_MOST]:
        yield Text("ballots-votes-for", {"name": cut(each.name, NAME_MOST), "votes": each.votes or 0})
    yield Text("ballots-votes-others", {"against": ballot.against_all, "abstain": ballot.abstained})
