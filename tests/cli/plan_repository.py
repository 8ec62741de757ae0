"""Real git repositories with a plan, in which git calls planspec."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from ci_kit.git_sample import environment

ROOT = Path(__file__).parents[2]
REAL = (ROOT / "plans" / "third_2026_2030.yaml").read_text(encoding="utf-8")


class Done(NamedTuple):
    """What a program answered."""

    code: int
    out: str
    err: str


class PlanRepository:
    """A repository with one plan, whose commits all belong to the same person."""

    def __init__(self, folder: Path, home: Path, name: str = "plans/plan.yaml", text: str = REAL) -> None:
        """Commit a plan in a new repository; git does not know of planspec yet."""
        self.folder, self.path, self._environment = folder, folder / name, environment(home)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "-b", "main")
        self.write(text)
        self.commit()

    def git(self, *words: str, code: int = 0, **variables: str) -> Done:
        """Run git, which has to answer with *code*."""
        done = self.run("git", *words, **variables)
        assert done.code == code, done
        return done

    def planspec(self, *words: str, **variables: str) -> Done:
        """Run planspec."""
        return self.run(sys.executable, "-m", "planspec", *words, **variables)

    def run(self, *words: str, **variables: str) -> Done:
        """Run a program in the repository."""
        done = subprocess.run(
            words, cwd=self.folder, env=self._environment | variables, capture_output=True, check=False
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def install(self) -> None:
        """Let git know of planspec, and commit what that writes."""
        assert self.planspec("git", "install").code == 0
        self.commit()

    def failing(self) -> dict[str, str]:
        """Return variables with which planspec fails: a package that it needs is broken."""
        broken = self.folder.parent / "broken"
        broken.mkdir(exist_ok=True)
        (broken / "pydantic.py").write_text("raise RuntimeError('架空の故障')\n", encoding="utf-8")
        return {"PYTHONPATH": str(broken)}

    def commit(self) -> None:
        """Commit everything."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "架空の変更")

    @property
    def text(self) -> str:
        """The plan as it stands in the folder."""
        return self.path.read_bytes().decode()

    def write(self, text: str) -> None:
        """Write the plan."""
        self.path.write_bytes(text.encode())

    def change(self, *changes: tuple[str, str]) -> None:
        """Change texts in the plan."""
        text = self.text
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        self.write(text)

    def part(self, *ours: tuple[str, str], theirs: tuple[tuple[str, str], ...]) -> None:
        """Commit changes on the branch ``theirs``, and others on ``main``, which is then checked out."""
        self.git("switch", "--quiet", "--create", "theirs")
        self.change(*theirs)
        self.commit()
        self.git("switch", "--quiet", "main")
        self.change(*ours)
        self.commit()
