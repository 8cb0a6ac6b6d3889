"""Why a council file is refused."""

from __future__ import annotations

from council.errors import RuleBroken
from council.loading.model import Problem


class FileRefused(RuleBroken):
    """The file has problems; nothing of it was taken over."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(count=len(problems))
        self.problems = problems
