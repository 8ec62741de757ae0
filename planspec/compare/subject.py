"""What a place in a plan is called, in the plan's own terms and in English."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from pydantic.fields import FieldInfo

from planspec.compare.value import step, title
from planspec.language import Bilingual
from planspec.model import Action, Model, Numbers, Plan
from planspec.source import Pointer

_LABELS = {
    "basic_goals": "basic_goal",
    "promotion_goals": "promotion_goal",
    "actions": "action",
}
"""Fields whose items are called as the plan itself says, and the label that says it."""
_ITEMS = {
    "basic_goals": "basic goal",
    "promotion_goals": "promotion goal",
    "actions": "action",
    "branches": "branch",
    "evaluation": "evaluation",
    "issues": "issue",
}
_BETWEEN = " > "


class _Known(NamedTuple):
    """What stands at a place, and the steps on the way there in words."""

    value: object
    way: tuple[Bilingual, ...]


class Subjects:
    """Names the places of one version of a plan."""

    def __init__(self, plan: Plan, numbers: Numbers) -> None:
        """Take a version and its printed numbers."""
        self._plan, self._numbers = plan, numbers
        self._printed: dict[Pointer, str] = {}
        self._known: dict[Pointer, _Known] = {(): _Known(plan, ())}

    def of(self, at: Pointer) -> Bilingual:
        """Return the way to the value at *at*: 「基本目標1 > 推進目標(3) > 取組2」."""
        way = self.steps(at)
        return Bilingual(_BETWEEN.join(step.ja for step in way), _BETWEEN.join(step.en for step in way))

    def steps(self, at: Pointer) -> tuple[Bilingual, ...]:
        """Return the steps of the way to the value at *at*; a name in them may hold any sign."""
        return self._place(at).way

    def number(self, at: Pointer) -> str:
        """Return the number of the innermost numbered part at or above *at*, with the name of its level, or nothing."""
        while at and isinstance(at[-1], str) and at not in self._numbers:
            at = at[:-1]
        if at not in self._printed:
            self._printed[at] = self._number(at)
        return self._printed[at]

    def _number(self, at: Pointer) -> str:
        known = self._numbers.get(at)
        if known is None:
            return self.number(at[:-1]) if at else ""
        # A part about management has a number, but no level.
        return self._item(at, None).ja if isinstance(at[-1], int) else known.text

    def _place(self, at: Pointer) -> _Known:
        found = self._known.get(at)
        if found is None:
            found = self._known[at] = self._named(at)
        return found

    def _named(self, at: Pointer) -> _Known:
        *_, last = at
        above = self._place(at[:-1])
        value = step(above.value, last)
        if isinstance(last, int):
            # The items of a list say themselves what they are.
            return _Known(value, (*self.steps(at[:-2]), self._item(at, value)))
        if (isinstance(above.value, Action) and last == "text") or last == "new":
            return _Known(value, above.way)
        known = _fields(type(above.value)) if isinstance(above.value, Model) else {}
        return _Known(value, _below(above.way, known.get(last, Bilingual(last, last))))

    def _item(self, at: Pointer, item: object) -> Bilingual:
        field, place = str(at[-2]), int(at[-1]) + 1
        label = self._label(field)
        known = self._numbers.get(at)
        if known is not None:
            number = known.text.removeprefix(label.ja)
            return Bilingual(f"{label.ja}{number}", f"{label.en} {number}")
        name = title(item)
        shown = f"「{name}」" if name else str(place)
        return Bilingual(f"{label.ja}{shown}", f"{label.en} {shown}")

    def _label(self, field: str) -> Bilingual:
        english = _ITEMS.get(field, field.replace("_", " ").removesuffix("s"))
        label = _LABELS.get(field)
        if label is not None:
            return Bilingual(str(getattr(self._plan.labels, label)).rstrip("\n"), english)
        return Bilingual(_TITLES.get(field, field), english)


def _below(way: tuple[Bilingual, ...], field: Bilingual) -> tuple[Bilingual, ...]:
    """Return the way to a field, which is no step of its own where it has the name of the part that it stands in."""
    return way if way and way[-1].ja.partition("「")[0] == field.ja else (*way, field)


@cache
def _fields(model: type[Model]) -> Mapping[str, Bilingual]:
    """Return what the fields of a model are called."""
    return {name: _titled(name, field) for name, field in model.model_fields.items()}


def _titled(name: str, field: FieldInfo) -> Bilingual:
    extra = field.json_schema_extra
    english = extra.get("x-title-en", name) if isinstance(extra, dict) else name
    japanese = field.title or name
    # 「推進目標の題名」 stands below a goal, which a plan may call by another word.
    return Bilingual(japanese.rpartition("の")[2] if name == "title" else japanese, str(english))


_TITLES = {
    "branches": "支部",
    "evaluation": "評価",
    "issues": "課題",
    "definitions": "用語",
    "readings": "読み",
    "sources": "出典",
    "variants": "表記の違い",
    "goals": "目標",
    "evaluators": "評価する人",
    "midterm_review": "中間見直しの年度",
    "city_plan_goals": "連動する市計画の基本目標",
}
