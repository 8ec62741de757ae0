"""What a rule is: a code, a page in two languages, and for rules about plans a check."""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from planspec.contact.offices import PlacedOffice, offices
from planspec.diagnostics import Finding, Severity
from planspec.inquiry.plan_period import fiscal_years
from planspec.japanese.year_mention import names_years
from planspec.language import Bilingual, Language
from planspec.model import Plan, PlanText, TextKind, texts
from planspec.rules.fixable import Fixable

if TYPE_CHECKING:
    from planspec.rules.page import Page

_WORDED = frozenset({TextKind.LINE, TextKind.PROSE})
_OF_OTHERS = frozenset({"city_plan", "previous_plan", "readings", "sources"})


@dataclass(frozen=True, eq=False, repr=False)
class Subject:
    """What rules look at: a plan that is valid by the schema, and the name of its file.

    Attributes:
        plan: The plan.
        file_name: Name of the file without folders, or the empty string where the text came without one.
    """

    plan: Plan
    file_name: str = ""

    @cached_property
    def texts(self) -> tuple[PlanText, ...]:
        """Every text of the plan with its pointer, collected once for all rules."""
        return tuple(texts(self.plan))

    @cached_property
    def words(self) -> tuple[PlanText, ...]:
        """The plan's own sentences and headings: no names, codes or `todo`, no words of other plans and sources."""
        return tuple(
            text
            for text in self.texts
            if text.kind in _WORDED and text.at[0] not in _OF_OTHERS and text.at[-1] != "todo"
        )

    @cached_property
    def words_and_places(self) -> tuple[PlanText, ...]:
        """The same with the years of the plan's own period and with addresses, as they are printed beside the words."""
        years = (PlanText(at, year.written, TextKind.LINE) for at, year in fiscal_years(self.plan) if at[0] == "period")
        places = (text for text in self.texts if text.kind is TextKind.ADDRESS)
        return (*years, *self.words, *places)

    @cached_property
    def words_without_labels(self) -> tuple[PlanText, ...]:
        """The same without the words that the plan has for its levels, which say nothing about its goals and years."""
        return tuple(text for text in self.words if text.at[0] != "labels")

    @cached_property
    def joined_words(self) -> str:
        """All words as one text, by which rules know at once that none of them holds what they look for."""
        return "\n".join(text.text for text in self.words)

    @cached_property
    def dated_texts(self) -> tuple[PlanText, ...]:
        """Sentences and headings in which a year may stand, those about other plans and sources too."""
        return tuple(text for text in self.texts if text.kind in _WORDED and names_years(text.text))

    @cached_property
    def offices(self) -> tuple[PlacedOffice, ...]:
        """Every office of the plan with its place, the head office first."""
        return offices(self.plan)

    @cached_property
    def characters_of_words_and_places(self) -> frozenset[str]:
        """Every character in `words_and_places`, and those of the plan's other texts, to collect them but once."""
        return self.characters.union(*(year.written for at, year in fiscal_years(self.plan) if at[0] == "period"))

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character in the plan's texts, by which rules know at once that they have nothing to look for."""
        return frozenset("".join(text.text for text in self.texts))


class Rule:
    """Something that can be found in a plan file.

    The docstring of a subclass is the rule's English page; ``page_ja`` is the same page in Japanese.

    Attributes:
        code: Stable code, such as ``PLN210``.
        name: Stable name, such as ``declared-count``.
        severity: How much a finding weighs unless the configuration says otherwise.
        title: One line on what is wrong, for lists of rules.
        help: How to mend it.
        page_ja: The Japanese page.
        since: The rule edition that brought it, such as ``2026.2``; under an older edition it is silent.
        fixable: How far `planspec fix` mends what it finds; ``None`` where only people can.
        once_per_run: Whether a finding is about planspec itself, so that one file of a run tells it for all.
        across: Whether it looks at many plans at once, so that the check of one says nothing about it.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    title: ClassVar[Bilingual]
    help: ClassVar[Bilingual]
    page_ja: ClassVar[str]
    since: ClassVar[str] = "2026.1"
    once_per_run: ClassVar[bool] = False
    across: ClassVar[bool] = False
    fixable: ClassVar[Fixable | None] = None

    def page(self, language: Language) -> "Page":
        """Return the rule's page in *language*; the Japanese page borrows the English page's examples."""
        # Imported here because a check never shows a page.
        from planspec.rules.page import Page  # noqa: PLC0415

        english = Page.parse(inspect.cleandoc(type(self).__doc__ or ""))
        return english if language == "en" else Page.parse(inspect.cleandoc(self.page_ja)).with_examples_of(english)

    @property
    def basis(self) -> Bilingual:
        """Where the rule comes from, as the last section of its pages says; read without taking the pages apart."""
        pages = (self.page_ja, type(self).__doc__ or "")
        return Bilingual(*(inspect.cleandoc(page.rpartition("## ")[2].partition("\n")[2]).strip() for page in pages))


class PlanRule(Rule, ABC):
    """A rule about a plan that is valid by the schema; the other rules come from the reader and the schema."""

    @abstractmethod
    def check(self, subject: Subject) -> Iterator[Finding]:
        """Yield what is wrong in *subject*."""
