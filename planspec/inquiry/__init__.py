"""What several rules ask of a plan: its own words, its goals, its years, the plans it speaks of."""
