"""Gathering what a file holds: motions, vote events, votes, people, organizations, nested or apart, in any order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from council.records.model import UNTOLD, Answer, Count, GroupResult, Numbers, RollVote, Unreadable
from storage.popolo.fields import Object, Wrong, embedded, ids_of, list_of, path_of, reference_of, text_of
from storage.popolo.kinds import PEOPLE, WRAPPED, Sort, sort_of
from storage.popolo.parts import Lines, casting_of, counts_of, group_results_of, name_of, numbers_of

UNNAMED = "\0"
"""Begins the key of what has no id of its own."""
OWN = ("text", "identifier", "classification", "requirement", "result", "date")
OF_A_MOTION = {"motion", "motion_id"}


@dataclass(slots=True)
class Motion:
    """What a file says about a motion, wherever it says it: the first word on each thing stands."""

    said: dict[str, str] = field(default_factory=dict)
    body: str | None = None
    session: str | None = None
    numbers: Numbers = UNTOLD
    casting: Answer | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A vote event as it stands in the file."""

    at: str
    line: int
    id: str | None
    motion: str | None
    said: dict[str, str]
    body: str | None
    session: str | None
    numbers: Numbers
    casting: Answer | None
    votes: tuple[RollVote, ...]
    counts: tuple[Count, ...]
    group_results: tuple[GroupResult, ...]

    @property
    def is_told(self) -> bool:
        return bool(self.votes or self.counts)


@dataclass(slots=True)
class Gathering:
    """Everything found so far; a part that cannot be read is noted, and left out with what holds it.

    Attributes:
        motion_of: the motion of a vote event that is only referred to by its id.
        apart: votes that stand outside their vote event, by its id.
    """

    motions: dict[str, Motion] = field(default_factory=dict)
    events: dict[tuple[str | None, str], Event] = field(default_factory=dict)
    motion_of: dict[str, str] = field(default_factory=dict)
    apart: dict[str, list[RollVote]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, Numbers] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)
    passed_over: int = 0
    lines: Lines = field(default_factory=Lines)

    def add(self, at: str, line: int, given: Object, body: str | None = None) -> None:
        """Take an object in, whatever it is."""
        try:
            match sort_of(given):
                case Sort.VOTE:
                    self._vote(at, line, given)
                case Sort.EVENT:
                    self._event(at, line, given, None, body)
                case Sort.MOTION:
                    self._motion(at, line, given, body)
                case Sort.DOCUMENT:
                    self._document(at, line, given, body)
                case Sort.OTHER:
                    self.passed_over += not self._named(at, given)
        except Wrong as wrong:
            self.unreadable.append(wrong.on(line))

    def _document(self, at: str, line: int, given: Object, body: str | None) -> None:
        body = self._body(at, given) if "name" in given else body
        for key in (*PEOPLE, *WRAPPED, "motions"):
            if isinstance(given.get(key), list | dict):
                for path, each in list_of(at, given, key):
                    self.add(path, line, each, body)
        path, inside = embedded(at, given, "motion")
        motion = self._motion(path, line, inside, body) if inside else None
        for path, event in list_of(at, given, "vote_events"):
            self._try_event(path, line, event, None if event.keys() & OF_A_MOTION else motion, body)
        for path, vote in list_of(at, given, "votes"):
            self.add(path, line, vote)

    def _motion(self, at: str, line: int, given: Object, body: str | None) -> str:
        key = text_of(at, given, "id") or f"{UNNAMED}{at}:{line}"
        motion = self.motions.setdefault(key, Motion())
        motion.said = _said(at, given) | motion.said
        motion.body = motion.body or self._organization(at, given) or body
        motion.session = motion.session or _session(at, given)
        motion.numbers = motion.numbers.or_else(numbers_of(at, given))
        motion.casting = motion.casting or casting_of(at, given)
        self.motion_of |= dict.fromkeys(ids_of(at, given, "vote_events"), key)
        for path, event in list_of(at, given, "vote_events"):
            self._try_event(path, line, event, key, None)
        return key

    def _try_event(self, at: str, line: int, given: Object, motion: str | None, body: str | None) -> None:
        try:
            self._event(at, line, given, motion, body)
        except Wrong as wrong:
            self.unreadable.append(wrong.on(line))

    def _event(self, at: str, line: int, given: Object, motion: str | None, body: str | None) -> None:
        path, inside = embedded(at, given, "motion")
        if inside:
            known = motion or text_of(at, given, "motion_id")
            motion = self._motion(path, line, inside if known is None else {**inside, "id": known}, None)
        found = Event(
            at=at,
            line=line,
            id=text_of(at, given, "id"),
            motion=motion or reference_of(at, given, "motion"),
            said=_said(at, given),
            body=self._organization(at, given) or body,
            session=_session(at, given),
            numbers=numbers_of(at, given),
            casting=casting_of(at, given),
            votes=tuple(self.lines.votes_of(at, given)),
            counts=tuple(counts_of(at, given)),
            group_results=tuple(group_results_of(at, given)),
        )
        self._keep(found)

    def _keep(self, event: Event) -> None:
        """One vote event may stand in a file twice: within its motion and in a list of all of them."""
        key = event.motion, event.id or f"{UNNAMED}{event.at}:{event.line}"
        before = self.events.get(key)
        if before is None or not before.is_told:
            self.events[key] = event if before is None else replace(event, said=before.said | event.said)
        elif event.is_told and (event.votes, event.counts) != (before.votes, before.counts):
            self.events[event.motion, f"{UNNAMED}{event.at}:{event.line}"] = event

    def _vote(self, at: str, line: int, given: Object) -> None:
        path, inside = embedded(at, given, "vote_event")
        event = reference_of(at, given, "vote_event")
        if event is None:
            raise Wrong(path_of(at, "vote_event_id"), "text", "")
        if inside and event not in self.apart:
            self._event(path, line, inside, None, None)
        self.apart.setdefault(event, []).append(self.lines.vote_of(at, given))

    def _organization(self, at: str, given: Object) -> str | None:
        path, inside = embedded(at, given, "organization")
        return self._body(path, inside) if inside else reference_of(at, given, "organization")

    def _body(self, at: str, given: Object) -> str | None:
        self._named(at, given)
        key = text_of(at, given, "id") or name_of(at, given)
        if key is not None:
            self.bodies[key] = self.bodies.get(key, UNTOLD).or_else(numbers_of(at, given))
        return key

    def _named(self, at: str, given: Object) -> bool:
        key, name = text_of(at, given, "id"), name_of(at, given)
        if key is not None and name is not None:
            self.names.setdefault(key, name)
        if key is not None:
            self.bodies[key] = self.bodies.get(key, UNTOLD).or_else(numbers_of(at, given))
        return name is not None


def _said(at: str, given: Object) -> dict[str, str]:
    named = {
        "date": ("date", "start_date", "end_date"),
        "text": ("text", "name", "title", "motion:name", "motion_text"),
    }
    pairs = (
        (own, next((said for key in named.get(own, (own,)) if (said := text_of(at, given, key))), None)) for own in OWN
    )
    return {own: said for own, said in pairs if said is not None}


def _session(at: str, given: Object) -> str | None:
    path, inside = embedded(at, given, "legislative_session")
    named: Iterator[str | None] = (text_of(path, inside, key) for key in ("identifier", "name", "id"))
    return next(filter(None, named), None) or reference_of(at, given, "legislative_session")
