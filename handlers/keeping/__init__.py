"""How this installation is, and what it holds back after a restore: for administrators, in private."""
