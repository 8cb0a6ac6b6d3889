"""What people attach to an appeal, looked at before an official opens it."""
