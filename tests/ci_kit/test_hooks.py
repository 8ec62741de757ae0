"""The hooks for other repositories, run by pre-commit in a real git repository.

pre-commit makes the hooks' environment and pip builds and installs planspec into it, truly; only the packages that
planspec needs are those of the tests, so that nothing is downloaded.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from ci_kit.git_sample import commit_all, environment
from ci_kit.yaml_sample import load
from planspec.testing import BASE

ROOT = Path(__file__).parents[2]
HOOKS = load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
PARTS = ("planspec", "renderers", "pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml")
OFFLINE = {
    "PYTHONPATH": sysconfig.get_path("purelib"),
    "PIP_NO_INDEX": "1",
    "PIP_NO_DEPS": "1",
    "PIP_NO_BUILD_ISOLATION": "0",  # pip's way to say that it is switched off
}


class Source(NamedTuple):
    """A repository with the hooks, and the environment in which it is used."""

    folder: Path
    commit: str
    env: dict[str, str]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """Return a repository with what of this tree is installed; environments made once serve all tests."""
    top = tmp_path_factory.mktemp("hooks")
    env = environment(top / "home") | OFFLINE
    folder = top / "planspec"
    folder.mkdir()
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return Source(folder, commit_all(folder, env), env)


Council = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def council(source: Source, tmp_path: Path) -> Council:
    """Return a function that commits files to a council's repository and runs a hook on all of them."""

    def run(hook: str, files: dict[str, str], *args: str) -> subprocess.CompletedProcess[str]:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(text.encode())
        wanted = {"id": hook, "args": list(args)}
        config = {"repos": [{"repo": str(source.folder), "rev": source.commit, "hooks": [wanted]}]}
        (tmp_path / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
        commit_all(tmp_path, source.env)
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
        return subprocess.run(command, cwd=tmp_path, env=source.env, capture_output=True, encoding="utf-8", check=False)

    return run


def test_clean_plan_passes_and_other_yaml_is_left_alone(council: Council) -> None:
    """The name says what is done in Japanese; settings, lists and broken YAML are none of planspec's business."""
    files = {
        "plans/第3次 計画.yaml": BASE,
        "mkdocs.yml": "site_name: 架空\n",
        "list.yaml": "- 1\n",
        "bad.yaml": "a: [\n",
    }
    done = council("planspec-check", files)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "計画の確認 (planspec check)" in done.stdout
    assert "1件のファイルを調べました" in done.stdout


def test_plan_with_an_error_fails_with_our_message(council: Council) -> None:
    """The finding is shown with its place."""
    done = council("planspec-check", {"plans/a.yaml": BASE, "b.yml": f"{BASE}unheard_of: 1\n"})
    assert done.returncode == 1
    assert "エラー[PLN102]" in done.stdout
    assert "--> b.yml:" in done.stdout


def test_repository_without_any_plan_passes(council: Council) -> None:
    """There is nothing to check in it."""
    assert council("planspec-check", {"other.yaml": "a: 1\n"}).returncode == 0


def test_options_are_taken(council: Council) -> None:
    """Such as the language and the level that fails."""
    done = council("planspec-check", {"a.yaml": f"{BASE}unheard_of: 1\n"}, "--lang", "en", "--fail-on", "warning")
    assert "error[PLN102]" in done.stdout


def test_fix_changes_only_plans(council: Council, tmp_path: Path) -> None:
    """A safe fix is made and fails the run, so that somebody looks; the next run passes, and other YAML stays."""
    other = "title: ｶﾀｶﾅ\n"
    files = {"plans/a.yaml": _mendable(), "other.yaml": other}
    done = council("planspec-fix", files)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "files were modified by this hook" in done.stdout
    assert (tmp_path / "plans/a.yaml").read_text(encoding="utf-8") != _mendable()
    assert (tmp_path / "other.yaml").read_text(encoding="utf-8") == other
    assert council("planspec-fix", {}).returncode == 0


def _mendable() -> str:
    """Return a plan in which kana are half as wide as they should be."""
    title = next(line for line in BASE.splitlines() if line.startswith("title: "))
    return BASE.replace(title, f"{title}ｶﾀｶﾅ", 1)


def test_hooks_are_named_in_both_languages() -> None:
    """In the name what is done in Japanese and the command, and a description in both."""
    assert [hook["id"] for hook in HOOKS] == ["planspec-check", "planspec-fix"]
    for hook in HOOKS:
        assert hook["name"].endswith(f"({hook['entry'].removesuffix(' --plans-only')})")
        assert "YAML は" in hook["description"]
        assert "other YAML is left alone" in hook["description"]
