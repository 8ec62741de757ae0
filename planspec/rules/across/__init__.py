"""Rules over many plans: what only a look at several files can tell."""
