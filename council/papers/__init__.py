"""Papers of a meeting: what members read before it, on an item or on the whole agenda; for members only, or for all."""
