"""An item of the agenda in the minutes: who spoke to it, and what was put to the vote."""

from __future__ import annotations

from council.meetings.model import AgendaItem
from council.minutes.drafting.ballots import ballot_of
from council.minutes.drafting.happened import Happened
from council.minutes.protocol import ItemRecord, MotionRecord


def item_of(happened: Happened, item: AgendaItem) -> ItemRecord:
    notes = (note.text for note in happened.notes if note.agenda_item_id == item.id)
    return ItemRecord(
        agenda_item_id=item.id,
        position=item.position,
        title=item.title,
        kind=item.kind,
        speaker=item.speaker,
        speakers=_speakers(happened, item),
        note=next(notes, ""),
        motions=tuple(
            MotionRecord(motion.text, motion.purpose, tuple(ballot_of(happened, taken) for taken in ballots))
            for motion, ballots in happened.motions
            if motion.agenda_item_id == item.id
        ),
    )


def _speakers(happened: Happened, item: AgendaItem) -> tuple[str, ...]:
    """Who had the floor on this item, each once, in the order of speaking."""
    spoke = [each for each in happened.speeches if each.agenda_item_id == item.id and each.begun_at is not None]
    ordered = sorted(spoke, key=lambda each: each.begun_at or 0)
    return tuple(dict.fromkeys(each.name for each in ordered))
