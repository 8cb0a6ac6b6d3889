"""One-time codes: handed out once, and kept only as what cannot be turned back into them."""

from __future__ import annotations

from hashlib import sha256


def hash_of(code: str) -> str:
    """What is stored of a code. It has 128 random bits (ASVS 6.4.1), so a plain fast hash cannot be searched."""
    return sha256(code.encode()).hexdigest()
