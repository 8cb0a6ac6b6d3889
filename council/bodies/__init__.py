"""Bodies: councils and commissions in a tree, the profiles that describe their kinds, posts and memberships."""
