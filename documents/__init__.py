"""Papers: what a council prints, sends and receives as files.

Everything here is a pure function from entities and words to bytes, or back. It is slow by nature (typst and
openpyxl take tens of milliseconds), so whoever calls it does so off the event loop.
"""
