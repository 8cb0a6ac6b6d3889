"""Forms: a dialogue written down as a table of questions over a command, walked by one engine.

    lodge = forms.add(Form(LodgeAppeal, body_id=Ask("pick", options=bodies), text=Ask("long_text"), done=show_number))
    Button(Text("appeals-lodge-button"), forms.begin(LodgeAppeal))

See `form` for the words a form needs, `ask` for the widgets.
"""

from handlers.kit.forms import drafts, routes
from handlers.kit.forms.ask import PER_PAGE, Ask, Choice, Options, Values
from handlers.kit.forms.claim import claim
from handlers.kit.forms.commands import Begin, CancelForm, ListDrafts
from handlers.kit.forms.desk import pause, start
from handlers.kit.forms.form import Form
from handlers.kit.forms.registry import add, all_forms, begin

__all__ = [
    "PER_PAGE",
    "Ask",
    "Begin",
    "CancelForm",
    "Choice",
    "Form",
    "ListDrafts",
    "Options",
    "Values",
    "add",
    "all_forms",
    "begin",
    "claim",
    "drafts",
    "pause",
    "routes",
    "start",
]
