"""What a planner typed, as it is to be written: a number or yes and no without quotation marks, or a text."""

from planspec.edit.plan.field_kind import is_word
from planspec.edit.word import Word, as_written, meant
from planspec.source import Pointer, SourceMap


def typed(source_map: SourceMap, at: Pointer, text: str) -> str:
    """Return *text* as the value that it is to be at *at*.

    It is a `Word` where the plan has a number or yes and no, and where one that looks like it stands now. A text that
    ends with its last line keeps doing so.
    """
    if is_word(at):
        return Word(text)
    if source_map.written(at) != at:
        return text
    old = as_written(source_map, at)
    if isinstance(old, Word):
        return meant(text, old)
    ends = isinstance(old, str) and old.endswith("\n") and not text.endswith("\n")
    return text + "\n" * (len(old) - len(old.rstrip("\n"))) if ends and text else text
