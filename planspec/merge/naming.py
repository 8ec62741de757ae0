"""Places of the three versions in the plan's own words."""

from functools import cached_property
from typing import Any

from planspec.compare.subject import Subjects
from planspec.language import Bilingual
from planspec.merge.found import Trio
from planspec.merge.part import BASE, OURS, THEIRS
from planspec.model import Plan, printed_numbers
from planspec.model.fields import field_at
from planspec.source import Pointer
from planspec.validation import validate

_WHOLE = Bilingual("計画全体", "the whole plan")
_BETWEEN = " > "


class Names:
    """Names the places of one version."""

    def __init__(self, data: Any) -> None:
        """Take what was read of it."""
        self._data = data

    @cached_property
    def _subjects(self) -> Subjects | None:
        plan = validate(self._data, Plan).value
        return None if plan is None else Subjects(plan, printed_numbers(plan))

    def of(self, at: Pointer) -> Bilingual:
        """Return what the place at *at* is called: 「基本目標1 > 推進目標(3) > 取組2」."""
        if not at:
            return _WHOLE
        return self._subjects.of(at) if self._subjects is not None else _by_fields(at)

    def title(self, at: Pointer) -> str:
        """Return the title of the part at *at*; empty where it has none."""
        value = self._data
        for step in at:
            value = value[step]
        title = value.get("title") if isinstance(value, dict) else None
        return title.rstrip("\n") if isinstance(title, str) else ""


def name(names: tuple[Names, Names, Names], trio: Trio) -> Bilingual:
    """Return what a value is called in our version, or else in theirs."""
    side = next(side for side in (OURS, THEIRS, BASE) if trio[side] is not None)
    seen = trio[side]
    return names[side].of(seen.at if seen is not None else ())


def _by_fields(at: Pointer) -> Bilingual:
    """Return the fields and the places in lists on the way: for a plan that is not complete."""
    steps: list[Bilingual] = []
    for depth, step in enumerate(at, 1):
        if isinstance(step, int) and steps:
            ja, en = steps.pop()
            steps.append(Bilingual(f"{ja}{step + 1}番目", f"{en} no. {step + 1}"))
        else:
            steps.append(field_title(at[:depth]))
    return Bilingual(_BETWEEN.join(step.ja for step in steps), _BETWEEN.join(step.en for step in steps))


def field_title(at: Pointer) -> Bilingual:
    """Return the title of the field at *at*, or its name where no plan has such a field."""
    name, field = field_at(at)
    extra = field.json_schema_extra if field is not None else None
    english = extra.get("x-title-en", name) if isinstance(extra, dict) else name
    return Bilingual((field.title if field is not None else None) or name, str(english))
