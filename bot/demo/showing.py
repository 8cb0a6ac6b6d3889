"""One evening of the demo: the example council, a small Telegram of our own and the program, in one process."""

from __future__ import annotations

import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from bot.clock import clock, clock_of
from bot.demo.extras import play_extras
from bot.demo.scene import Player, Scene, read_scene
from bot.demo.setting import Stage, set_scene
from bot.desk import log_as
from bot.nursery import Nursery
from bot.program import Program
from bot.settings import Settings
from bot.terminal import in_words, say, say_json
from bot.wiring import furnish
from council.language import Language
from locales.text import Text
from sandbox.people import Group, Person
from sandbox.server import Sandbox
from storage.migrate import migrate
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import Units
from storage.url import DatabaseUrl

COUNCIL: Final = frozenset({"chair", "deputy", "secretary", "member"})
"""Labels of those who sit in the council's group."""


async def show(port: int, language: Language, *, is_json: bool) -> None:
    """Set the scene and run the program on it until it is told to stop."""
    scene = read_scene()
    seal = Seal(secrets.token_hex())
    furnish()
    with tempfile.TemporaryDirectory(prefix="kenes-demo-") as folder:
        file = DatabaseUrl.parse(f"sqlite:///{folder}/demo.db")
        await migrate(file)
        async with open_database(file) as database:
            stage = await set_scene(Units(database, clock, seal), scene)
            async with _telegram(scene, stage, port, clock_file=Path(folder, "clock")) as telegram:
                settings = _settings(scene, file, telegram)
                units = Units(database, clock_of(settings), seal)
                await _run(settings, units, _Evening(scene, stage, telegram, language, is_json))


@dataclass(frozen=True, slots=True)
class _Evening:
    """One showing: what is played, by whom, where, and how it is announced."""

    scene: Scene
    stage: Stage
    telegram: Sandbox
    language: Language
    is_json: bool

    async def begin(self) -> None:
        """Announce where to look, and let the extras act."""
        shown = ",".join(str(player.id) for player in _first_seen(self.stage))
        url = f"{self.telegram.url}/?as={shown}&lang=kk"
        if self.is_json:
            say_json({"url": url, "people": {player.id: player.name for player in self.stage.players}})
        else:
            say(in_words(self.language, Text("demo-ready", {"url": url})))
        await play_extras(self.telegram.client, self.stage.extras, self.scene.extras)


async def _run(settings: Settings, units: Units, evening: _Evening) -> None:
    log_as(settings)
    nursery = Nursery()

    async def started(_: str) -> None:
        nursery.start("extras", evening.begin())

    await Program(settings, units).run(started)
    await nursery.stop(within=1)


def _telegram(scene: Scene, stage: Stage, port: int, clock_file: Path) -> Sandbox:
    strangers = {player.id for player in scene.person} - {scene.appeal.person}
    people = [_person(player, strangers | {scene.administrator.id}) for player in (*stage.players, *stage.extras)]
    council = {person.id: "member" for person in people if person.label in COUNCIL}
    group = Group(scene.group.id, scene.group.title, members=council)
    return Sandbox(people=people, groups=[group], port=port, name=scene.bot, clock_file=clock_file)


def _person(player: Player, strangers: set[int]) -> Person:
    return Person(player.id, player.name, player.label, player.language.value, has_started=player.id not in strangers)


def _first_seen(stage: Stage) -> list[Player]:
    """The phones that stand side by side at first: one of each role."""
    by_label = {player.label: player for player in reversed(stage.players)}
    return [by_label[label] for label in ("citizen", "secretary", "chair", "member")]


def _settings(scene: Scene, file: DatabaseUrl, telegram: Sandbox) -> Settings:
    return Settings(
        _env_file=None,
        bot_token=SecretStr(telegram.token),
        api_url=telegram.url,
        database_url=file.text,
        admins=frozenset({scene.administrator.id}),
        operator_name=scene.operator,
        operator_contact=scene.contact,
        log_level="WARNING",
        test_clock=telegram.world.settings.clock_file,
    )
