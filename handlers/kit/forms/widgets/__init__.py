"""The ways to answer a question, by the name a form calls them."""

from collections.abc import Mapping
from types import MappingProxyType

from handlers.kit.forms.widgets.choice import ChoiceOf
from handlers.kit.forms.widgets.date import DateOf
from handlers.kit.forms.widgets.media import Media
from handlers.kit.forms.widgets.moment import MomentOf
from handlers.kit.forms.widgets.pick import Pick
from handlers.kit.forms.widgets.place import PlaceOf
from handlers.kit.forms.widgets.question import Widget
from handlers.kit.forms.widgets.text import Line, Lines, Number

WIDGETS: Mapping[str, Widget] = MappingProxyType(
    {
        "text": Line(),
        "long_text": Lines(),
        "number": Number(),
        "choice": ChoiceOf(),
        "pick": Pick(),
        "media": Media(),
        "place": PlaceOf(),
        "date": DateOf(),
        "moment": MomentOf(),
    }
)
