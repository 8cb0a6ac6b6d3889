"""Who stands in an election, and who else might."""

from __future__ import annotations

from council.ballots.commands import DropCandidate, NominateMember, NominatePerson, ShowCandidates, ShowTerms, Slated
from council.ballots.model import Motion
from council.bodies.model import Member
from handlers.ballots.lines import candidate_lines, motion_heading
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def candidates_screen(slated: Slated) -> Screen:
    motion, page = slated.motion, slated.members
    return screen(
        *motion_heading(motion, slated.body),
        BLANK,
        *(candidate_lines(slated.candidates) or (Text("ballots-candidates-none"),)),
        BLANK,
        Text("ballots-candidates-add"),
        *page_line(page),
        rows=(
            *(
                (Button(Text("ballots-drop-button", {"name": each.name}), DropCandidate(motion.id, each.id)),)
                for each in slated.candidates
            ),
            *((_nominate(motion, member),) for member in page.items),
            turns(page, lambda number: ShowCandidates(motion.id, number)),
            (Button(Text("ballots-nominate-button"), begin(NominatePerson, motion.id)),),
            (back(ShowTerms(motion.id)), HOME),
        ),
    )


def _nominate(motion: Motion, member: Member) -> Button:
    return Button(Text("ballots-add-button", {"name": member.name}), NominateMember(motion.id, member.membership_id))
