"""Votes, counts and group results as Kenes knows them."""

from __future__ import annotations

from collections.abc import Iterator
from sys import intern

from council.folding import fold
from council.records.model import Answer, Count, GroupResult, Numbers, Part, RollVote
from storage.popolo.fields import Object, Wrong, embedded, list_of, number_of, path_of, reference_of, text_of
from storage.popolo.vocabulary import shipped_vocabulary

NUMBERS = ("seats", "seated", "entitled", "present")
OF_A_VOTE = ("voter_id", "voter", "voter_name", "option", "group_id", "group", "group_name", "role", "weight")
HASHABLE = frozenset({str, type(None)})
NAMES = ("name", "sort_name", "label")
_ANSWERS: dict[str, Answer | None] = {}


class Lines:
    """Reads roll calls; a line that says the same as one before it is the same object, for files hold millions."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], RollVote] = {}

    def votes_of(self, at: str, given: Object) -> Iterator[RollVote]:
        return (self.vote_of(path, vote) for path, vote in list_of(at, given, "votes"))

    def vote_of(self, at: str, given: Object) -> RollVote:
        key = tuple(each if type(each := given.get(name)) in HASHABLE else repr(each) for name in OF_A_VOTE)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = vote_of(at, given)
        return known


def vote_of(at: str, given: Object) -> RollVote:
    """One line of a roll call."""
    said, key, name = text_of(at, given, "option"), reference_of(at, given, "voter"), _name(at, given, "voter")
    role, weight = text_of(at, given, "role"), number_of(at, given, "weight")
    return RollVote(
        voter=intern(key) if key else name and f"name:{fold(name)}",
        name=name and intern(name),
        said=said and intern(said),
        answer=_answer(said),
        weight=1 if weight is None else weight,
        group=_group(at, given),
        part=Part.VOTER if role is None else shipped_vocabulary().part_of(role),
    )


def counts_of(at: str, given: Object) -> Iterator[Count]:
    """The published totals; an option without a number has none."""
    for path, count in list_of(at, given, "counts"):
        said, value = text_of(path, count, "option"), number_of(path, count, "value")
        if value is not None:
            yield Count(said or "", _answer(said), value, _group(path, count))


def group_results_of(at: str, given: Object) -> Iterator[GroupResult]:
    for path, each in list_of(at, given, "group_results"):
        group, said = _group(path, each), text_of(path, each, "result")
        if group is not None and said is not None:
            yield GroupResult(group, said)


def numbers_of(at: str, given: Object) -> Numbers:
    """How many there were: Kenes' own fields, for Popolo has none."""
    return Numbers(*(number_of(at, given, f"kenes:{name}") for name in NUMBERS))


def casting_of(at: str, given: Object) -> Answer | None:
    said = text_of(at, given, "kenes:casting")
    answer = _answer(said)
    if said is not None and answer is None:
        raise Wrong(path_of(at, "kenes:casting"), "option", said)
    return answer


def name_of(at: str, given: Object) -> str | None:
    """What a person or an organization is called."""
    whole = next((name for key in NAMES if (name := text_of(at, given, key))), None)
    parts = (text_of(at, given, key) for key in ("family_name", "given_name", "patronymic_name"))
    return whole or " ".join(filter(None, parts)) or None


def _name(at: str, given: Object, key: str) -> str | None:
    path, inside = embedded(at, given, key)
    if inside:
        return name_of(path, inside)
    has_id = given.get(f"{key}_id") is not None
    return text_of(at, given, f"{key}_name") or (text_of(at, given, key) if has_id else None)


def _group(at: str, given: Object) -> str | None:
    key = reference_of(at, given, "group") or _name(at, given, "group")
    return intern(key) if key else None


def _answer(said: str | None) -> Answer | None:
    if said is None:
        return None
    if said not in _ANSWERS:
        _ANSWERS[said] = shipped_vocabulary().answer_of(said)
    return _ANSWERS[said]
