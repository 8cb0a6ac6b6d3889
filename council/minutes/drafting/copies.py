"""The minutes for the public, and for whoever is of the body."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from council.meetings.model import Answer, Reply
from council.minutes.protocol import Protocol


def public_copy(protocol: Protocol) -> Protocol:
    """The minutes without what members wrote of themselves: why they could not come is nobody else's (Law 94-V)."""
    return replace(protocol, absent=tuple(replace(each, reason=each.reason and "") for each in protocol.absent))


def with_reasons(protocol: Protocol, answers: Iterable[Answer]) -> Protocol:
    """The public copy with the reasons told again, to whoever is of the body, as far as they are still kept."""
    told = {each.membership_id: each.reason for each in answers if each.reply is Reply.ABSENT}
    absent = tuple(
        each if each.reason is None else replace(each, reason=told.get(each.membership_id) or "")
        for each in protocol.absent
    )
    return replace(protocol, absent=absent)
