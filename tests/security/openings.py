"""Openings of a Mini App as Telegram would sign them, and as strangers would forge them (goal I3)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

NOW = 1_773_990_000
"""Seconds; the instant at which the vectors are looked at."""
BOT, TOKEN = 700_000_001, "700000001:token-of-no-value-for-the-vectors"
OTHER_TOKEN = "700000002:token-of-another-bot-as-worthless"
TELEGRAM, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
TELEGRAMS_KEY = TELEGRAM.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
USER = json.dumps({"id": 501, "first_name": "Айгүл + 'Қ'", "language_code": "kk"}, ensure_ascii=False)
ROBOT = json.dumps({"id": 501, "is_bot": True, "first_name": "R"})
FIELDS = {"query_id": "AAHdF6IQ", "user": USER, "auth_date": str(NOW - 5), "chat_instance": "-37", "start_param": "a7"}

PUBLISHED_AT = 1_662_771_648
PUBLISHED_TOKEN = "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8"
PUBLISHED = (
    "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22%2C%22last_name"
    "%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue"
    "%7D&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2"
)
"""The sample of docs.telegram-mini-apps.com, signed by Telegram itself under a token published with it."""
THIRD_PARTY_AT, THIRD_PARTY_BOT = 1_733_584_787, 7_342_037_359
THIRD_PARTY = (
    "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20%5C%2F%22%2C%22last_name%22%3A%22"
    "Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%2C%22"
    "allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F4F"
    "PEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22%7D&chat_instance=8134722200314281151&chat_type=private&auth_date"
    "=1733584787&hash=2174df5b000556d044f3f020384e879c8efcab55ddea2ced4eb752e93e7080d6&signature=zL-ucjNyREiHDE8aihFwp"
    "fR9aggP2xiAo3NSpfe-p7IbCisNlDKlo7Kb6G4D0Ao2mBrSgEk4maLSdv6MLIlADQ"
)
"""The same site's sample for third parties: under Telegram's production key."""


def line_of(fields: Mapping[str, str]) -> bytes:
    return "\n".join(sorted(f"{name}={value}" for name, value in fields.items())).encode()


def spelt(fields: Mapping[str, str]) -> str:
    return "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())


def hashed(fields: Mapping[str, str], token: str = TOKEN) -> dict[str, str]:
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")
    return {**fields, "hash": hmac.digest(key, line_of(fields), "sha256").hex()}


def hashed_as_a_login(fields: Mapping[str, str]) -> dict[str, str]:
    """As the login widget does it: the key is the token's digest, not a derived one."""
    key = hashlib.sha256(TOKEN.encode()).digest()
    return {**fields, "hash": hmac.digest(key, line_of(fields), "sha256").hex()}


def signed(fields: Mapping[str, str], by: Ed25519PrivateKey = TELEGRAM, bot: int = BOT) -> dict[str, str]:
    signature = by.sign(f"{bot}:WebAppData\n".encode() + line_of(fields))
    return {**fields, "signature": base64.urlsafe_b64encode(signature).decode().rstrip("=")}


def without(fields: Mapping[str, str], name: str) -> dict[str, str]:
    return {each: value for each, value in fields.items() if each != name}


GOOD, THIRD = hashed(FIELDS), signed(FIELDS)
OLD, EARLY = ({**FIELDS, "auth_date": str(at)} for at in (NOW - 301, NOW + 31))
# One field that swallows its neighbour: the signed line stays the same, what is read out of it does not.
SWALLOWED = {**without(GOOD, "user"), "start_param": f"{GOOD['start_param']}\nuser={GOOD['user']}"}

BY_TOKEN: dict[str, str] = {
    "auth_date changed": spelt({**GOOD, "auth_date": str(NOW)}),
    "query_id changed": spelt({**GOOD, "query_id": "AAHdF6IR"}),
    "user changed": spelt({**GOOD, "user": USER.replace("501", "502")}),
    "chat_instance changed": spelt({**GOOD, "chat_instance": "-38"}),
    "start_param changed": spelt({**GOOD, "start_param": "a8"}),
    "hash changed": spelt({**GOOD, "hash": GOOD["hash"][:-1] + ("0" if GOOD["hash"][-1] != "0" else "1")}),
    "a field added": spelt({**GOOD, "can_send_after": "1"}),
    "a field taken away": spelt(without(GOOD, "query_id")),
    "no hash": spelt(FIELDS),
    "an empty hash": spelt({**FIELDS, "hash": ""}),
    "a field twice": spelt(GOOD) + "&user=" + quote(USER.replace("501", "502")),
    "one field that swallows another": spelt(SWALLOWED),
    "more than 300 seconds old": spelt(hashed(OLD)),
    "from the future": spelt(hashed(EARLY)),
    "no auth_date": spelt(hashed(without(FIELDS, "auth_date"))),
    "another bot's": spelt(hashed(FIELDS, OTHER_TOKEN)),
    "signed as a login": spelt(hashed_as_a_login(FIELDS)),
    "a bot's": spelt(hashed({**FIELDS, "user": ROBOT})),
}
BY_TELEGRAM: dict[str, str] = {
    "a field changed under Ed25519": spelt({**THIRD, "user": USER.replace("501", "502")}),
    "signed with another key": spelt(signed(FIELDS, STRANGER)),
    "signed for another bot": spelt(signed(FIELDS, bot=BOT + 1)),
}
