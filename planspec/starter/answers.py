"""What a planner says of a plan that is to be begun."""

from typing import NamedTuple

from planspec.model import FiscalYear

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


class Answers(NamedTuple):
    """Answers; what is ``None`` is not settled yet.

    Attributes:
        municipality: Name of the municipality.
        code: Its local government code, six digits.
        organization: Full name of the council.
        edition: Number of the edition, from 1.
        start: First fiscal year of the plan; given together with *end*.
        end: Last fiscal year.
        title: The plan's title.
        basic_goals: How many basic goals there will be.
        promotion_goals: How many promotion goals there will be in all; given only together with *basic_goals*.
    """

    municipality: str | None = None
    code: str | None = None
    organization: str | None = None
    edition: int | None = None
    start: FiscalYear | None = None
    end: FiscalYear | None = None
    title: str | None = None
    basic_goals: int | None = None
    promotion_goals: int | None = None

    @property
    def usual_organization(self) -> str | None:
        """The name that a council of the municipality usually has."""
        return f"社会福祉法人 {self.municipality}社会福祉協議会" if self.municipality else None

    @property
    def usual_title(self) -> str:
        """The title that a plan of this edition and municipality usually has."""
        edition = f"第{self.edition}次 " if self.edition else ""
        return f"{edition}{self.municipality or ''}地域福祉活動計画"

    @property
    def identifier(self) -> str:
        """The identifier of the plan in its file: ``plan-3``, or ``plan`` where the edition is not known."""
        return "plan" if self.edition is None else f"plan-{self.edition}"

    @property
    def file_name(self) -> str:
        """The name of the plan's file, from its edition and years: ``third_2026_2030.yaml``."""
        edition = self.edition or 0
        word = _ORDINALS[edition - 1] if 1 <= edition <= len(_ORDINALS) else "plan"
        years = "" if self.start is None or self.end is None else f"_{self.start.year}_{self.end.year}"
        return f"{word}{years}.yaml"
