"""The agenda in Telegram: the list of items, one item, the forms that write them."""
