"""The SQL edge. Entities become rows here and rows entities, on SQLite and on PostgreSQL alike: the
databases, the unit of work, the migrations, one file of queries and one of mapping per noun, and the rows of
the road (inbox, outbox, due, card, dead letter). No other room imports a driver.
"""
