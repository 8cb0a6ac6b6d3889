"""The webhook the bot asked for. It is remembered and reported; updates are fetched by getUpdates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Webhook:
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    set_at: float = 0.0
