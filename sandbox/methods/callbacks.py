"""answerCallbackQuery."""

from dataclasses import asdict

from sandbox import refusals
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.refusals import Refused

ANSWER_LIMIT = 200


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    text = call.text("text")
    if len(text) > ANSWER_LIMIT:
        raise Refused(refusals.ANSWER_LONG)
    toast = call.world.callbacks.answer(
        call.text("callback_query_id"), text=text, show_alert=call.flag("show_alert"), url=call.text("url")
    )
    call.world.happenings.tell("toast", **asdict(toast))
    return True
