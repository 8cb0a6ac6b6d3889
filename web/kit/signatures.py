"""Whether Telegram signed the opening of a Mini App.

Two checks, as core.telegram.org/bots/webapps describes them: HMAC-SHA256 under the bot's own token, and Ed25519 under
Telegram's key for whoever has no token. Both sign the same line of sorted fields.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Mapping
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

TELEGRAMS_KEY: Final = bytes.fromhex("e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d")
"""Telegram's Ed25519 key of the production servers."""
SIGNATURES: Final = frozenset({"hash", "signature"})
Fields = Mapping[str, str]
Check = Callable[[Fields], bool]


def signed_for(token: str) -> Check:
    """The check of the bot whose token this is."""
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")

    def check(fields: Fields) -> bool:
        wanted = hmac.digest(key, signed_line(fields, without=frozenset({"hash"})), "sha256").hex()
        return hmac.compare_digest(wanted.encode(), fields.get("hash", "").encode())

    return check


def signed_by_telegram(bot_id: int, key: bytes = TELEGRAMS_KEY) -> Check:
    """The check of a third party that knows the bot's id only."""
    public = Ed25519PublicKey.from_public_bytes(key)

    def check(fields: Fields) -> bool:
        line = f"{bot_id}:WebAppData\n".encode() + signed_line(fields, without=SIGNATURES)
        try:
            public.verify(_unpacked(fields.get("signature", "")), line)
        except (InvalidSignature, ValueError):
            return False
        return True

    return check


def signed_line(fields: Fields, *, without: frozenset[str]) -> bytes:
    return "\n".join(f"{name}={fields[name]}" for name in sorted(fields.keys() - without)).encode()


def _unpacked(signature: str) -> bytes:
    """Undo base64url; the same bytes spelt in another way are refused."""
    raw = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
    if base64.urlsafe_b64encode(raw).decode().rstrip("=") != signature:
        raise ValueError(signature)
    return raw
