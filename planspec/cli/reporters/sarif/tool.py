"""The tool in SARIF: planspec with every rule that there is, described in both languages."""

from functools import cache

from planspec import __version__
from planspec.diagnostics import Severity
from planspec.language import LANGUAGES, Bilingual, Language
from planspec.rules.base import Rule
from planspec.rules.page import SECTIONS, readable
from planspec.rules.theme import ALL_RULES

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""SARIF's words for severities."""
_ABOUT = Bilingual("地域福祉活動計画を調べます。", "Checks community welfare activity plans.")
_MEND = Bilingual("直し方", "How to mend it")


def component(language: Language) -> dict[str, object]:
    """Return planspec with its rules; their help is in both languages, *language* first.

    GitHub shows ``help`` and nothing of the translations that SARIF has for such a case, so both are there.
    """
    return {
        "name": "planspec",
        "version": __version__,
        "semanticVersion": __version__,
        "language": language,
        "shortDescription": {"text": _ABOUT.in_language(language)},
        "rules": [_descriptor(rule, language) for rule in ALL_RULES],
    }


def translation(language: Language) -> dict[str, object]:
    """Return the same rules, in the same order, described in *language* alone."""
    return {
        "name": "planspec",
        "version": __version__,
        "language": language,
        "contents": ["localizedData"],
        "shortDescription": {"text": _ABOUT.in_language(language)},
        "rules": [{"id": rule.code, **_described(rule, language)} for rule in ALL_RULES],
    }


def other(language: Language) -> Language:
    """Return the other language."""
    return next(one for one in LANGUAGES if one != language)


def index_of(code: str) -> int | None:
    """Return the place of a rule in the list, or ``None`` for a rule that is not planspec's own."""
    return _indices().get(code)


@cache
def _indices() -> dict[str, int]:
    return {rule.code: index for index, rule in enumerate(ALL_RULES)}


def _descriptor(rule: Rule, language: Language) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        **_described(rule, language),
        "help": _help(rule, (language, other(language))),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [type(rule).__module__.split(".")[-2]]},
    }


def _described(rule: Rule, language: Language) -> dict[str, object]:
    return {
        "shortDescription": {"text": rule.title.in_language(language)},
        "fullDescription": {"text": readable(rule.page(language).lead, language)},
        "help": {"text": rule.help.in_language(language), "markdown": _page(rule, language)},
    }


def _help(rule: Rule, languages: tuple[Language, ...]) -> dict[str, object]:
    return {
        "text": "\n".join(rule.help.in_language(language) for language in languages),
        "markdown": "\n\n---\n\n".join(_page(rule, language) for language in languages),
    }


def _page(rule: Rule, language: Language) -> str:
    page = rule.page(language)
    sections = (
        (SECTIONS.get(title, title) if language == "ja" else title, body) for title, body in page.sections.items()
    )
    told = (*sections, (_MEND.in_language(language), rule.help.in_language(language)))
    parts = (f"### {title}\n\n{readable(body, language)}" for title, body in told)
    return "\n\n".join((readable(page.lead, language), *parts))
