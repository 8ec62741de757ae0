"""Compile the pins: exact versions with hashes."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SETS = {
    "runtime.txt": ["--extra", "postal"],
    "development.txt": ["--extra", "postal", "--extra", "pdf", "--group", "test", "--group", "lint", "--group", "pins"],
    "bench.txt": ["--group", "bench"],
}


def main() -> None:
    """Write every file of pins."""
    for name, groups in SETS.items():
        # fmt: off
        command = [
            "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
            *groups, "--output-file", f"requirements/{name}", "pyproject.toml", "requirements/build.in",
        ]
        # fmt: on
        environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "make pins"}
        subprocess.run([sys.executable, "-m", *command, *sys.argv[1:]], check=True, cwd=HERE.parent, env=environment)


if __name__ == "__main__":
    main()
