"""Write what is generated: the schemas of plan and theme files, the rule reference, the README's rule table.

``python docs/generate.py`` writes the files; ``python docs/generate.py --check`` only says which are stale.
"""

import sys
from pathlib import Path

from planspec import schema
from planspec.language import Language
from planspec.rules.base import Rule
from planspec.rules.page import SECTIONS, readable
from planspec.rules.theme import ALL_RULES

ROOT = Path(__file__).parent.parent
BEGIN, END = "<!-- rules: begin -->\n", "<!-- rules: end -->\n"
TITLE = {"ja": "# 規則の一覧", "en": "# Rules"}
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
        ROOT / "README.md": before + BEGIN + _table() + END + after,
    }


def _table() -> str:
    rows = [
        f"| {rule.code} | `{rule.name}` | {rule.severity} | {rule.title.ja} | {rule.title.en} |" for rule in ALL_RULES
    ]
    head = ["| code | name | severity | 見つけるもの | what it finds |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*head, *rows]) + "\n"


def _reference(language: Language) -> str:
    return "\n\n".join([TITLE[language], LEAD[language], *(_page(rule, language) for rule in ALL_RULES)]) + "\n"


def _page(rule: Rule, language: Language) -> str:
    page = rule.page(language)
    parts = [f"## {rule.code} {rule.name}", f"*{rule.severity}* — {readable(page.lead, language)}"]
    for english, japanese in SECTIONS.items():
        parts += [f"### {japanese if language == 'ja' else english}", readable(page.sections[english], language)]
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
