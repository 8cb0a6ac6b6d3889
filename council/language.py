"""The languages of the house, in the order in which one stands in for another."""

from enum import StrEnum


class Language(StrEnum):
    KK = "kk"
    RU = "ru"
    EN = "en"
