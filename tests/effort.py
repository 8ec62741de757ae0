"""How far property tests look."""

from hypothesis import HealthCheck, settings

_ORDINARY = 100
"""Examples of the ordinary profile."""


def examples(count: int) -> settings:
    """Return settings with *count* examples in the ordinary run, and as many times more as the profile in use asks."""
    return settings(
        max_examples=count * settings().max_examples // _ORDINARY,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
