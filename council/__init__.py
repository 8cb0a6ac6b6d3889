"""The rules of the councils: pure Python, no Telegram, no SQL, no clock, no sentence."""
