"""Why something about one's own account is refused."""

from council.errors import RuleBroken


class ConsentOutdated(RuleBroken):
    """The text that was agreed to is no longer the one in force; the new one is to be read first."""
