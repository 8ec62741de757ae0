"""The stored pictures of pages."""

import json
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parent / "pictures"
VERSIONS = PICTURES / "versions.json"


def name(program: str, edition: str, number: int) -> str:
    """Return the name of the picture of page *number*."""
    return f"{edition}-{program}-{number:02d}.png"


def stored(program: str, edition: str) -> tuple[Image.Image, ...]:
    """Return the stored pictures of an edition in the order of its pages."""
    return tuple(Image.open(file).convert("RGB") for file in sorted(PICTURES.glob(f"{edition}-{program}-*.png")))


def made_with() -> str:
    """Return the version of LibreOffice that the stored pictures were made with."""
    return str(json.loads(VERSIONS.read_text(encoding="utf-8"))["libreoffice"])
