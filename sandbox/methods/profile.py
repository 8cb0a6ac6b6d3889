"""getMe, and the bot's name and descriptions by language."""

from sandbox.chats import Json
from sandbox.methods.call import Call
from sandbox.methods.registry import METHODS, Method, method

TEXTS = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}


@method("getMe")
def get_me(call: Call) -> Json:
    return call.world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _setter(what: str) -> Method:
    def set_text(call: Call) -> bool:
        call.world.profile.tell(what, call.text("language_code"), call.text(what))
        return True

    return set_text


def _getter(what: str) -> Method:
    def get_text(call: Call) -> Json:
        return {what: call.world.profile.told(what, call.text("language_code"))}

    return get_text


for title, what in TEXTS.items():
    METHODS[f"setMy{title}".lower()] = _setter(what)
    METHODS[f"getMy{title}".lower()] = _getter(what)
