"""What an address makes of the text it stands behind: a link, a mention of a person, a picture, or nothing at all."""

import re

from sandbox.formatting.parsed import Entity
from sandbox.links import whole, why_not_a_link


def linked(url: str, inner: str) -> Entity | None:
    """What the entity carries; None if the address is no link."""
    if user := re.fullmatch(r"tg://user\?id=(\d+)", url):
        return {"type": "text_mention", "user": {"id": int(user[1]), "is_bot": False, "first_name": inner}}
    return None if why_not_a_link(url) else {"url": whole(url)}


def picture(url: str) -> Entity | None:
    """An emoji, or an instant that each reader sees in the own time zone."""
    if emoji := re.fullmatch(r"tg://emoji\?id=(\d+)", url):
        return {"custom_emoji_id": emoji[1]}
    if moment := re.fullmatch(r"tg://time\?unix=(\d+)(?:&format=([a-zA-Z]*))?", url):
        shape = {"date_time_format": moment[2]} if moment[2] else {}
        return {"type": "date_time", "unix_time": int(moment[1])} | shape
    return None
