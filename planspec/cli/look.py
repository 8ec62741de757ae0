"""How the files of a run look: the theme and the template that it asks for."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from planspec.cli.chosen_renderer import ChosenRenderer, useless
from planspec.cli.loaded_theme import LoadedTheme, load_theme
from planspec.cli.template_file import TemplateFile
from planspec.document import Figure, Role
from planspec.language import Bilingual
from planspec.rendering import Renderer, Templated, Themed
from planspec.theme import Theme

BROKEN_THEME = Bilingual(
    "テーマにエラーがあるので、文書を作りませんでした。上の指摘を直してください。",
    "The theme has errors, so nothing was written. Mend what is reported above.",
)


class Look(NamedTuple):
    """Renderers that make files of a certain look.

    Attributes:
        chosen: The renderers.
        theme: The theme as it was read, if there is one.
        lacking: What the template lacks, a line each.
        paths: Every file that was read.
    """

    chosen: tuple[ChosenRenderer, ...]
    theme: LoadedTheme | None = None
    lacking: tuple[Bilingual, ...] = ()
    paths: tuple[Path, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the theme has errors."""
        return self.theme is not None and self.theme.theme is None

    @property
    def pictures(self) -> Mapping[Role, Figure]:
        """The pictures of the theme."""
        return self.theme.pictures if self.theme else {}

    @property
    def takes_theme(self) -> bool:
        """Whether a renderer takes a theme."""
        return any(isinstance(one.renderer, Themed) for one in self.chosen)

    def wanted(self, theme: str | None, template: str | None, usual_theme: str | None) -> "Look":
        """Return this look with the theme and the template that a run asks for.

        Args:
            theme: Path of the theme, or nothing.
            template: Path of the template, or nothing.
            usual_theme: Path of the theme of the settings, which is for every run: where a run has no use for it there
                is nothing to say.

        Raises:
            UsageError: A file cannot be read or used, or no renderer takes what is asked for.
        """
        theme = theme or (usual_theme if self.takes_theme else None)
        look = self.themed(theme) if theme else self
        return look.templated(template) if template else look

    def themed(self, path: str) -> "Look":
        """Return this look with the theme in a file; the renderers stay as they are where the file has errors.

        Raises:
            UsageError: The file or a picture cannot be read, or no renderer takes a theme.
        """
        if not self.takes_theme:
            raise useless("theme", lambda renderer: isinstance(renderer, Themed))
        read = load_theme(path)
        theme = read.theme
        chosen = self.chosen if theme is None else tuple(_themed(one, one.renderer, theme) for one in self.chosen)
        return self._replace(chosen=chosen, theme=read, paths=(*self.paths, *read.paths))

    def templated(self, path: str) -> "Look":
        """Return this look with the template in a file.

        Raises:
            UsageError: The file cannot be read or serve as a template, or no renderer takes one.
        """
        if not any(isinstance(one.renderer, Templated) for one in self.chosen):
            raise useless("template", lambda renderer: isinstance(renderer, Templated))
        template = TemplateFile(path)
        lines = dict.fromkeys(line for one in self.chosen for line in template.lacking(one))
        chosen = tuple(template.given_to(one) for one in self.chosen)
        return self._replace(chosen=chosen, lacking=tuple(lines), paths=(*self.paths, Path(path)))


def _themed(one: ChosenRenderer, renderer: Renderer, theme: Theme) -> ChosenRenderer:
    if not isinstance(renderer, Themed):
        return one
    return one._replace(renderer=one.asked(lambda: renderer.themed(theme)))
