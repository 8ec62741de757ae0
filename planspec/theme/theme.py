"""The look of the printed plan as data: fonts, colours, spacing, and the pictures of the cover."""

from pydantic import BaseModel, ConfigDict

from planspec.theme.colour import Colour


class _Part(BaseModel):
    """A part of a theme."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Fonts(_Part):
    """Typefaces by family name, the first that is installed counts; and the size of running text.

    Attributes:
        text: Families of running text.
        headings: Families of headings and of the vision.
        size: Size of running text in points; all other sizes go with it.
    """

    text: tuple[str, ...] = ("BIZ UDPゴシック",)
    headings: tuple[str, ...] = ("BIZ UDPゴシック",)
    size: float = 10.5


class Colours(_Part):
    """Colours as six hexadecimal digits.

    Attributes:
        text: Running text.
        quiet: Running heads, page numbers and markers.
        accent: Cover, headings, tables, and goals that have no colour of their own.
        note: Notes on what is not settled.
        goals: One for each basic goal in turn; neighbours differ in hue and for every kind of sight.
    """

    text: str = "222222"
    quiet: str = "5F6B70"
    accent: str = "1D4E63"
    note: str = "7A4A00"
    goals: tuple[str, ...] = ("1D4E63", "B04A00", "4B3A93", "4F6B00", "9C1F5E", "0072A8", "6F4A1E")


class Spacing(_Part):
    """Room on the page.

    Attributes:
        lines: Distance of lines, as a factor of the house's own.
        paragraphs: Space between paragraphs and around headings, as a factor of the house's own.
        margin: Margin at the left and the right, in millimetres.
    """

    lines: float = 1.0
    paragraphs: float = 1.0
    margin: float = 24.0


class Picture(_Part):
    """A picture in a file of its own.

    Attributes:
        file: Path of a PNG or JPEG file, from the folder of the theme.
        alternative: What the picture shows, for those who do not see it.
    """

    file: str
    alternative: str


class Theme(_Part):
    """The look of the printed plan; ``Theme()`` is the house's own."""

    fonts: Fonts = Fonts()
    colours: Colours = Colours()
    spacing: Spacing = Spacing()
    cover: Picture | None = None
    logo: Picture | None = None

    @property
    def accent(self) -> Colour:
        """The colour of all that belongs to no goal."""
        return Colour(self.colours.accent)

    def goal(self, place: int) -> Colour:
        """Return the colour of the basic goal in *place*, counted from 1; before the first it is the accent."""
        goals = self.colours.goals
        return Colour(goals[(place - 1) % len(goals)]) if place and goals else self.accent
