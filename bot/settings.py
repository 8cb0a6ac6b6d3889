"""The settings of an installation: from the environment or `.env`, never from anywhere else.

`docs/settings.md` holds the same table; a test keeps the two equal.
"""

from __future__ import annotations

import hmac
import re
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from council.language import Language
from storage.url import DatabaseUrl
from web.webhook.ports import PATH

PREFIX = "KENES_"
ENV_FILE: Final = ".env"
_TOKEN: Final = re.compile(r"\d+:[\w-]+", re.ASCII)
_SECRET_TOKEN: Final = re.compile(r"[\w-]{1,256}", re.ASCII)
_WEB: Final = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?", re.IGNORECASE)
_PROXY: Final = re.compile(r"https?://(?:[^\s/?#@]+@)?[^\s/?#@]+/?", re.IGNORECASE)


def _numbers(value: Any) -> Any:
    if isinstance(value, str):
        return [part.strip() for part in value.replace(";", ",").split(",") if part.strip()]
    return value


def _database(value: str) -> str:
    try:
        DatabaseUrl.parse(value)
    except ValueError:  # urlsplit's own message may hold the password
        raise ValueError("write sqlite:///kenes.db or postgresql://user:password@host/name") from None
    return value


def _web_address(value: str) -> str:
    if not _WEB.fullmatch(value):
        raise ValueError("write http://host:port or https://host")
    return value


def _proxy_address(value: str) -> str:
    if not _PROXY.fullmatch(value):
        raise ValueError("write http://host:port or http://user:password@host:port")
    return value


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not _SECRET_TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("write 1-256 of the letters A-Z a-z, digits, _ and -")
    return value


def _token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("is no token; @BotFather gives one like 123456789:AA…")
    return value


LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
Migrating = Literal["after-backup", "never"]


