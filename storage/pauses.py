"""How long a row waits at most before it is tried again.

A server's clock is set back too: by NTP after a boot with a wrong one, by a snapshot of the machine. What was noted
meanwhile as "later" would stand in the way until the clock has caught up.
"""

from typing import Final

PAUSE_MOST: Final = 3_600_000
"""Milliseconds. What is put off for longer was put off by a clock that was ahead, and counts as ready."""
