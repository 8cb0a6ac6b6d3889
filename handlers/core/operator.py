"""Who runs this installation, as consent and `/privacy` name them, also when the settings do not say."""

from collections.abc import Mapping

from handlers.kit.context import House
from locales.text import Text, Value


def named(house: House) -> Mapping[str, Value]:
    return {
        "operator": house.operator or Text("core-operator-unnamed"),
        "contact": house.operator_contact or Text("core-contact-unnamed"),
    }
