"""Files that make a CI service check plans; `OWNER` stands in them for who holds planspec there."""

from collections.abc import Mapping
from typing import NamedTuple

from planspec import __version__
from planspec.language import Bilingual, Language

_REMARK = Bilingual(
    "# OWNER を、planspec を置いた組織の名前に書き換えてください。",
    "# Write the name of the organization that holds planspec instead of OWNER.",
)


class CiFile(NamedTuple):
    """A file for a CI service.

    Attributes:
        path: Where the service looks for it, within the project.
        text: Its text after the remark, with ``{lang}`` for the language and ``{version}`` for planspec's.
    """

    path: str
    text: str

    def in_language(self, language: Language) -> str:
        """Return the whole text of the file."""
        filled = self.text.replace("{lang}", language).replace("{version}", __version__)
        return f"{_REMARK.in_language(language)}\n{filled}"


CI_FILES: Mapping[str, CiFile] = {
    "github": CiFile(
        ".github/workflows/plan.yml",
        """\
name: planspec

on:
  pull_request:
  push:
    branches: [main]

permissions: {}

jobs:
  plan:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: OWNER/planspec@v{version}
        with:
          paths: plans
          lang: {lang}
          render: word
""",
    ),
    "gitlab": CiFile(
        ".gitlab-ci.yml",
        """\
include:
  - project: OWNER/planspec
    ref: v{version}
    file: /ci/gitlab/planspec.gitlab-ci.yml
    inputs:
      planspec: git+https://gitlab.example/OWNER/planspec.git@v{version}
      paths: plans
      lang: {lang}
      render: word
""",
    ),
}
"""By the name of the service."""
