"""Theme files: the house style of a council in YAML, read and checked like a plan."""

from planspec.theme_file.file import ThemeFile
from planspec.theme_file.reading import ThemeReading, read_theme

__all__ = ["ThemeFile", "ThemeReading", "read_theme"]
