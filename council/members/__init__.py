"""Members of a body: seats given, changed and ended, the reserve list, whole compositions that change.

The rows of memberships stand behind `bodies`.
"""
