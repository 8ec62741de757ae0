"""Write what is generated: the schemas of plan and theme files, the rule reference, the README's rule table.

``python docs/generate.py`` writes the files; ``python docs/generate.py --check`` only says which are stale.
"""

import sys
from pathlib import Path

from planspec import schema
from planspec.language import Language
from planspec.model.phase import Phase
from planspec.model.rule_edition import RuleEdition
from planspec.rules.base import Rule
from planspec.rules.fixable import FIX_TITLE, fix_words
from planspec.rules.page import SECTIONS, readable
from planspec.rules.theme import ALL_RULES
from planspec.weight import by_phase

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- rules: begin -->\n", "<!-- rules: end -->\n"
TITLE = {"ja": "# 規則の一覧", "en": "# Rules"}
FIX_TABLES: dict[Language, str] = {
    "ja": "| 規則 | 見つけるもの | 安全か | いつ直すか |",
    "en": "| rule | what it finds | safe? | when it is mended |",
}
LEAD = {
    "ja": "`planspec check` が計画とテーマ (PLN7xx) に見つけるものの一覧です。`planspec explain コード` でも読めます。"
    "例の YAML は、小さな計画やテーマの一部だけを示しています。",
    "en": "What `planspec check` finds in plans and themes (PLN7xx); `planspec explain CODE` shows the same page."
    " Examples show parts of a plan or a theme.",
}


def outputs() -> dict[Path, str]:
    """Return the text of every generated file."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    before, rest = readme.split(BEGIN)
    after = rest.split(END)[1]
    return {
        ROOT / "schemas" / "plan.schema.json": schema.as_text(schema.plan_schema()),
        ROOT / "schemas" / "theme.schema.json": schema.as_text(schema.theme_schema()),
        ROOT / "docs" / "rules.md": _reference("ja"),
        ROOT / "docs" / "rules.en.md": _reference("en"),
        ROOT / "docs" / "phases.md": _phases((ROOT / "docs" / "phases.md").read_text(encoding="utf-8")),
        ROOT / "docs" / "fixes.md": _fixes((ROOT / "docs" / "fixes.md").read_text(encoding="utf-8")),
        ROOT / "README.md": before + BEGIN + _table() + END + after,
    }


def _table() -> str:
    rows = [
        f"| {rule.code} | `{rule.name}` | {rule.severity} | {_fix(rule)} | {rule.title.ja} | {rule.title.en} |"
        for rule in ALL_RULES
    ]
    head = [
        "| code | name | severity | fix | 見つけるもの | what it finds |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *rows]) + "\n"


def _fix(rule: Rule) -> str:
    return "–" if rule.fixable is None else rule.fixable.sign


def _fixes(text: str) -> str:
    """Return the page on fixes with its tables of rules written anew."""
    for language, head in FIX_TABLES.items():
        begin, end = f"<!-- fixes {language}: begin -->\n", f"<!-- fixes {language}: end -->\n"
        before, rest = text.split(begin)
        rows = [
            f"| {rule.code} | {rule.title.in_language(language)} | {rule.fixable.sign_in(language)} "
            f"| {rule.fixable.why.in_language(language)} |"
            for rule in ALL_RULES
            if rule.fixable is not None
        ]
        text = before + begin + "\n".join([head, "| --- | --- | --- | --- |", *rows]) + "\n" + end + rest.split(end)[1]
    return text


def _phases(text: str) -> str:
    """Return the page on phases and editions with its tables written anew."""
    head = [_row("規則", "見つけるもの", "段階なし", *Phase), _row(*["---"] * (3 + len(Phase)))]
    rows = [
        _row(rule.code, rule.title.ja, rule.severity, *(weight or "off" for weight in weights))
        for rule in ALL_RULES
        if (weights := by_phase(rule.code, rule.severity))
    ]
    editions = [
        _row(edition, "、".join(rule.code for rule in ALL_RULES if rule.since == edition)) for edition in RuleEdition
    ]
    text = _between(text, "phases", [*head, *rows])
    return _between(text, "editions", [_row("版", "加わった規則"), _row("---", "---"), *editions])


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _between(text: str, name: str, lines: list[str]) -> str:
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    before, rest = text.split(begin)
    return before + begin + "\n".join(lines) + "\n" + end + rest.split(end)[1]


def _reference(language: Language) -> str:
    return "\n\n".join([TITLE[language], LEAD[language], *(_page(rule, language) for rule in ALL_RULES)]) + "\n"


def _page(rule: Rule, language: Language) -> str:
    page = rule.page(language)
    parts = [f"## {rule.code} {rule.name}", f"*{rule.severity}* — {readable(page.lead, language)}"]
    for english, japanese in SECTIONS.items():
        parts += [f"### {japanese if language == 'ja' else english}", readable(page.sections[english], language)]
    parts += [f"### {FIX_TITLE.in_language(language)}", fix_words(rule.fixable).in_language(language)]
    return "\n\n".join(parts)


def main() -> int:
    """Write or compare the generated files; 1 when one is stale."""
    stale = {
        path: text for path, text in outputs().items() if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    for path, text in stale.items():
        print(f"stale: {path.relative_to(ROOT)}")
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8", newline="\n")
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
