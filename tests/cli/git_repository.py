"""Real git repositories with a fictitious plan in them."""

import subprocess
from pathlib import Path

GOALS = """\
basic_goals:
  - id: "1"
    title: 架空の目標
    evaluation: [増えた。]
    issues: [足りない。]
    promotion_goals:
      - {id: 1-1, title: 集いの場}
      - {id: 1-2, title: 学びの場}
      - {id: 1-3, title: 見守り, actions: [見守ります。]}
"""
NAME = "計画 第3次.yaml"


def git(folder: Path, *words: str) -> str:
    """Run git in a folder and return what it writes."""
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, check=True)
    return done.stdout.decode()


def start(folder: Path) -> None:
    """Make a folder a repository."""
    git(folder, "-c", "init.defaultBranch=main", "init", "--quiet")
    git(folder, "config", "user.name", "架空 太郎")
    git(folder, "config", "user.email", "taro@example.invalid")


def commit(folder: Path, message: str = "架空の変更") -> None:
    """Commit everything in a folder."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)


def rewrite(path: Path, old: str, new: str) -> None:
    """Change a text in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
