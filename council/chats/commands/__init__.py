"""What may be asked of chats: connect, disconnect, and what Telegram tells of them."""

from council.chats.commands.connecting import (
    ChatPage,
    ChooseChatLanguage,
    CodeMade,
    ConnectChat,
    DisconnectChat,
    MakeConnectCode,
)
from council.chats.commands.noting import MoveChat, NoteReach, NoteStanding
from council.chats.commands.showing import ChatsPage, ShowChat, ShowChats, ShowConnecting

__all__ = [
    "ChatPage",
    "ChatsPage",
    "ChooseChatLanguage",
    "CodeMade",
    "ConnectChat",
    "DisconnectChat",
    "MakeConnectCode",
    "MoveChat",
    "NoteReach",
    "NoteStanding",
    "ShowChat",
    "ShowChats",
    "ShowConnecting",
]
