"""What an object of a file is; Popolo does not say it, so its fields must."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from storage.popolo.fields import Object

PEOPLE: Final = ("persons", "people", "members", "organizations", "parties", "groups")
WRAPPED: Final = ("result", "results", "data", "items", "objects", "events", "meetings", "vote_event")
_OF_AN_EVENT: Final = {"votes", "counts", "group_results", "motion", "motion_id"}
_OF_A_MOTION: Final = {"text", "requirement", "vote_events", "creator", "creator_id"}
_NOT_OF_A_DOCUMENT: Final = {"text", "requirement", "id", "creator", "creator_id", "identifier"}


class Sort(StrEnum):
    VOTE = "vote"
    EVENT = "vote event"
    MOTION = "motion"
    DOCUMENT = "document"
    """Holds others in its lists: a whole file, an organization, a page of an API's answer."""
    OTHER = "other"


def sort_of(given: Object) -> Sort:
    has = given.keys()
    if "option" in has and not has & {"votes", "counts"}:
        return Sort.VOTE
    if is_document(given):
        return Sort.DOCUMENT
    if "vote_events" in has:
        return Sort.MOTION
    if has & _OF_AN_EVENT or ("start_date" in has and "result" in has):
        return Sort.EVENT
    return Sort.MOTION if has & _OF_A_MOTION else Sort.OTHER


def is_document(given: Object) -> bool:
    if given.keys() == {"motion"}:
        return True
    if any(isinstance(given.get(key), list | dict) for key in ("motions", *PEOPLE, *WRAPPED)):
        return not given.keys() & {"text", "requirement", "motion_id", "counts"}
    return "vote_events" in given and ("name" in given or not given.keys() & _NOT_OF_A_DOCUMENT) and "text" not in given
