"""The one process that forks for the tests: it has imported the program, so that no child must."""

from __future__ import annotations

import multiprocessing
from typing import Final

FORKS: Final = multiprocessing.get_context("forkserver")
# All at once: a later list would replace this one.
FORKS.set_forkserver_preload(["tests.bot.forked", "tests.trials.due_runner"])
