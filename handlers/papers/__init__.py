"""Papers of a meeting in Telegram: the list with sizes, the files themselves, the forms that lay them."""
