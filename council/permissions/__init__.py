"""Who may: roles, the registry in which each command declares who may give it, and the rule that holds it."""
