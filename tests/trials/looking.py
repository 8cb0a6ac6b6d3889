"""Hostile files looked through one after another in a process of their own, which tells what each of them took.

`python -m tests.trials.looking attachment FOLDER`, or `workbook` in place of `attachment`; the folder holds
`cases.json` with the name of each file, and the files by their numbers.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from council.errors import RuleBroken
from tests.trials.killing import ROOT

Look = Callable[[str, bytes], object]
PROCESS = Path("/proc/self")
TRIAL_MOST = 600.0
"""Seconds after which the trial gives up; a bound, no goal."""


@dataclass(frozen=True)
class Seen:
    """What one look took.

    Attributes:
        refusal: the key of the refusal; empty if the file was taken.
        seconds: of work, not of waiting for a busy machine.
        megabytes: what the process needed more than before.
    """

    refusal: str
    seconds: float
    megabytes: int


def looked_at(kind: str, cases: Mapping[str, tuple[str, bytes]], folder: Path) -> dict[str, Seen]:
    """Look through each file; the cases by their names."""
    for number, (_, content) in enumerate(cases.values()):
        (folder / str(number)).write_bytes(content)
    (folder / "cases.json").write_text(json.dumps([name for name, _ in cases.values()]))
    command = (sys.executable, "-m", "tests.trials.looking", kind, str(folder))
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=TRIAL_MOST)
    seen = [Seen(**json.loads(line)) for line in ended.stdout.splitlines()]
    return dict(zip(cases, seen, strict=True))


def _looker(kind: str) -> Look:
    if kind == "attachment":
        from documents.attachments.examining import examine

        return examine
    from documents.members.workbook import read_member_rows
    from locales.loading import load_words
    from tests.documents.member_files import POSTS

    lexicon = load_words()
    return lambda _, content: read_member_rows(content, lexicon, POSTS)


def _memory(field: str) -> int:
    [line] = [line for line in (PROCESS / "status").read_text().splitlines() if line.startswith(field)]
    return int(line.split()[1])


def _see(look: Look, name: str, file: Path) -> Seen:
    (PROCESS / "clear_refs").write_text("5")  # the peak begins anew (proc(5))
    before, began_at, refusal = _memory("VmRSS"), time.process_time(), ""
    try:
        look(name, file.read_bytes())
    except RuleBroken as refused:
        refusal = refused.key()
    return Seen(refusal, time.process_time() - began_at, (_memory("VmHWM") - before) // 1024)


def _tell(kind: str, folder: Path) -> Iterator[str]:
    look = _looker(kind)
    for number, name in enumerate(json.loads((folder / "cases.json").read_text())):
        yield json.dumps(asdict(_see(look, name, folder / str(number)))) + "\n"


if __name__ == "__main__":
    sys.stdout.writelines(_tell(sys.argv[1], Path(sys.argv[2])))
