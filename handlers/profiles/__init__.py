"""Profiles in the chat: a body's procedure in plain words, each rule with its source, for anybody."""
