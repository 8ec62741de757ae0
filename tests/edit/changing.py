"""Changes of texts, for tests."""

from planspec.edit import Edited, Operation, Refusal, change, patched


def changed(text: str, *operations: Operation) -> str:
    """Return *text* with *operations* made, which can be."""
    result = change(text, operations)
    assert isinstance(result, Edited), result
    assert patched(text, result.patches) == result.text
    return result.text


def refused(text: str, *operations: Operation) -> str:
    """Return the reason why *operations* cannot be made on *text*."""
    result = change(text, operations)
    assert isinstance(result, Refusal), result
    return result.reason.en
