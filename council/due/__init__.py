"""Due work: what must happen at its time, as a row; the scheduler only looks."""
