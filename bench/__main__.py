"""`make bench`: measure the road and print the figures."""

from __future__ import annotations

import argparse
import asyncio

from bench.road import measure


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--taps", type=int, default=4000, help="taps of the saturated measure")
    parser.add_argument("--rate", type=float, default=25, help="taps a second of the steady measure")
    parser.add_argument("--round-trip", type=float, default=0.0, help="seconds each call to Telegram takes")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print("the whole vote: fetched, stored (synchronous=FULL), answered, card edited")
    for run in range(given.runs):
        saturated, steady = asyncio.run(measure(taps=given.taps, rate=given.rate, round_trip=given.round_trip))
        print(
            f"run {run + 1}: {saturated.per_second:,.0f} updates/s, {saturated.cpu_ms:.2f} ms CPU an update; "
            f"at {steady.per_second:g}/s p50 {steady.p50:.0f} ms, p99 {steady.p99:.0f} ms"
        )


if __name__ == "__main__":
    main()
