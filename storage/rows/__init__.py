"""What a row says, and what is written into one, of the nouns whose statements fill a file by themselves."""
