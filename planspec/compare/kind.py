"""The kinds of changes."""

from enum import StrEnum


class Importance(StrEnum):
    """How closely people should look at a change."""

    MAJOR = "major"
    """What a committee decides: a goal comes, goes or says something else."""
    NORMAL = "normal"
    MINOR = "minor"
    """Nothing that a reader of the plan would act on, such as another way of writing the same."""
