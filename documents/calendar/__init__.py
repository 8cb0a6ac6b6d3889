"""Meetings as iCalendar files (RFC 5545, RFC 5546), which any phone's calendar takes."""
