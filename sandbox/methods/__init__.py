"""The Bot API methods the sandbox plays: a file per noun, each method registered under its own name."""

from sandbox.methods import (
    albums,
    callbacks,
    chats,
    commands,
    copies,
    deletions,
    edits,
    files,
    media,
    messages,
    profile,
    topics,
    updates,
)
from sandbox.methods.registry import METHODS, Method

__all__ = [
    "METHODS",
    "Method",
    "albums",
    "callbacks",
    "chats",
    "commands",
    "copies",
    "deletions",
    "edits",
    "files",
    "media",
    "messages",
    "profile",
    "topics",
    "updates",
]
