"""Files people and the bot have sent: bytes in memory, found by file_id, by path, or by unique id."""

import mimetypes
import secrets
from dataclasses import dataclass
from typing import Any

from sandbox import refusals
from sandbox.refusals import Refused

DOWNLOAD_LIMIT = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    content: bytes

    def as_file(self) -> dict[str, Any]:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class Files:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._by_unique_id: dict[str, StoredFile] = {}

    def add(self, content: bytes, name: str, folder: str) -> StoredFile:
        number = len(self._by_id) + 1
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = "." + name.rpartition(".")[2] if "." in name else ""
        stored = StoredFile(
            file_id=f"BQACAgIAAxkBAAI{number}_{secrets.token_urlsafe(24)}",
            unique_id=f"AgAD{number}{secrets.token_hex(4)}",
            path=f"{folder}/file_{number}{suffix}",
            name=name,
            mime=mime,
            content=content,
        )
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        self._by_unique_id[stored.unique_id] = stored
        return stored

    def get(self, file_id: str) -> StoredFile:
        """The file under an id that a bot was given; raises Refused."""
        found = self._by_id.get(file_id)
        if found is None:
            raise Refused(refusals.FILE_ID)
        return found

    def sent(self, file_id: str) -> StoredFile:
        """The file under an id, or under an address, that is to be sent again; raises Refused."""
        found = self._by_id.get(file_id)
        if found is None:
            raise Refused(refusals.FILE_REMOTE)
        return found

    def for_download(self, file_id: str) -> StoredFile:
        found = self.get(file_id)
        if len(found.content) > DOWNLOAD_LIMIT:
            raise Refused(refusals.FILE_BIG)
        return found

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def unique(self, unique_id: str) -> StoredFile | None:
        return self._by_unique_id.get(unique_id)
