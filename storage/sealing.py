"""Sealing single fields with AES-GCM; the associated data ties a sealed text to its own row."""

from __future__ import annotations

import hashlib
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12


class Seal:
    """Closes and opens texts under one key.

    Args:
        secret: any text of at least 16 characters; the key is its SHA-256.
    """

    def __init__(self, secret: str) -> None:
        self._cipher = AESGCM(hashlib.sha256(secret.encode()).digest())

    def close(self, text: str, place: str) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, text.encode("utf-8", "surrogatepass"), place.encode())

    def open(self, sealed: bytes, place: str) -> str:
        """Return the text.

        Raises:
            cryptography.exceptions.InvalidTag: another key, another place, or a changed byte.
        """
        plain = self._cipher.decrypt(bytes(sealed[:_NONCE]), bytes(sealed[_NONCE:]), place.encode())
        return plain.decode("utf-8", "surrogatepass")
