"""A small Telegram of our own: a Bot API server over HTTP and a chat page, to try the bot and to test it.

It imports no other room; docs/sandbox.md tells how to use it.
"""

from sandbox.client import Client, PlayRefused, buttons
from sandbox.gates import Rule
from sandbox.pace import Pace
from sandbox.people import Group, Person, read_people
from sandbox.server import Sandbox

__all__ = ["Client", "Group", "Pace", "Person", "PlayRefused", "Rule", "Sandbox", "buttons", "read_people"]
