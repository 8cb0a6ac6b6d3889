"""What `kenes doctor` looks at, each thing by itself: a fault in one place hides none of the others."""
