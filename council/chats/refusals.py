"""Why a chat is not connected: a class per reason."""

from council.errors import RuleBroken


class ConnectCodeUnknown(RuleBroken):
    """Nobody was given this code."""


class ConnectCodeExpired(RuleBroken):
    """Its hour is over."""


class ConnectCodeUsed(RuleBroken):
    """It has connected a chat already."""


class ConnectCodeNotYours(RuleBroken):
    """Somebody else wrote it than who was given it, or wrote it anonymously."""


class ChatServesBody(RuleBroken):
    """The chat is connected, to the body that the reason names."""


class ChannelWanted(RuleBroken):
    """The code was made for a channel and stands in a group."""


class GroupWanted(RuleBroken):
    """The code was made for a group and stands in a channel."""


class BotMayNotWrite(RuleBroken):
    """The bot lacks the right to send messages in the group."""


class BotMayNotPost(RuleBroken):
    """The bot lacks the right to post messages in the channel."""