class Settings(BaseSettings):
    """Every field is an environment variable: `bot_token` is `KENES_BOT_TOKEN`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_token)] | None = Field(
        None, description="The bot's token from BotFather; `run` needs it."
    )
    api_url: Annotated[str, AfterValidator(_web_address)] = Field(
        "https://api.telegram.org", description="The Bot API server; methods at {url}/bot{token}/{method}."
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        "sqlite:///kenes.db", repr=False, description="Where everything is kept: an SQLite file or a PostgreSQL server."
    )
    admins: Annotated[frozenset[int], NoDecode, BeforeValidator(_numbers)] = Field(
        frozenset(), description="Telegram ids of the administrators, separated by commas."
    )
    proxy: Annotated[str, AfterValidator(_proxy_address)] | None = Field(
        None, repr=False, description="An HTTP proxy on the way to Telegram, http://host:port."
    )
    operator_name: str = Field("", description="Who runs this installation, as people read it in /start.")
    operator_contact: str = Field("", description="How to reach them: an e-mail or a telephone of the office.")
    operator_address: str = Field("", description="Their postal address, for the consent.")
    secret: SecretStr | None = Field(
        None, description="Seals set-aside updates; at least 16 characters. Made from the token where missing."
    )
    web_host: str = Field("127.0.0.1", description="Where the web server listens; a proxy with TLS stands before it.")
    web_port: int | None = Field(
        None, ge=0, le=65535, description="Its port (0: any free one); without a port there is no web server."
    )
    webhook_url: Annotated[str, AfterValidator(_web_address)] | None = Field(
        None,
        description="The public address of the web server; Telegram brings updates to {address}/telegram. "
        "Without it they are fetched (long polling).",
    )
    webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] | None = Field(
        None, description="What Telegram must say at each delivery; made from the token where missing."
    )
    inbox_most: int = Field(
        10_000, ge=1, description="Updates waiting, above which the webhook asks Telegram to come again later."
    )
    metrics_token: SecretStr | None = Field(
        None, description="Who reads /metrics must bear it; without it only this machine may."
    )
    alarm_chat: int | None = Field(
        None, description="The chat that hears alarms; without it each administrator does, in private."
    )
    backup_dir: Path | None = Field(None, description="Where backups are kept; without it none is made by itself.")
    backup_every: float = Field(24, gt=0, allow_inf_nan=False, description="Hours from one backup to the next.")
    backup_keep: int = Field(14, ge=1, description="Backups kept; an older one is deleted once a newer is whole.")
    migrate: Migrating = Field(
        "after-backup",
        description="What `run` does with an older schema: after-backup, or never (it says so and ends).",
    )
    test_clock: Path | None = Field(
        None, description="For tests only: a file with the seconds by which the bot's clock is ahead."
    )
    default_body: str | None = Field(
        None, description="Short code of the body that gets appeals whose sender knows neither body nor region."
    )
    default_language: Language = Field(Language.KK, description="The language of groups until one is chosen.")
    poll_timeout: int = Field(30, ge=0, le=50, description="Seconds one getUpdates waits for something new.")
    at_work: int = Field(64, ge=1, le=1024, description="Updates handled at once, one of a person at a time.")
    person_at_once: int = Field(
        20,
        ge=1,
        description="Messages (and presses) taken of one person at once, one more a second; beyond, none for a minute.",
    )
    pace_per_second: float = Field(
        30, gt=0, allow_inf_nan=False, description="Messages a second in all (Telegram: about 30)."
    )
    pace_per_chat: float = Field(
        1, gt=0, allow_inf_nan=False, description="Messages a second to one chat (Telegram: 1)."
    )
    pace_per_group: int = Field(20, ge=1, description="Messages a minute to one group (Telegram: 20).")
    lazy_updates: bool = Field(True, description="Build python-telegram-bot's Update only where a route asks.")
    log_level: Annotated[LogLevel, BeforeValidator(str.upper)] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR."
    )
    log_json: bool = Field(False, description="One JSON object a line instead of columns.")

    @field_validator("secret")
    @classmethod
    def _is_long(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 16:
            raise ValueError("write at least 16 characters")
        return value

    @field_validator("webhook_url")
    @classmethod
    def _has_a_server(cls, value: str | None, others: ValidationInfo) -> str | None:
        if value is not None and others.data.get("web_port") is None:
            raise ValueError("needs KENES_WEB_PORT too: what listens behind this address")
        return value

    @property
    def database(self) -> DatabaseUrl:
        return DatabaseUrl.parse(self.database_url)

    def secrets(self) -> tuple[str, ...]:
        """Everything in these settings that no log may show."""
        hidden = [
            given.get_secret_value()
            for given in (self.bot_token, self.secret, self.webhook_secret, self.metrics_token)
            if given
        ]
        hidden += [self.delivery_secret()] if self.webhook_url else []
        passwords = [urlsplit(address).password for address in (self.database_url, self.proxy or "")]
        return (*hidden, *(unquote(password) for password in passwords if password))

    def sealing_secret(self) -> str:
        """What seals dead letters: the secret, or else the token, or in a sandbox a fixed word."""
        given = self.secret or self.bot_token
        return given.get_secret_value() if given else "no token, no secret"

    def delivery_secret(self) -> str:
        """What Telegram says when it brings an update: the webhook's secret, or else one made from the token."""
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        token = self.bot_token.get_secret_value() if self.bot_token else ""
        return hmac.new(token.encode(), b"kenes webhook", "sha256").hexdigest()

    def delivery_address(self) -> str | None:
        """Where Telegram brings updates, if it does."""
        return self.webhook_url and self.webhook_url.rstrip("/") + PATH


class SettingsWrong(Exception):
    """Some settings are missing or wrong.

    Attributes:
        faults: (variable, what pydantic found) of each.
    """

    def __init__(self, faults: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{name}: {why}" for name, why in faults))
        self.faults = faults


def read_settings(**given: Any) -> Settings:
    """Read the settings; arguments win over the environment.

    Raises:
        SettingsWrong: with every fault, never with a secret's value.
    """
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = {
            PREFIX + str(next(iter(fault["loc"]), "")).upper(): fault["msg"].removeprefix("Value error, ")
            for fault in error.errors(include_input=False)
        }
        raise SettingsWrong([*faults.items()]) from None
    except (OSError, UnicodeError) as error:
        raise SettingsWrong([(ENV_FILE, f"cannot be read as UTF-8 text ({type(error).__name__})")]) from None
