"""A result that is JSON text already, and the envelope every answer travels in."""

import json
from dataclasses import dataclass
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Raw:
    text: str
    description: str = ""


def good(result: Any) -> bytes:
    raw = result if isinstance(result, Raw) else Raw(_encode(result))
    description = f',"description":{_encode(raw.description)}' if raw.description else ""
    return f'{{"ok":true,"result":{raw.text}{description}}}'.encode()


def refused(code: int, description: str, parameters: dict[str, Any]) -> bytes:
    answer: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    return _encode(answer | ({"parameters": parameters} if parameters else {})).encode()
