"""Records: roll calls of the past, as others have published them, counted again by the rules of ballots."""
