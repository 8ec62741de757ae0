"""Fingerprints of findings."""

from planspec.fingerprint import Fingerprints

DATA = {"goals": [{"id": "a", "n": ["x"]}, {"title": "b"}, [["deep"]], "text", None]}


def prints(data: object, at: tuple[str | int, ...], text: str = "x") -> str:
    """Return the first fingerprint in a file with *data*."""
    return Fingerprints(data).of("PLN000", at, text)


def test_items_are_known_by_name() -> None:
    """An item that has a name keeps its fingerprint when others come before it."""
    moved = {"goals": [{"id": "new"}, *DATA["goals"]]}
    assert prints(DATA, ("goals", 0, "n")) == prints(moved, ("goals", 1, "n"))
    assert prints(DATA, ("goals", 1)) == prints(moved, ("goals", 2))
    assert prints(DATA, ("goals", 3)) == prints(moved, ("goals", 4))


def test_items_without_a_name_are_known_by_place() -> None:
    """Lists in lists and empty items are told apart by where they stand."""
    assert prints(DATA, ("goals", 2, 0, 0)) != prints(DATA, ("goals", 4))
    assert len({prints(DATA, ("goals", 2)), prints(DATA, ("goals", 4))}) == 2


def test_below_a_text_it_is_the_text() -> None:
    """A pointer below a text stands for the text."""
    assert prints(DATA, ("goals", 3, "text")) == prints(DATA, ("goals", 3))


def test_rule_and_text_count() -> None:
    """Another rule and other characters are another matter; repeated ones are counted."""
    one = Fingerprints(DATA)
    found = {one.of("PLN001", (), "x"), one.of("PLN002", (), "x"), one.of("PLN001", (), "y"), one.of("PLN001", (), "x")}
    assert len(found) == 4
