"""Profiles for property tests: HYPOTHESIS_PROFILE=long looks much further than the ordinary run."""

import os

from hypothesis import settings

# In CI the examples are always the same, so that a run judges the change and not its luck.
settings.register_profile("default", max_examples=100, deadline=None, derandomize=bool(os.environ.get("CI")))
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
