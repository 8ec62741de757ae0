"""The jobs of the GitLab template, run as a runner does: one script of all lines, variables in the environment."""

import re
import subprocess
from pathlib import Path
from typing import Any

from ci_kit.workflow_runner import ROOT, usual_environment
from ci_kit.yaml_sample import load

TEMPLATE = (ROOT / "ci" / "gitlab" / "planspec.gitlab-ci.yml").read_text(encoding="utf-8")
HEADER, BODY = TEMPLATE.split("\n---\n")
INPUTS: dict[str, dict[str, Any]] = load(HEADER)["spec"]["inputs"]
_INPUT = re.compile(r"\$\[\[ inputs\.([a-z-]+) \]\]")
SHELLS = {"bash": ("bash", "-e", "-o", "pipefail"), "sh": ("sh", "-e")}


def pipeline(**inputs: str) -> dict[str, Any]:
    """Return the jobs with their inputs filled in and ``extends`` followed; underscores stand for hyphens."""
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    values = {name: given.get(name, one.get("default", "")) for name, one in INPUTS.items()}
    jobs = load(_INPUT.sub(lambda found: values[found[1]], BODY))
    return {name: jobs.get(job.get("extends"), {}) | job for name, job in jobs.items()}


def run(job: dict[str, Any], folder: Path, shell: str, part: str = "script", **more: str) -> tuple[int, str]:
    """Run a part of a job in *folder*; return the exit code and what was printed."""
    done = subprocess.run(
        [*SHELLS[shell], "-c", "\n".join(job[part])],
        cwd=folder,
        env=usual_environment() | job["variables"] | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout
