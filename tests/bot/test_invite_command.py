"""`kenes invite`: links, sheets, and who has joined."""

import json
import stat
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands import invite, load
from bot.inviting import Wish
from bot.inviting import invite as invite_members
from council.invitations.commands import RedeemInvitation
from council.perform import perform
from storage.unit_of_work import Units
from tests.house.source import ROOT
from tests.invitations import BOTA, actor_of, join, settle, telegram_of

DEMO = ROOT / "data" / "demo" / "council.toml"


@pytest.fixture
def council(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example council in a database that the settings point to, far from any `.env`."""
    path = tmp_path / "kenes.db"
    path.write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("KENES_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.chdir(tmp_path)
    assert kenes("load", DEMO).exit_code == 0


def kenes(*words: str | Path) -> Result:
    app = typer.Typer()
    load.register(app)
    invite.register(app)
    return CliRunner().invoke(app, [str(word) for word in words])


def invited(*words: str | Path) -> Result:
    return kenes("invite", "--body", "KST", "--bot", "kenes_bot", *words)


@pytest.mark.usefixtures("council")
def test_everybody_gets_a_link_of_their_own() -> None:
    printed = json.loads(invited("--all", "--json").stdout)
    links = [each["link"] for each in printed["invitations"]]
    assert len(set(links)) == len(links) >= 21
    assert all(link.startswith("https://t.me/kenes_bot?start=i_") for link in links)


@pytest.mark.usefixtures("council")
def test_one_member_is_invited_by_the_key_of_the_council_file() -> None:
    key = json.loads(invited("--all", "--json").stdout)["invitations"][3]["member"]
    [only] = json.loads(invited("--member", key, "--json").stdout)["invitations"]
    assert only["member"] == key
    assert only["name"] in invited("--member", key, "--language", "ru").stdout


@pytest.mark.usefixtures("council")
def test_the_sheet_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    assert invited("--all", "--pdf", "sheet.pdf").exit_code == 0
    sheet = tmp_path / "sheet.pdf"
    assert sheet.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600


@pytest.mark.usefixtures("council")
def test_with_no_choice_it_tells_who_has_joined() -> None:
    assert "Вошли: 0, всего:" in invited("--language", "ru").stdout
    assert {each["standing"] for each in json.loads(invited("--json").stdout)} == {"not_invited"}


@pytest.mark.usefixtures("council")
def test_a_code_can_be_drawn_in_the_terminal() -> None:
    assert "▀" in invited("--all", "--qr").stdout


@pytest.mark.usefixtures("council")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--body", "NOPE", "--all"), "There is no body with the code NOPE"),
        (("--member", "nobody"), "there is no member with the key nobody"),
        (("--all", "--pdf", "no/such/folder.pdf"), "The file cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_line(words: tuple[str, ...], said: str) -> None:
    refused = invited(*words, "--language", "en")
    assert refused.exit_code == 1
    assert said in refused.stderr
    assert refused.stdout == ""


@pytest.mark.usefixtures("council")
def test_without_a_token_and_a_name_it_says_what_to_set() -> None:
    refused = kenes("invite", "--body", "KST", "--all", "--language", "en")
    assert refused.exit_code == 1
    assert "KENES_BOT_TOKEN is missing" in refused.stderr


async def test_a_printed_link_lets_its_person_join(units: Units) -> None:
    await settle(units)
    handouts = await invite_members(units, Wish("KST"), "kenes_bot")
    [link] = [each.link for each in handouts if each.issued.person_id == BOTA]
    guest = await actor_of(units, (await join(units, telegram_of(BOTA))).telegram_id)
    code = link.partition("start=i_")[2]
    welcome = await units.run(lambda uow: perform(uow, guest, RedeemInvitation(code)))
    assert welcome is not None
    assert welcome.name == "Бота Әлімова"
