"""The workbook of members as it goes out: the roster frozen as JSON, made into an .xlsx when it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from council.bodies.model import Membership
from council.members.commands import Drawn
from council.members.model import Roster
from council.names import Names
from council.profiles.model import Voting
from documents.members.rows import MemberRow, PostChoice
from handlers.kit.files import made
from locales.words import Words

KIND = "members-workbook"


def facts_of(drawn: Drawn) -> Mapping[str, Any]:
    """What the file is made of; names stay in all languages until the reader's is known."""
    roster = drawn.roster
    return {
        "body": roster.body.names.as_facts(),
        "today": drawn.today.isoformat(),
        "posts": [{"code": post.code, "names": post.names.as_facts()} for post in posts_of(roster)],
        "members": [_member(each, roster) for each in drawn.seats],
    }


def posts_of(roster: Roster) -> tuple[PostChoice, ...]:
    """The posts of the profile, and those held here that it has lost since."""
    known = [PostChoice(post.code, post.names) for post in roster.profile.posts]
    lost = sorted({each.post for each in roster.memberships} - {post.code for post in known})
    return (*(PostChoice(code, Names(code, code, code)) for code in lost), *known)


@made(KIND)
def workbook(words: Words, facts: Mapping[str, Any]) -> bytes:
    from documents.members.workbook import member_template  # openpyxl takes a while to load

    posts = [PostChoice(post["code"], Names(**post["names"])) for post in facts["posts"]]
    members = [_row(member, words) for member in facts["members"]]
    body_name = Names(**facts["body"]).in_(words.language)
    return member_template(words, body_name, posts, members, date.fromisoformat(facts["today"]))


def _member(each: Membership, roster: Roster) -> Mapping[str, Any]:
    # A day with a ground beside it is an end; without one it is the end of the term.
    until_on = each.until_on and each.until_on.isoformat()
    represented = None if each.represents is None else roster.organizations.get(each.represents)
    return {
        "key": str(each.id),
        "name": roster.names[each.person_id],
        "post": each.post,
        "is_voting": each.voting is Voting.VOTING,
        "organization": None if represented is None else represented.names.as_facts(),
        "from_on": each.from_on.isoformat(),
        "ground": each.ground,
        "until_on": None if each.end_ground else until_on,
        "ended_on": until_on if each.end_ground else None,
        "end_ground": each.end_ground or "",
    }


def _row(member: Mapping[str, Any], words: Words) -> MemberRow:
    organization = member["organization"]
    return MemberRow(
        key=member["key"],
        name=member["name"],
        post=member["post"],
        is_voting=member["is_voting"],
        from_on=date.fromisoformat(member["from_on"]),
        ground=member["ground"],
        organization="" if organization is None else Names(**organization).in_(words.language),
        until_on=_day(member["until_on"]),
        ended_on=_day(member["ended_on"]),
        end_ground=member["end_ground"],
    )


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
