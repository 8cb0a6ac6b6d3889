"""The running program. The command line, the settings, the wiring of rooms to one another, the durable inbox,
the lanes, the delivery, the schedule and what is watched. The only room that knows every other.
"""
