"""Attached files as JSON in a row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from council.attachments import Attached, AttachedKind


def written(files: Sequence[Attached]) -> str:
    return json.dumps([asdict(file) for file in files], ensure_ascii=False)


def read(stored: str) -> tuple[Attached, ...]:
    return tuple(map(_file, json.loads(stored)))


def _file(file: dict[str, Any]) -> Attached:
    return Attached(AttachedKind(file["kind"]), file["file_id"], file["unique_id"], file["name"], file["size"])
