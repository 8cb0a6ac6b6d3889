"""What the use cases of chats look up first."""

from __future__ import annotations

from council.chats.model import ChatLink
from council.errors import NotFound
from council.identity import ChatLinkId
from council.ports import UnitOfWork


async def connected(uow: UnitOfWork, chat_link_id: ChatLinkId) -> ChatLink:
    """The link, as long as it holds.

    Raises:
        NotFound: it has ended.
    """
    link = await uow.chats.link(chat_link_id)
    if link is None or link.disconnected_at is not None:
        raise NotFound
    return link
