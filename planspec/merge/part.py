"""Parts: what the items of lists are, in whichever version they stand."""

from planspec.source import Pointer

BASE, OURS, THEIRS = 0, 1, 2
"""The three versions: the one before, and the two lines of work."""

Part = tuple[int, Pointer]
"""An item of a list, named by the first of the three versions that has it, and by its place there."""

Parts = dict[Pointer, Part]
"""What the items of one version are, by their places there."""

Listing = tuple[Part | None, Pointer]
"""A list, in whichever version it stands: the item that it lies in, and the fields from there to it."""


def way(parts: Parts, at: Pointer) -> Listing:
    """Return the innermost item on the way to *at*, and the fields from there on."""
    depth = next((depth for depth in range(len(at), 0, -1) if isinstance(at[depth - 1], int)), 0)
    return (parts[at[:depth]] if depth else None), at[depth:]
