"""A place: the phone's location, or an address."""

from __future__ import annotations

from typing import Any

from council.folding import clean
from council.place import Point
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Taken, Widget, Wrong
from handlers.kit.forms.widgets.text import words_of
from locales.text import Text, Value

ADDRESS_LEAST, ADDRESS_MOST = 4, 250


class PlaceOf(Widget):
    asks_phone = True

    def to_value(self, question: Question, answer: dict[str, Any]) -> Point:
        return Point(**answer)

    def said(self, question: Question, answer: dict[str, Any]) -> Value:
        if answer["latitude"] is None:
            return str(answer["address"])
        key = "form-place-named" if answer["address"] else "form-place-point"
        point = (f"{answer['latitude']:.5f}", f"{answer['longitude']:.5f}")
        return Text(key, {"address": answer["address"], "latitude": point[0], "longitude": point[1]})

    async def typed(self, moment: Moment) -> Taken:
        message = moment.context.incoming.raw_message or {}
        if location := message.get("location"):
            return Answered(
                {
                    "latitude": location["latitude"],
                    "longitude": location["longitude"],
                    "address": clean((message.get("venue") or {}).get("address", ""))[:ADDRESS_MOST],
                }
            )
        address = " ".join(words_of(moment.context.incoming).split())
        if len(address) < ADDRESS_LEAST:
            raise Wrong("too-short", ADDRESS_LEAST)
        if len(address) > ADDRESS_MOST:
            raise Wrong("too-long", ADDRESS_MOST)
        return Answered({"latitude": None, "longitude": None, "address": address})
