"""Past votes in files of others: nested or apart, in any order, with what is missing and what is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from council.records.model import Answer, Past, Record
from storage.popolo import read_past

VOTES: list[dict[str, Any]] = [{"voter_id": "a", "option": "yes"}, {"voter_id": "b", "option": "no"}]
EVENT: dict[str, Any] = {"id": "e1", "start_date": "2026-03-01", "result": "pass", "votes": VOTES}
MOTION: dict[str, Any] = {
    "id": "m1",
    "text": "Adopt the plan",
    "requirement": "simple-of-votes",
    "organization_id": "kst",
}
PEOPLE = [{"id": "a", "name": "Aina"}, {"id": "b", "family_name": "Bek", "given_name": "Dana"}]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "votes.json"


def read(file: Path, *values: Any) -> Past:
    file.write_text("\n".join(json.dumps(value, ensure_ascii=False) for value in values), "utf-8")
    return read_past(file)


def only(past: Past) -> Record:
    assert past.unreadable == ()
    [record] = past.records
    return record


SHAPES: dict[str, list[Any]] = {
    "a motion with its vote": [MOTION | {"vote_events": [EVENT]}],
    "a vote with its motion": [EVENT | {"motion": MOTION}],
    "a list": [[MOTION | {"vote_events": [EVENT]}]],
    "lines, the vote first": [EVENT | {"motion_id": "m1"}, MOTION],
    "a document of lists": [{"persons": PEOPLE, "motions": [MOTION], "vote_events": [EVENT | {"motion_id": "m1"}]}],
    "a document that repeats itself": [
        {"motions": [MOTION | {"vote_events": [EVENT]}], "vote_events": [EVENT | {"motion_id": "m1"}], "people": PEOPLE}
    ],
    "references by id": [{"motions": [MOTION | {"vote_events": ["e1"]}], "vote_events": [EVENT]}],
    "votes apart": [
        {
            "vote_events": [{"id": "e1", "motion_id": "m1", "start_date": "2026-03-01", "result": "pass"}],
            "motions": [MOTION],
            "votes": [vote | {"vote_event_id": "e1"} for vote in VOTES],
        }
    ],
    "votes alone": [*(vote | {"vote_event": EVENT | {"votes": None, "motion": MOTION}} for vote in VOTES)],
    "a motion that its vote repeats": [MOTION | {"vote_events": [EVENT | {"motion": {"text": "Adopt the plan"}}]}],
    "a motion by id and by its words": [
        EVENT | {"motion_id": "m1", "motion": {key: said for key, said in MOTION.items() if key != "id"}}
    ],
    "objects by their ids": [
        {"people": {"a": {"name": "Aina"}}, "motions": {"m1": MOTION | {"id": None, "vote_events": {"e1": EVENT}}}}
    ],
    "votes in pairs": [MOTION | {"vote_events": [EVENT | {"votes": {"a": "yes", "b": "no"}}]}],
    "votes by their option": [MOTION | {"vote_events": [EVENT | {"votes": {"yes": ["a"], "no": ["b"]}}]}],
    "one motion beside its votes": [{"motion": MOTION, "vote_events": [EVENT]}],
    "one motion beside one vote": [{"motion": MOTION}, {"vote_event": EVENT | {"motion_id": "m1"}}],
    "a motion in its own field": [{"motion": MOTION | {"vote_events": [EVENT]}}],
    "an organization": [{"id": "kst", "name": "Council", "motions": [MOTION | {"vote_events": [EVENT]}]}],
    "an answer of an API": [{"total": 1, "result": [MOTION | {"vote_events": [EVENT]}]}],
}


@pytest.mark.parametrize("shape", SHAPES)
def test_one_vote_is_the_same_vote_in_whatever_shape(file: Path, shape: str) -> None:
    record = only(read(file, *SHAPES[shape]))
    assert (record.id, record.motion, record.text) == ("e1", "m1", "Adopt the plan")
    assert (record.requirement, record.result, record.date) == ("simple-of-votes", "pass", "2026-03-01")
    assert record.body == "kst"
    assert [(vote.voter, vote.answer) for vote in record.votes] == [("a", Answer.YES), ("b", Answer.NO)]


def test_people_are_known_by_name_wherever_they_stand(file: Path) -> None:
    record = only(read(file, EVENT | {"motion": MOTION}, {"people": PEOPLE}))
    assert [vote.name for vote in record.votes] == ["Aina", "Bek Dana"]


def test_null_is_the_same_as_missing_and_numbers_may_be_texts(file: Path) -> None:
    counts = [{"option": "yes", "value": "12"}, {"option": "no", "value": 3.0}, {"option": "absent", "value": None}]
    given = {"id": 7, "motion": None, "votes": None, "counts": counts, "group_results": None, "kenes:seats": " 21 "}
    record = only(read(file, given))
    assert [(count.said, count.value) for count in record.counts] == [("yes", 12), ("no", 3)]
    assert (record.id, record.numbers.seats, record.votes) == ("7", 21, ())


def test_numbers_of_the_body_stand_where_the_vote_tells_none(file: Path) -> None:
    body = {"id": "kst", "name": "Council", "kenes:seats": 21, "kenes:present": 15}
    record = only(read(file, EVENT | {"organization": body, "kenes:present": 18}))
    assert (record.numbers.seats, record.numbers.present) == (21, 18)


def test_totals_may_be_pairs(file: Path) -> None:
    record = only(read(file, {"counts": {"yes": "12", "no": 3}}))
    assert [(count.said, count.value) for count in record.counts] == [("yes", 12), ("no", 3)]


def test_several_votes_on_a_motion_are_each_a_vote_and_the_last_one_decided(file: Path) -> None:
    later = EVENT | {"id": "e2", "start_date": "2026-03-08", "result": "fail"}
    past = read(file, MOTION | {"result": "fail", "vote_events": [later, EVENT]})
    assert {record.id: record.motion_result for record in past.records} == {"e2": "fail", "e1": None}


def test_a_committee_that_voted_later_did_not_decide_for_the_council(file: Path) -> None:
    committee = EVENT | {"id": "e2", "start_date": "2026-04-01", "organization_id": "committee"}
    past = read(file, MOTION | {"result": "pass", "vote_events": [EVENT, committee]})
    assert {record.id: record.motion_result for record in past.records} == {"e1": "pass", "e2": None}


def test_votes_without_ids_under_one_id_each_stay_apart(file: Path) -> None:
    other = MOTION | {"id": "m2", "vote_events": [EVENT | {"votes": VOTES[:1]}]}
    past = read(file, [MOTION | {"vote_events": [EVENT]}, other])
    assert [(record.motion, len(record.votes)) for record in past.records] == [("m1", 2), ("m2", 1)]


def test_motions_without_a_vote_and_objects_of_other_kinds_are_counted_as_such(file: Path) -> None:
    past = read(file, MOTION, EVENT, {"role": "member", "person_id": "a", "organization_id": "kst"})
    assert (len(past.records), past.unvoted, past.passed_over) == (1, 1, 1)


def test_what_is_wrong_is_told_with_its_path_and_the_rest_is_read(file: Path) -> None:
    wrong = EVENT | {"id": "e2", "counts": [{"option": "yes", "value": "twelve"}]}
    past = read(file, MOTION | {"vote_events": [wrong, EVENT]}, EVENT | {"id": "e3", "votes": "all"}, 5)
    assert [record.id for record in past.records] == ["e1"]
    assert [(each.line, each.at, each.expected) for each in past.unreadable] == [
        (1, "[0].vote_events[0].counts[0].value", "number"),
        (2, "[1].votes", "list"),
        (3, "[2]", "object"),
    ]


@pytest.mark.parametrize(
    ("content", "line", "expected"),
    [
        (b'{"votes": [\n', 2, "json"),
        (b'[{"votes": []},\n {"votes": []}\n {"votes": []}]', 3, "json"),
        (b'[{"votes": []}] what', 1, "json"),
        (b'{"votes": []}\n\n{"votes" []}', 3, "json"),
        ('[\n{"text": "қ'.encode("cp1251", "replace") + b"\xff", 2, "utf-8"),
        (b"", 1, "record"),
        (b"[]", 1, "record"),
        (b'{"name": "nothing"}', 1, "record"),
        (b"[" * 100000, 1, "json"),
    ],
)
def test_what_is_no_file_of_votes_is_told_with_its_line(file: Path, content: bytes, line: int, expected: str) -> None:
    file.write_bytes(content)
    past = read_past(file)
    assert (past.records, [(each.line, each.expected) for each in past.unreadable]) == ((), [(line, expected)])


def test_a_mark_at_the_beginning_and_windows_line_ends_do_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps([EVENT], indent=2).replace("\n", "\r\n").encode())
    assert only(read_past(file)).id == "e1"
    file.write_bytes(json.dumps(EVENT).encode("utf-16"))
    assert only(read_past(file)).id == "e1"


def test_a_vote_that_is_no_object_is_told_and_never_left_out(file: Path) -> None:
    past = read(file, EVENT | {"votes": [*VOTES, 5]}, EVENT | {"id": "e2", "counts": ["yes"]})
    assert [(each.at, each.expected) for each in past.unreadable] == [
        ("[0].votes[2]", "object"),
        ("[1].counts[0]", "object"),
    ]


def test_a_requirement_that_is_an_object_is_told_and_not_read_by_its_first_word(file: Path) -> None:
    past = read(file, EVENT | {"requirement": {"base": "seats", "share": "2/3"}})
    assert [(each.at, each.expected) for each in past.unreadable] == [("requirement", "text")]


def test_a_motion_alone_is_told_apart_from_a_file_of_other_things(file: Path) -> None:
    past = read(file, MOTION | {"vote_events": ["e1"]})
    assert [each.expected for each in past.unreadable] == ["vote-event"]


def test_half_an_emoji_and_nul_are_left_out_wherever_they_stand(file: Path) -> None:
    file.write_text(
        '[{"id": "e\\ud83d1", "counts": {"y\\u0000es": 1}, "motion": {"text": "Tree \\ud83c\\udf33"}}]', "utf-8"
    )
    record = only(read_past(file))
    assert (record.id, record.counts[0].answer, record.text) == ("e1", Answer.YES, "Tree 🌳")
