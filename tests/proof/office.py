"""LibreOffice, which opens Word files as a print shop or a council's office would."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from environment import needed

_VERSION = re.compile(r"LibreOffice (\d+\.\d+)")


def version() -> str:
    """Return the version of LibreOffice, such as ``7.4``; later numbers change nothing that is seen."""
    needed("soffice")
    done = subprocess.run(["soffice", "--version"], capture_output=True, check=True, text=True)
    return _VERSION.findall(done.stdout)[0]


def to_pdf(files: Iterable[Path], folder: Path) -> None:
    """Write each of *files* into *folder* as a PDF file; one call for all, as starting takes longer than converting."""
    needed("soffice")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
