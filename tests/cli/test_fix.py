"""``planspec fix``: files mended in place, or shown as a difference."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import Run
from planspec.cli.plan_file import PlanFile
from planspec.cli.rewriting import rewrite
from planspec.cli.unified_diff import unified_diff
from planspec.cli.usage import UsageError
from planspec.testing import BASE

FAULTY = BASE.replace("ともに暮らす", "サ一ビスと  ともに暮らす").replace(
    "title: 架空の基本目標", "titel: 架空の基本目標"
)
MENDED = BASE.replace("ともに暮らす", "サービスと ともに暮らす")
COUNTED = BASE + "structure: {basic_goals: 3} # 宣言\n"


def _written(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def test_files_are_mended_in_place(run: Run, project: Path) -> None:
    """Each finding that was mended is told with its place, its code, and what stood and stands there."""
    path = _written(project / "計画.yaml", FAULTY)
    outcome = run("fix", "計画.yaml")
    assert outcome.code == 0
    assert path.read_text(encoding="utf-8") == MENDED
    assert "計画.yaml:7:22 PLN506: 「一」 (U+4E00)→「ー」 (U+30FC)\n" in outcome.out
    assert "計画.yaml:7:26 PLN515: 「␣␣」→「␣」\n" in outcome.out
    assert "計画.yaml:10:5 PLN102: 「titel」→「title」\n" in outcome.out
    assert outcome.out.endswith("1件のファイルの3か所を直しました。\n")
    assert run("check", "計画.yaml").code == 0


def test_a_second_run_changes_nothing(run: Run, project: Path) -> None:
    """What was mended needs no mending."""
    path = _written(project / "plan.yaml", FAULTY)
    run("fix", "plan.yaml")
    before = path.stat().st_mtime_ns
    assert run("fix", "--lang", "en", "plan.yaml").out == "There was nothing to mend.\n"
    assert path.stat().st_mtime_ns == before


def test_unsafe_fixes_are_counted_until_they_are_asked_for(run: Run, project: Path) -> None:
    """A fix that may change what is meant needs ``--unsafe``; without it people are told that there is one."""
    path = _written(project / "plan.yaml", COUNTED)
    outcome = run("fix", "plan.yaml", "--lang", "en")
    assert "1 more can be mended, but their meaning may change (--unsafe mends them)." in " ".join(outcome.out.split())
    assert path.read_text(encoding="utf-8") == COUNTED
    assert run("fix", "plan.yaml", "--unsafe").code == 0
    assert path.read_text(encoding="utf-8") == COUNTED.replace("3}", "1}")


def test_diff_writes_nothing(run: Run, project: Path) -> None:
    """``--diff`` shows on standard output what would change, and answers 1; the report goes beside it."""
    path = _written(project / "計画.yaml", COUNTED)
    outcome = run("fix", "計画.yaml", "--diff", "--unsafe")
    assert outcome.code == 1
    assert outcome.out.startswith("--- 計画.yaml\n+++ 計画.yaml\n@@ ")
    assert outcome.out.endswith("-structure: {basic_goals: 3} # 宣言\n+structure: {basic_goals: 1} # 宣言\n")
    assert outcome.err.endswith("1件のファイルの1か所を直せます。\n")
    assert path.read_text(encoding="utf-8") == COUNTED
    assert run("fix", "計画.yaml", "--diff").code == 0
    assert run("fix", "計画.yaml", "--diff").out == ""


def test_a_difference_can_be_applied(project: Path, run: Run) -> None:
    """What ``--diff`` shows is what `patch` takes, carriage returns and a missing line feed at the end included."""
    path = _written(project / "plan.yaml", COUNTED.replace("\n", "\r\n").rstrip("\r\n"))
    shown = run("fix", "plan.yaml", "--diff", "--unsafe").out
    assert shown.count("\\ No newline at end of file\n") == 2
    (project / "fix.patch").write_bytes(shown.encode())
    subprocess.run(["git", "apply", "-p0", "--whitespace=nowarn", "fix.patch"], cwd=project, check=True)
    by_patch = path.read_bytes()
    _written(path, COUNTED.replace("\n", "\r\n").rstrip("\r\n"))
    run("fix", "plan.yaml", "--unsafe")
    assert path.read_bytes() == by_patch


def test_differences_are_coloured_on_a_terminal(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With colours, added lines are green and removed ones red, without the carriage returns of the file."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    _written(project / "plan.yaml", COUNTED.replace("\n", "\r\n"))
    shown = run("fix", "plan.yaml", "--diff", "--unsafe").out
    assert "\033[31m-structure: {basic_goals: 3} # 宣言\033[0m\n" in shown
    assert "\033[32m+structure: {basic_goals: 1} # 宣言\033[0m\n" in shown
    assert "\r" not in shown


def test_no_line_ends_but_line_feeds_count_in_a_difference() -> None:
    """Lines end where `patch` ends them: a form feed or a line separator is a character like others."""
    shown = unified_diff("p", "a\x0cb\u2028c\n", "a\x0cb\u2028d\n")
    assert shown == "--- p\n+++ p\n@@ -1 +1 @@\n-a\x0cb\u2028c\n+a\x0cb\u2028d\n"


def test_selected_rules_only(run: Run, project: Path) -> None:
    """With ``--select``, by code or by name, findings of other rules are left."""
    path = _written(project / "plan.yaml", FAULTY.replace("titel", "title"))
    assert run("fix", "plan.yaml", "--select", "stray-space,PLN210").code == 0
    assert path.read_text(encoding="utf-8") == FAULTY.replace("titel", "title").replace("  とも", " とも")
    outcome = run("fix", "plan.yaml", "--select", "PLN998")
    assert outcome.code == 2
    assert "PLN998" in outcome.err


def test_ignored_rules_are_not_mended(run: Run, project: Path) -> None:
    """What the settings leave out of a check is not mended."""
    (project / "planspec.toml").write_text('ignore = ["PLN506", "PLN515"]\n', encoding="utf-8")
    _written(project / "plan.yaml", FAULTY.replace("titel", "title"))
    assert run("fix", "plan.yaml", "--lang", "en").out == "There was nothing to mend.\n"


def test_standard_input_to_standard_output(project: Path) -> None:
    """With - the mended text goes to standard output, to the byte, and the report to standard error."""
    text = "\ufeff" + FAULTY.replace("\n", "\r\n")
    command = [sys.executable, "-m", "planspec", "fix", "-"]
    done = subprocess.run(command, cwd=project, input=text.encode(), capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.decode() == "\ufeff" + MENDED.replace("\n", "\r\n")
    assert "<stdin>:7:22 PLN506" in done.stderr.decode()


def test_files_in_other_encodings_are_left_alone(run: Run, project: Path) -> None:
    """A file that is not UTF-8 is not mended, and hides no other."""
    (project / "old.yaml").write_bytes(FAULTY.encode("cp932"))
    good = _written(project / "plan.yaml", FAULTY)
    outcome = run("fix", "old.yaml", "plan.yaml", "--lang", "en")
    assert outcome.code == 2
    assert "old.yaml is not UTF-8 and is left alone" in outcome.err
    assert (project / "old.yaml").read_bytes() == FAULTY.encode("cp932")
    assert good.read_text(encoding="utf-8") == MENDED


@pytest.mark.skipif(os.name == "nt", reason="links and permissions of Unix")
def test_links_and_permissions_stay(run: Run, project: Path) -> None:
    """A symbolic link stays one, and the file that it leads to keeps its permissions."""
    (project / "folder").mkdir()
    path = _written(project / "folder" / "plan.yaml", FAULTY)
    path.chmod(0o640)
    (project / "link.yaml").symlink_to(path)
    assert run("fix", "link.yaml").code == 0
    assert (project / "link.yaml").is_symlink()
    assert path.read_text(encoding="utf-8") == MENDED
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(one.name for one in path.parent.iterdir()) == ["plan.yaml"]


def test_a_file_that_changed_meanwhile_is_left_alone(project: Path) -> None:
    """What somebody else wrote after the file was read is not lost."""
    path = _written(project / "plan.yaml", "theirs")
    with pytest.raises(UsageError) as error:
        rewrite(PlanFile(str(path), b"as it was read"), b"mended")
    assert "changed after it was read" in error.value.message.en
    assert path.read_text(encoding="utf-8") == "theirs"


def test_a_file_that_vanished_is_told(project: Path) -> None:
    """A file that is gone is not made anew."""
    with pytest.raises(UsageError):
        rewrite(PlanFile(str(project / "gone.yaml"), b""), b"mended")
    assert not (project / "gone.yaml").exists()


def test_folders_are_taken_as_check_takes_them(run: Run, project: Path) -> None:
    """Every plan below a folder is mended; other YAML files are not looked at."""
    (project / "plans").mkdir()
    for name in ("a.yaml", "b.yml"):
        _written(project / "plans" / name, FAULTY)
    other = _written(project / "plans" / "other.yaml", "a: サ一ビス\n")
    outcome = run("fix", "--lang", "en")
    assert outcome.code == 0
    assert outcome.out.endswith("Mended 6 findings in 2 files.\n")
    assert other.read_text(encoding="utf-8") == "a: サ一ビス\n"


def test_a_missing_file_is_told(run: Run, plan: Path) -> None:
    """A file that is not there is told, and the others are mended all the same."""
    outcome = run("fix", "none.yaml", str(plan), "--lang", "en")
    assert outcome.code == 2
    assert "Cannot read none.yaml" in outcome.err


def test_themes_are_mended_too(run: Run, project: Path) -> None:
    """A colour of a theme that is too pale becomes the nearest one that is not."""
    path = _written(project / "theme.yaml", 'planspec: theme/1\ncolours: {accent: "#66B2CC"} # 空\n')
    assert run("fix", "theme.yaml", "--unsafe").code == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith('planspec: theme/1\ncolours: {accent: "#')
    assert text.endswith('"} # 空\n')
    assert run("check", "theme.yaml").code == 0


def test_what_looks_the_same_is_told_by_number(run: Run, project: Path) -> None:
    """Characters that nobody could tell apart by sight have their numbers beside them."""
    _written(project / "plan.yaml", BASE.replace("ともに暮らす", "まちづくりか\u3099進む"))
    outcome = run("fix", "plan.yaml", "--lang", "en")
    assert "「か\u3099」 (U+304B U+3099) → 「が」 (U+304C)\n" in outcome.out


def test_a_file_that_is_no_yaml_is_told(run: Run, project: Path) -> None:
    """Where nothing can be mended because the file cannot be read, that is said, with the way out."""
    path = _written(project / "plan.yaml", BASE + "a: [\n")
    outcome = run("fix", "plan.yaml")
    assert outcome.code == 0
    assert "plan.yaml は YAML として読めないので、直していません。" in outcome.err
    assert path.read_text(encoding="utf-8") == BASE + "a: [\n"


def test_what_could_not_be_mended_is_told_with_the_reason(run: Run, project: Path) -> None:
    """A fix that would do harm is named, and the file is as it was."""
    text = BASE.replace("id: example\n", "id: example\nphaze: 甲\n")
    path = _written(project / "plan.yaml", text)
    outcome = run("fix", "plan.yaml", "--unsafe")
    assert outcome.code == 0
    assert "plan.yaml:3:1 PLN102: 直していません。直すと、別の誤り (PLN105) が生じます。" in outcome.out
    assert outcome.out.endswith("1か所は直せません。\n")
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to root")
def test_files_without_permission_are_told(run: Run, project: Path) -> None:
    """A file that is not to be written stays, and the message says so."""
    path = _written(project / "plan.yaml", FAULTY)
    path.chmod(0o444)
    outcome = run("fix", "plan.yaml")
    assert outcome.code == 2
    assert "plan.yaml に書き込めません" in outcome.err
    assert path.read_text(encoding="utf-8") == FAULTY
