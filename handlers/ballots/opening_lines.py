"""What whoever presides reads before a ballot is opened: its terms, and whether enough have come."""

from __future__ import annotations

from council.ballots.commands import Opening
from handlers.ballots.lines import candidate_lines, rule_line
from locales.text import Text


def terms_lines(opening: Opening) -> tuple[Text, ...]:
    lines = [Text(f"ballots-purpose-{opening.motion.purpose}")]
    if opening.round > 1:
        lines.append(Text("ballots-run-off"))
    if opening.is_revote:
        lines.append(Text("ballots-revote"))
    lines += candidate_lines(opening.candidates)
    if opening.rule is not None:
        lines.append(rule_line(opening.rule.majority))
    if opening.secret_least is not None:
        lines.append(Text("ballots-opening-secret", {"least": opening.secret_least}))
    return tuple(lines)


def presence_lines(opening: Opening) -> tuple[Text, ...]:
    lines = [] if opening.present is None else [Text("ballots-opening-present", {"present": opening.present})]
    if opening.counted not in (None, opening.present):
        lines.append(Text("ballots-opening-counted", {"counted": opening.counted}))
    if lacks_quorum(opening):
        lines.append(Text("ballots-opening-no-quorum"))
    if opening.recused:
        lines.append(Text("ballots-recused", {"count": opening.recused}))
    return tuple(lines)


def lacks_quorum(opening: Opening) -> bool:
    return opening.counted is not None and opening.counted < opening.quorum
