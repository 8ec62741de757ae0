"""Comparisons of two fictitious versions of a plan, for the outputs of ``planspec diff``."""

from planspec.compare import Change, Comparison, Importance, Side
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.reader import read
from planspec.testing import plan_text
from planspec.wording import segments

NAMES = Names("HEAD:plan.yaml", "plan.yaml")
READING = read(plan_text())
SOURCES = Sources(READING.source_map, READING.source_map)
PLAN = Plan.model_validate(READING.data)
IMPORTANCE = {
    "CHG001": Importance.MAJOR,
    "CHG002": Importance.MAJOR,
    "CHG007": Importance.NORMAL,
    "CHG015": Importance.MINOR,
}


def side(text: str, *at: str | int) -> Side:
    """Return one side of a change of the title, or of what stands *at* a pointer."""
    return Side(at or ("title",), "基本目標1", "架空の目標", text)


def reworded(old: str, new: str, code: str = "CHG007", *, likeness: float = 1.0) -> Change:
    """Return a change of words."""
    subject = Bilingual("基本目標1 > 推進目標(2)", "Basic goal 1 > Promotion goal (2)")
    return Change(
        code,
        IMPORTANCE[code],
        subject,
        "text",
        side(old),
        side(new),
        segments(old, new),
        code == "CHG015",
        likeness,
        "0123456789abcdef",
    )


def added(text: str) -> Change:
    """Return a part that came."""
    subject = Bilingual("基本目標2", "Basic goal 2")
    return Change("CHG001", IMPORTANCE["CHG001"], subject, "", None, side(text), fingerprint="0" * 16)


def removed(text: str) -> Change:
    """Return a part that went."""
    subject = Bilingual("連絡先 > 架空支部", "Contacts > Kakū branch")
    return Change("CHG002", IMPORTANCE["CHG002"], subject, "", side(text), None, fingerprint="f" * 16)


def comparison(*changes: Change) -> Comparison:
    """Return a comparison with *changes*."""
    return Comparison(PLAN, PLAN, changes, ())


SMALL = comparison(
    reworded("地域福祉を進めます。", "地域福祉を推進します。", likeness=0.82),
    reworded("2026～2030", "2026〜2030", "CHG015"),
    added("架空の見守り隊\n町ごとに声をかけます。"),
    removed("架空支部"),
)
