"""What a place in a plan is called, in the plan's own terms and in English."""

from collections.abc import Iterator

from planspec.compare.value import title
from planspec.language import Bilingual
from planspec.model import Action, Model, Numbers, Plan
from planspec.source import Pointer

_LABELS = {
    "basic_goals": "basic_goal",
    "promotion_goals": "promotion_goal",
    "actions": "action",
    "branches": "branches",
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


class Subjects:
    """Names the places of one version of a plan."""

    def __init__(self, plan: Plan, numbers: Numbers) -> None:
        """Take a version and its printed numbers."""
        self._plan, self._numbers = plan, numbers

    def of(self, at: Pointer) -> Bilingual:
        """Return the way to the value at *at*: 「基本目標1 > 推進目標(3) > 取組2」."""
        steps = list(self._steps(at))
        return Bilingual(_BETWEEN.join(step.ja for step in steps), _BETWEEN.join(step.en for step in steps))

    def number(self, at: Pointer) -> str:
        """Return the number of the innermost numbered part at or above *at*, with the name of its level, or nothing."""
        for depth in range(len(at), 0, -1):
            if (known := self._numbers.get(at[:depth])) is not None:
                # A part about management has a number, but no level.
                return self._item(at[:depth], None).ja if isinstance(at[depth - 1], int) else known.text
        return ""

    def _steps(self, at: Pointer) -> Iterator[Bilingual]:
        value: object = self._plan
        for depth, step in enumerate(at, 1):
            if isinstance(step, int):
                value = value[step] if isinstance(value, tuple) and step < len(value) else None
                yield self._item(at[:depth], value)
            else:
                model, value = value, getattr(value, step, None)
                # The items of a list say themselves what they are, and an action is its text.
                if not (isinstance(model, Action) and step == "text") and (
                    depth == len(at) or not isinstance(at[depth], int)
                ):
                    yield _field(model, step)

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


def _field(model: object, name: str) -> Bilingual:
    found = type(model).model_fields.get(name) if isinstance(model, Model) else None
    if found is None:
        return Bilingual(name, name)
    extra = found.json_schema_extra
    english = extra.get("x-title-en", name) if isinstance(extra, dict) else name
    return Bilingual(found.title or name, str(english))


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
