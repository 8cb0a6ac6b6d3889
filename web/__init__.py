"""The HTTP edge. Telegram's webhook comes in here; the public record, the forms for officials, open data,
calendar feeds, health and metrics go out. A package per noun, the nouns of the council; what they share
stands in kit.
"""
