"""Meetings: called with an agenda and a notice in time, answered by the members one by one."""
