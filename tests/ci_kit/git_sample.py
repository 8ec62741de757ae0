"""Real git repositories in folders of tests, untouched by the settings of whoever runs the tests."""

import os
import subprocess
from pathlib import Path

from environment import unmeasured

_AUTHOR = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "架空"), ("EMAIL", "a@example.jp"))
}


def environment(home: Path) -> dict[str, str]:
    """Return an environment in which git and pre-commit know nothing but what is below *home*."""
    kept = {
        name: value for name, value in unmeasured().items() if not name.startswith(("GIT_", "PRE_COMMIT", "PLANSPEC_"))
    }
    own = {
        "HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
    }
    return kept | own | _AUTHOR


def commit_all(folder: Path, env: dict[str, str]) -> str:
    """Make *folder* a repository if it is none, commit everything in it, and return the commit."""
    for words in (
        ["init", "--quiet", "-b", "main"],
        ["add", "--all"],
        ["commit", "--quiet", "--message", "架空の変更"],
    ):
        subprocess.run(["git", *words], cwd=folder, env=env, check=True)
    return subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=folder, env=env, check=True, capture_output=True, text=True
    ).stdout.strip()
