"""Kinds of media: how each is named, where its files stand, and how it looks in a message."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sandbox import refusals
from sandbox.chats import Json
from sandbox.files import Files, StoredFile
from sandbox.refusals import Refused

UNKNOWN_SIZE = (1280, 960)
# What certainly is no picture; anything else may pass, so that tests need not draw one.
NO_PICTURES = (b"%PDF", b"PK\x03\x04", b"MZ", b"\x7fELF", b"OggS", b"ID3")


@dataclass(frozen=True, slots=True)
class MediaKind:
    """`field` is the name in a message, `type_name` the one in refusals, `right` what NO_RIGHT_TO_SEND names."""

    field: str
    type_name: str
    folder: str
    default_name: str
    right: str
    has_caption: bool = True

    @property
    def words(self) -> str:
        return self.field.replace("_", " ")


MEDIA = {
    kind.field: kind
    for kind in (
        MediaKind("photo", "Photo", "photos", "photo.jpg", "photos"),
        MediaKind("document", "Document", "documents", "document", "documents"),
        MediaKind("video", "Video", "videos", "video.mp4", "videos"),
        MediaKind("animation", "Animation", "animations", "animation.mp4", "other messages"),
        MediaKind("audio", "Audio", "music", "audio.mp3", "audios"),
        MediaKind("voice", "VoiceNote", "voice", "voice.oga", "voice notes"),
        MediaKind("video_note", "VideoNote", "video_notes", "video_note.mp4", "video notes", has_caption=False),
    )
}
TYPE_BY_FOLDER = {kind.folder: kind.type_name for kind in MEDIA.values()}


def store(files: Files, kind: MediaKind, content: bytes, name: str) -> StoredFile:
    """Raises Refused for an empty file and for a photo that is none."""
    if not content:
        raise Refused(refusals.FILE_EMPTY)
    if kind.field == "photo" and content.startswith(NO_PICTURES):
        raise Refused(refusals.NO_PICTURE)
    return files.add(content, name or kind.default_name, kind.folder)


def check_type(stored: StoredFile, kind: MediaKind) -> None:
    """A photo's id is no other file's id; all others may stand for each other."""
    found = TYPE_BY_FOLDER.get(stored.path.partition("/")[0], "Document")
    if found != kind.type_name and "Photo" in {found, kind.type_name}:
        raise Refused(refusals.FILE_TYPE, found=found, wanted=kind.type_name)


def shown(kind: MediaKind, stored: StoredFile, facts: Mapping[str, Any]) -> Json:
    """The part of a message that carries the file; `facts` may hold duration, width, height, length, title …"""
    return {
        kind.field: [_photo_size(stored)] if kind.field == "photo" else stored.as_file() | _about(kind, stored, facts)
    }


def _about(kind: MediaKind, stored: StoredFile, facts: Mapping[str, Any]) -> Json:
    duration = {"duration": _whole(facts.get("duration"))}
    named = {"file_name": stored.name, "mime_type": stored.mime}
    match kind.field:
        case "video" | "animation":
            size = {"width": _whole(facts.get("width"), 640), "height": _whole(facts.get("height"), 360)}
            return named | duration | size
        case "audio":
            told = {name: str(facts[name]) for name in ("performer", "title") if facts.get(name)}
            return named | duration | told
        case "voice":
            return duration | {"mime_type": "audio/ogg" if stored.name.endswith((".oga", ".ogg")) else stored.mime}
        case "video_note":
            return duration | {"length": _whole(facts.get("length"), 240)}
        case _:
            return named


def _whole(value: object, default: int = 0) -> int:
    try:
        return int(float(str(value)))
    except (ValueError, OverflowError):
        return default


def _photo_size(stored: StoredFile) -> Json:
    width, height = UNKNOWN_SIZE
    if stored.content.startswith(b"\x89PNG") and len(stored.content) >= 24:
        width, height = struct.unpack(">II", stored.content[16:24])
    return stored.as_file() | {"width": width, "height": height}
