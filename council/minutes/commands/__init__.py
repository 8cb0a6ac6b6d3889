"""What may be asked of minutes: draft, complete, remark, dissent, sign, publish, and the questions of each screen."""

from council.minutes.commands.attendance import NoteAttendance, ShowAttendance, ShowPresence
from council.minutes.commands.drafting import (
    AddTask,
    DraftMinutes,
    NameInvited,
    NoteItem,
    RemoveTask,
    ShowMinutes,
    ShowNotes,
    ShowTasks,
)
from council.minutes.commands.papers import (
    ExtractPaper,
    FetchExtract,
    FetchMinutes,
    FetchScans,
    Paper,
    PaperLanguage,
    PublishMinutes,
    ReviewPublication,
    SignMinutes,
)
from council.minutes.commands.scope import COUNCIL, DESK, MEMBERS, SCANS_MOST, TASKS_MOST
from council.minutes.commands.voices import (
    CirculateMinutes,
    MakeRemark,
    SettleRemark,
    ShowOpinions,
    ShowRemarks,
    StateDissent,
    Verdict,
)

__all__ = [
    "COUNCIL",
    "DESK",
    "MEMBERS",
    "SCANS_MOST",
    "TASKS_MOST",
    "AddTask",
    "CirculateMinutes",
    "DraftMinutes",
    "ExtractPaper",
    "FetchExtract",
    "FetchMinutes",
    "FetchScans",
    "MakeRemark",
    "NameInvited",
    "NoteAttendance",
    "NoteItem",
    "Paper",
    "PaperLanguage",
    "PublishMinutes",
    "RemoveTask",
    "ReviewPublication",
    "SettleRemark",
    "ShowAttendance",
    "ShowMinutes",
    "ShowNotes",
    "ShowOpinions",
    "ShowPresence",
    "ShowRemarks",
    "ShowTasks",
    "SignMinutes",
    "StateDissent",
    "Verdict",
]
