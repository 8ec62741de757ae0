"""Whether three files can be brought together by their parts."""

from planspec.language import Bilingual
from planspec.merge.part import BASE, OURS, THEIRS
from planspec.reader import Reading

_PLAN = "plan/"
_VERSIONS = {
    BASE: Bilingual("元の版", "The version before"),
    OURS: Bilingual("自分の版", "Our version"),
    THEIRS: Bilingual("相手の版", "Their version"),
}


def unfit(readings: tuple[Reading, Reading, Reading]) -> Bilingual | None:
    """Say which version is no readable plan; an empty one before is none, and is no hindrance."""
    for side in (OURS, THEIRS, BASE):
        reading, which = readings[side], _VERSIONS[side]
        if side == BASE and not reading.text.strip():
            continue
        if not reading.usable:
            return Bilingual(f"{which.ja}が YAML として読めません。", f"{which.en} cannot be read as YAML.")
        if not is_plan(reading.data):
            return Bilingual(f"{which.ja}が計画のファイルではありません。", f"{which.en} is no plan.")
    return None


def is_plan(data: object) -> bool:
    """Tell whether data say that they are a plan, complete or not."""
    return isinstance(data, dict) and str(data.get("planspec")).startswith(_PLAN)
