"""Photos, papers, voice messages and the like as people send them, one by one or as an album."""

import base64
import secrets

from sandbox.chats import Json
from sandbox.media import MEDIA, shown, store
from sandbox.play.registry import CannotPlay, Scene, action
from sandbox.play.writing import caption_content, say

IN_ALBUMS = frozenset({"photo", "video", "document", "audio"})
SENT = "person, chat?, content, name?, caption?, reply_to?, message_thread_id?"


@action(SENT)
def send_photo(scene: Scene) -> Json:
    """A picture; `content` is base64."""
    return _send(scene, "photo")


@action(SENT.replace("name?", "name"))
def send_document(scene: Scene) -> Json:
    """A file; `content` is base64."""
    return _send(scene, "document")


@action(f"{SENT}, duration?, width?, height?")
def send_video(scene: Scene) -> Json:
    """A film; `content` is base64, `duration` in seconds."""
    return _send(scene, "video")


@action(f"{SENT}, duration?, title?, performer?")
def send_audio(scene: Scene) -> Json:
    """Music; `content` is base64, `duration` in seconds."""
    return _send(scene, "audio")


@action(f"{SENT}, duration?")
def send_voice(scene: Scene) -> Json:
    """A voice message; `content` is base64, `duration` in seconds."""
    return _send(scene, "voice")


@action("person, chat?, content, name?, reply_to?, message_thread_id?, duration?, length?")
def send_video_note(scene: Scene) -> Json:
    """A round film; `content` is base64, `duration` in seconds."""
    return _send(scene, "video_note")


@action("person, chat?, items, reply_to?, message_thread_id?")
def send_album(scene: Scene) -> list[Json]:
    """Two to ten files at once: `items` is a list of {kind, content, name?, caption?}; each comes as a message."""
    items = scene.need("items")
    if not 2 <= len(items) <= 10 or not all(isinstance(one, dict) for one in items):
        raise CannotPlay("an album holds 2 to 10 files")
    group = {"media_group_id": str(secrets.randbits(53))}
    scenes = [
        Scene(scene.world, {key: value for key, value in scene.given.items() if key != "items"} | one) for one in items
    ]
    kinds = [one.need("kind") for one in scenes]
    if not all(isinstance(kind, str) and kind in IN_ALBUMS for kind in kinds):
        raise CannotPlay(f"an album holds {', '.join(sorted(IN_ALBUMS))}")
    return [_send(one, kind, group) for one, kind in zip(scenes, kinds, strict=True)]


def _send(scene: Scene, kind_name: str, extra: Json | None = None) -> Json:
    person, chat = scene.entered_chat()
    kind = MEDIA[kind_name]
    stored = store(scene.world.files, kind, _content(scene), scene.given.get("name", ""))
    return say(
        scene,
        person,
        chat,
        shown(kind, stored, scene.given) | caption_content(scene.given.get("caption", "")) | (extra or {}),
    )


def _content(scene: Scene) -> bytes:
    try:
        return base64.b64decode(scene.need("content"), validate=True)
    except (TypeError, ValueError) as wrong:
        raise CannotPlay("content is base64") from wrong
