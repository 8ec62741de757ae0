"""Makes the pictures that the tests compare pages with, contact sheets for people, and the README's pictures.

``python -m proof pictures``, ``sheet`` or ``readme``, with ``tests`` on the path; ``make`` has a target for each.
"""

import json
import sys
import tempfile
from pathlib import Path

from planspec.compose import EDITIONS
from proof.office import version
from proof.picture import pages, sheet, store
from proof.shelf import PROGRAMS, REAL, ROOT, Shelf, editions, plan
from proof.stored import PICTURES, VERSIONS, name

_SHEET_RESOLUTION = 60
_README_RESOLUTION = 40
_COLUMNS = {"booklet": 5, "leaflet": 4}


def pictures(shelf: Shelf) -> None:
    """Store every page of every edition anew."""
    for old in PICTURES.glob("*.png"):
        old.unlink()
    for program in PROGRAMS:
        for edition in EDITIONS:
            for number, page in enumerate(pages(shelf.paper(program)[edition]), 1):
                store(page, PICTURES / name(program, edition, number))
    VERSIONS.write_text(json.dumps({"libreoffice": version()}) + "\n", encoding="utf-8")


def contact_sheets(shelf: Shelf) -> None:
    """Write a contact sheet of every edition by every program into build/."""
    (ROOT / "build").mkdir(exist_ok=True)
    for program in PROGRAMS:
        for edition in EDITIONS:
            shown = sheet(pages(shelf.paper(program)[edition], _SHEET_RESOLUTION), _COLUMNS[edition])
            shown.save(ROOT / "build" / f"contact_sheet_{edition}_{program}.png", optimize=True)


def readme(shelf: Shelf) -> None:
    """Write the contact sheets that the README shows, of the Word files."""
    for edition in EDITIONS:
        shown = sheet(pages(shelf.office[edition], _README_RESOLUTION), _COLUMNS[edition])
        store(shown, ROOT / "docs" / "images" / f"{edition}.png")


def main(wanted: str) -> None:
    """Make what is *wanted*."""
    commands = {"pictures": pictures, "sheet": contact_sheets, "readme": readme}
    with tempfile.TemporaryDirectory() as folder:
        documents = {key.removeprefix("real-"): one for key, one in editions({"real": plan(REAL)}).items()}
        commands[wanted](Shelf(documents, Path(folder)))


if __name__ == "__main__":
    main(sys.argv[1])
