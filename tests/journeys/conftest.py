"""The real program on a real database, updates from the sandbox over HTTP, people played through its API.

The council is the example that ships with the program; its people have joined already.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from bot.clock import clock
from bot.demo.scene import Player, Scene, read_scene
from bot.demo.setting import Stage, set_scene
from bot.nursery import Nursery
from bot.program import Program
from bot.settings import Settings
from bot.wiring import furnish
from council.language import Language
from sandbox.client import Client, Json, buttons
from sandbox.people import Group, Person
from sandbox.server import Sandbox
from sandbox.world import World
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

SECRET = "a secret of the journeys"


@dataclass(frozen=True)
class Town:
    """Everybody on stage, and their phones."""

    scene: Scene
    stage: Stage
    play: Client
    world: World

    def one(self, label: str) -> int:
        """The telephone of the first person of this role."""
        return next(player.id for player in self.stage.players if player.label == label)

    @property
    def members(self) -> list[int]:
        """Everybody of the council but its secretary."""
        on_stage = [player.id for player in self.stage.players if player.label in {"chair", "member"}]
        return [*on_stage, *(player.id for player in self.stage.extras)]

    async def press(self, person: int, label: str, chat: int | None = None) -> Json:
        """Press the newest button whose words begin so, as soon as it is there."""
        place = chat or person
        message = await self.play.wait_for(place, lambda one: labelled(one, label) is not None)
        return await self.play.press(person, place, message["message_id"], labelled(message, label))

    async def sees(self, person: int, text: str) -> Json:
        return await self.play.wait_for(person, text)


def labelled(message: Json, label: str) -> str | None:
    return next((button["text"] for button in buttons(message) if button["text"].startswith(label)), None)


@pytest_asyncio.fixture
async def units(database_url: DatabaseUrl) -> AsyncIterator[Units]:
    furnish()
    async with open_database(database_url) as database:
        yield Units(database, clock, Seal(SECRET))


@pytest.fixture
def is_lazy() -> bool:
    """The one switch: whether `telegram.Update` is built only where a route asks."""
    return True


@pytest.fixture
def way_in() -> dict[str, Any]:
    """The settings by which updates come in: none for long polling."""
    return {}


@pytest.fixture
def group_kind() -> str:
    """What the council's group is at first."""
    return "supergroup"


@pytest_asyncio.fixture
async def town(
    units: Units, database_url: DatabaseUrl, way_in: dict[str, Any], group_kind: str, *, is_lazy: bool
) -> AsyncIterator[Town]:
    """The example council, with the program running until the test ends."""
    scene = _all_in_kazakh(read_scene())
    stage = await set_scene(units, scene)
    people = [_person(player) for player in (*stage.players, *stage.extras)]
    members = {person.id: "member" for person in people}
    group = Group(scene.group.id, scene.group.title, members=members, kind=group_kind)
    async with Sandbox(people=people, groups=[group]) as sandbox:
        settings = _settings(sandbox, database_url, scene, is_lazy=is_lazy).model_copy(update=way_in)
        program, nursery = Program(settings, units), Nursery()
        nursery.start("program", program.run(_started))
        yield Town(scene, stage, sandbox.client, sandbox.world)
        program.stop()
        await nursery.settle()


def _all_in_kazakh(scene: Scene) -> Scene:
    members = scene.members.model_copy(update={"languages": (Language.KK,)})
    return scene.model_copy(update={"members": members})


def _person(player: Player) -> Person:
    has_started = player.label not in {"citizen", "administrator"}
    return Person(player.id, player.name, player.label, player.language.value, has_started=has_started)


def _settings(sandbox: Sandbox, database_url: DatabaseUrl, scene: Scene, *, is_lazy: bool) -> Settings:
    """As an operator would set them, but for the pace: tests need not wait for Telegram's."""
    return Settings(
        _env_file=None,
        bot_token=sandbox.token,
        api_url=sandbox.url,
        database_url=database_url.text,
        admins=frozenset({scene.administrator.id}),
        operator_name=scene.operator,
        operator_contact=scene.contact,
        secret=SECRET,
        pace_per_second=1000,
        pace_per_chat=1000,
        pace_per_group=1000,
        person_at_once=1000,
        poll_timeout=2,
        lazy_updates=is_lazy,
    )


async def _started(username: str) -> None:
    """Nothing is waited for: the sandbox keeps updates until they are fetched."""
