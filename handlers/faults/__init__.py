"""What people and administrators hear of updates that could not be handled and of due work given up."""
