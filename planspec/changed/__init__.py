"""What changed between two versions of a plan, told by its parts and not by its lines."""

from planspec.changed.changes import Changes, Version
from planspec.changed.entity import Entity, entities

__all__ = ["Changes", "Entity", "Version", "entities"]
