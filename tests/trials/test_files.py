"""Goal B2: whatever file is sent is judged within seconds and in little memory, and none that tells a place is kept."""

from pathlib import Path

import pytest

from tests.documents.attachment_files import HOSTILE, WITH_PLACE
from tests.documents.test_hostile_workbooks import REFUSED
from tests.trials.conftest import Note
from tests.trials.looking import Seen, looked_at

SECONDS_MOST, MEGABYTES_MOST = 5, 256
ATTACHMENTS = {case: (name, content) for case, (name, content, _) in HOSTILE.items()} | dict(WITH_PLACE)
WORKBOOKS = {case: ("members.xlsx", content) for case, (content, _) in REFUSED.items()}


def judge(seen: dict[str, Seen], what: str, note: Note) -> None:
    slowest, largest = max(each.seconds for each in seen.values()), max(each.megabytes for each in seen.values())
    taken = [case for case, each in seen.items() if not each.refusal]
    figures = f"{len(seen)} {what}: {len(taken)} taken, at most {slowest:.1f} s and {largest} MB"
    note("B2", "files", figures, f"0 taken, {SECONDS_MOST} s and {MEGABYTES_MOST} MB each")
    assert taken == []
    assert largest <= MEGABYTES_MOST


@pytest.mark.trial
@pytest.mark.timeout(900)
def test_every_hostile_file_is_judged_in_little_time_and_memory(tmp_path: Path, note: Note) -> None:
    judge(looked_at("attachment", ATTACHMENTS, tmp_path), "attachments", note)
    judge(looked_at("workbook", WORKBOOKS, tmp_path), "workbooks", note)


@pytest.mark.timeout(180)
def test_the_hungriest_files_are_judged_in_little_memory(tmp_path: Path, note: Note) -> None:
    cases = ("a bomb of objects", "escapes without end", "segments without end", "three thousand parts")
    judge(looked_at("attachment", {case: ATTACHMENTS[case] for case in cases}, tmp_path), "hungry attachments", note)
