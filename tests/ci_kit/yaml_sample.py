"""YAML files of services, as plain data."""

from typing import Any

from ruamel.yaml import YAML


def load(text: str) -> Any:
    """Return what a file with one document says."""
    return YAML(typ="safe", pure=True).load(text)


def load_all(text: str) -> tuple[Any, ...]:
    """Return what each document of a file says."""
    return tuple(YAML(typ="safe", pure=True).load_all(text))
