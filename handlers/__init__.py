"""The Telegram edge. A package per noun, the nouns of the council: routes turn an update into an action,
forms ask questions, views, notices and cards say which message, with which arguments and buttons, a person
sees. Data is reached through the ports that bot/wiring hands in; what the nouns share stands in kit.
"""
