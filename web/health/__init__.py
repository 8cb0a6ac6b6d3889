"""Whether the program is alive, and whether it can do its work: two questions, for those who restart and who route."""
