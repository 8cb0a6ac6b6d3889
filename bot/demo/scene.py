"""The scene as data: `data/demo/scene.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from council.language import Language

FOLDER: Final = Path(__file__).parents[2] / "data" / "demo"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Player(_Part):
    """Somebody on stage; `label` is the role that the sandbox page shows."""

    id: int
    name: str
    label: str = "administrator"
    language: Language


class Group(_Part):
    id: int
    title: str
    language: Language


class Members(_Part):
    """How members of the body become players: ids from `first_id`, `played` of them left to the visitor."""

    first_id: int
    played: int
    languages: tuple[Language, ...]


class Meeting(_Part):
    in_days: int
    hour: int
    place: str
    item: str
    motion: str
    reason: str


class Appeal(_Part):
    person: int
    category: str
    region: str
    text: str
    address: str


class Extras(_Part):
    """Members nobody plays: seconds they take at most, and how they vote in turn."""

    slowest: float
    votes: tuple[str, ...]


class Scene(_Part):
    body: str
    bot: str
    operator: str
    contact: str
    group: Group
    person: tuple[Player, ...]
    administrator: Player
    members: Members
    meeting: Meeting
    appeal: Appeal
    extras: Extras


def read_scene(folder: Path = FOLDER) -> Scene:
    """Read the scene.

    Raises:
        pydantic.ValidationError: the file does not say what a scene needs.
    """
    table: dict[str, Any] = tomllib.loads((folder / "scene.toml").read_text("utf-8"))
    return Scene.model_validate(table)
