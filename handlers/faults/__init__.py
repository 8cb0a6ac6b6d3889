"""What people and administrators hear of an update that could not be handled."""
