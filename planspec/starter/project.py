"""The files beside a new plan: settings of editors, of Git and of planspec."""

import json
from collections.abc import Mapping

from planspec.language import Bilingual, Language
from planspec.schema import as_text, plan_schema
from planspec.starter.answers import Answers
from planspec.starter.ci import CI_FILES
from planspec.starter.plan_text import plan_text

SCHEMA_FILE = "schemas/plan.schema.json"
EDITOR_FILE = ".vscode/settings.json"

ASSOCIATION = {"yaml.schemas": {f"./{SCHEMA_FILE}": ["plans/*.yaml", "plans/*.yml"]}}
"""What an editor's settings must have so that it knows plans."""

_EDITOR: Mapping[str, object] = {
    **ASSOCIATION,
    # A formatter would break the lines of the text anew, and every comparison with the earlier file would show it.
    "yaml.format.enable": False,
    "yaml.disableDefaultProperties": True,
    "yaml.hoverSchemaSource": False,
    "files.encoding": "utf8",
    "files.eol": "\n",
    "files.insertFinalNewline": True,
    "[yaml]": {
        "editor.formatOnSave": False,
        "editor.formatOnPaste": False,
        "editor.formatOnType": False,
        "editor.tabSize": 2,
        "editor.insertSpaces": True,
        "editor.detectIndentation": False,
        "editor.wordWrap": "on",
        "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
        "editor.unicodeHighlight.ambiguousCharacters": False,
    },
}
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml", "editorconfig.editorconfig"]}
_EDITOR_CONFIG = """\
root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml,json}]
indent_style = space
indent_size = 2
"""
_GIT_ATTRIBUTES = """\
* text=auto eol=lf
*.docx binary
*.pdf binary
*.png binary
*.jpg binary
"""
_GIT_IGNORE = """\
build/
.planspec_cache/
"""
_SETTINGS = Bilingual(
    """\
# planspec の設定です。説明は planspec check --help と planspec explain で読めます。
lang = "ja"

# この重さ以上の指摘があると、planspec check は失敗 (終了コード 1) になります: error, warning, info
fail-on = "error"
""",
    """\
# Settings of planspec; planspec check --help and planspec explain tell more.
lang = "en"

# planspec check fails (exit code 1) where something is at least: error, warning, info
fail-on = "error"
""",
)


def project_files(answers: Answers, language: Language, service: str | None = None) -> Mapping[str, str]:
    """Return the text of every file of a new project by its path in the project's folder, the plan first.

    Args:
        answers: What is known of the plan.
        language: The language of remarks, of the schema and of the settings.
        service: The CI service that shall check the plan, one of ``CI_FILES``.
    """
    checking = {CI_FILES[service].path: CI_FILES[service].in_language(language)} if service else {}
    return {
        f"plans/{answers.file_name}": plan_text(answers, language, f"../{SCHEMA_FILE}"),
        SCHEMA_FILE: as_text(plan_schema(language)),
        "planspec.toml": _SETTINGS.in_language(language),
        EDITOR_FILE: _json(_EDITOR),
        ".vscode/extensions.json": _json(_EXTENSIONS),
        ".editorconfig": _EDITOR_CONFIG,
        ".gitattributes": _GIT_ATTRIBUTES,
        ".gitignore": _GIT_IGNORE,
        **checking,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
