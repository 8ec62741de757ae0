"""The steps of the action, run as GitHub runs them; other actions are only noted."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ci_kit.yaml_sample import load
from environment import unmeasured

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = load((ROOT / "action.yml").read_text(encoding="utf-8"))
_EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")
_COMPARISON = re.compile(r"(\S+) (==|!=) '(.*)'")


class Job(NamedTuple):
    """What became of a job.

    Attributes:
        code: The exit code of the last step that failed, or 0.
        log: What the steps printed.
        outputs: The outputs of the action.
        summary: The step summary.
        used: The inputs of other actions that would have run, by their names.
    """

    code: int
    log: str
    outputs: dict[str, str]
    summary: str
    used: dict[str, dict[str, str]]


class WorkflowRunner:
    """A machine of GitHub's on which planspec is installed already.

    Attributes:
        workspace: The folder of the checkout.
        files: Where the machine keeps its own files.
    """

    def __init__(self, workspace: Path, files: Path) -> None:
        """Start the machine; both folders are there."""
        self.workspace, self.files = workspace, files

    def run(self, *, skip: str = "Install planspec", **inputs: str) -> Job:
        """Run the action; hyphens in the names of inputs are written as underscores."""
        values = {f"inputs.{name}": str(one["default"]) for name, one in ACTION["inputs"].items()}
        values |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        code, log, used = 0, [], {}
        for step in ACTION["runs"]["steps"]:
            if step["name"] == skip or not _wanted(step.get("if", ""), values, failed=code != 0):
                continue
            if "uses" in step:
                used[step["uses"].partition("@")[0]] = _filled(step["with"], values)
                continue
            done = self.step(step, values)
            log.append(done.stdout)
            code = done.returncode or code
            values |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in self._read("output")}
        outputs = _filled({name: one["value"] for name, one in ACTION["outputs"].items()}, values)
        return Job(code, "".join(log), outputs, self._text("summary"), used)

    def step(self, step: Mapping[str, Any], values: Mapping[str, str], **more: str) -> subprocess.CompletedProcess[str]:
        """Run one step with GitHub's own options of bash; both streams come back as one."""
        for name in ("output", "path"):
            (self.files / name).write_bytes(b"")
        script = self.files / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        own = {f"GITHUB_{name.upper()}": str(self.files / name) for name in ("output", "path")}
        own |= {"GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(self.files), "GITHUB_ACTIONS": "true"}
        own |= {"GITHUB_STEP_SUMMARY": str(self.files / "summary"), "GITHUB_WORKSPACE": str(self.workspace)}
        env = usual_environment() | own | _filled(step.get("env", {}), values) | more
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=self.workspace,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def _text(self, name: str) -> str:
        path = self.files / name
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _read(self, name: str) -> Iterator[tuple[str, str]]:
        for line in self._text(name).splitlines():
            key, _, value = line.partition("=")
            yield key, value


def usual_environment() -> dict[str, str]:
    """Return an environment in which `planspec` and `python` are those under test, and nothing chooses for them."""
    kept = {name: value for name, value in unmeasured().items() if not name.startswith(("PLANSPEC_", "GITHUB_"))}
    programs = str(Path(sys.executable).parent)
    return kept | {"PATH": f"{programs}{os.pathsep}{kept['PATH']}", "COLUMNS": "80"}


def _filled(texts: Mapping[str, str], values: Mapping[str, str]) -> dict[str, str]:
    """Return texts with the values of their expressions; one that is not known is empty, as on GitHub."""
    return {name: _EXPRESSION.sub(lambda found: values.get(found[1], ""), str(text)) for name, text in texts.items()}


def _wanted(condition: str, values: Mapping[str, str], *, failed: bool) -> bool:
    """Tell whether a step runs: comparisons joined by ``&&``, and after a failure only with ``!cancelled()``."""
    terms = [term.strip() for term in _EXPRESSION.sub(r"\1", condition).split("&&") if term.strip()]
    even_after_failure = "!cancelled()" in terms
    compared = [_COMPARISON.fullmatch(term) for term in terms if term != "!cancelled()"]
    assert None not in compared, f"not understood here: {condition}"
    holds = all((values.get(one[1], "") == one[3]) == (one[2] == "==") for one in compared if one)
    return holds and (even_after_failure or not failed)
