"""What the nouns of the web share: reading what comes in, and saying what it is refused for."""
