"""Settings: what is wrong is named, with the reason, and never with a secret's value."""

from pathlib import Path

import pytest

from bot.settings import SettingsWrong, read_settings

TOKEN = "987654321:AAHcanary-token_0123456789abcdefghij"
LONG_SECRET = "canary canary canary"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No `.env` in sight."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("BOT_TOKEN", "the token from BotFather, canary"),
        ("BOT_TOKEN", f"{TOKEN} "),
        ("BOT_TOKEN", TOKEN.replace(":", "")),
        ("API_URL", "api.telegram.org"),
        ("API_URL", "https://user:canary@proxy.example"),
        ("PROXY", "socks5://user:canary@10.0.0.1:1080"),
        ("PROXY", "10.0.0.1:3128"),
        ("DATABASE_URL", "mysql://kenes:canary@db/kenes"),
        ("DATABASE_URL", "postgresql://kenes:canary\u2100@db/kenes"),
        ("DATABASE_URL", "postgresql://[canary/kenes"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "kenes.db"),
        ("ADMINS", "1001,@canary"),
        ("SECRET", "canary"),
        ("DEFAULT_LANGUAGE", "de"),
        ("POLL_TIMEOUT", "half a minute"),
        ("POLL_TIMEOUT", "51"),
        ("AT_WORK", "0"),
        ("PACE_PER_SECOND", "-1"),
        ("PACE_PER_SECOND", "nan"),
        ("PACE_PER_CHAT", "inf"),
        ("PACE_PER_GROUP", "1.5"),
        ("LAZY_UPDATES", "perhaps"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_JSON", "json"),
    ],
)
def test_a_wrong_value_is_named_and_never_repeated(name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"KENES_{name}", text)
    with pytest.raises(SettingsWrong) as wrong:
        read_settings()
    [(named, why)] = wrong.value.faults
    assert named == f"KENES_{name}"
    assert why
    assert "canary" not in str(wrong.value)
    assert wrong.value.__cause__ is None
    assert wrong.value.__suppress_context__


def test_every_fault_is_told_at_once_and_each_setting_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("BOT_TOKEN", "x"), ("ADMINS", "a,b,c"), ("LOG_LEVEL", "LOUD")):
        monkeypatch.setenv(f"KENES_{name}", text)
    with pytest.raises(SettingsWrong) as wrong:
        read_settings()
    assert [name for name, _ in wrong.value.faults] == ["KENES_BOT_TOKEN", "KENES_ADMINS", "KENES_LOG_LEVEL"]


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [
        ("ADMINS", "1001, 1002;1003,", frozenset({1001, 1002, 1003})),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("PROXY", "http://user:canary@10.0.0.1:3128", "http://user:canary@10.0.0.1:3128"),
        ("API_URL", "http://localhost:8081/telegram", "http://localhost:8081/telegram"),
        ("BOT_TOKEN", "", None),
        ("ADMINS", "", frozenset()),
        ("POLL_TIMEOUT", "", 30),
    ],
)
def test_what_operators_write_is_understood(
    name: str, text: str, read: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"KENES_{name}", text)
    assert getattr(read_settings(), name.lower()) == read


def test_every_secret_is_handed_to_the_mask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENES_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("KENES_SECRET", LONG_SECRET)
    monkeypatch.setenv("KENES_DATABASE_URL", "postgresql://kenes:p%40ss@db/kenes")
    monkeypatch.setenv("KENES_PROXY", "http://user:canary@10.0.0.1:3128")
    assert set(read_settings().secrets()) == {TOKEN, LONG_SECRET, "p@ss", "canary"}


def test_settings_do_not_show_their_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENES_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("KENES_SECRET", LONG_SECRET)
    monkeypatch.setenv("KENES_DATABASE_URL", "postgresql://kenes:canary@db/kenes")
    monkeypatch.setenv("KENES_PROXY", "http://user:canary@10.0.0.1:3128")
    assert "canary" not in repr(read_settings())


def test_the_secret_of_the_webhook_is_made_from_the_token_and_masked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENES_BOT_TOKEN", TOKEN)
    assert read_settings().delivery_address() is None
    monkeypatch.setenv("KENES_WEB_PORT", "8080")
    monkeypatch.setenv("KENES_WEBHOOK_URL", "https://bot.example.kz/")
    made = read_settings()
    assert made.delivery_address() == "https://bot.example.kz/telegram"
    assert set(made.secrets()) == {TOKEN, made.delivery_secret()}
    assert TOKEN not in made.delivery_secret()
    monkeypatch.setenv("KENES_WEBHOOK_SECRET", "chosen-by-the-operator")
    assert read_settings().delivery_secret() == "chosen-by-the-operator"


def test_a_webhook_wants_a_port_to_listen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KENES_WEBHOOK_URL", "https://bot.example.kz")
    with pytest.raises(SettingsWrong) as wrong:
        read_settings()
    assert [name for name, _ in wrong.value.faults] == ["KENES_WEBHOOK_URL"]
