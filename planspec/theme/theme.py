"""The look of the printed plan as data: fonts, colours, spacing, and the pictures of the cover."""

from pydantic import BaseModel, ConfigDict

from planspec.model.base import described
from planspec.model.text import Line
from planspec.theme.colour import Colour
from planspec.theme.value import Factor, Families, HexColour, HexColours, Millimetres, PictureFile, Points

FORMAT = "theme/1"

_HOUSE_SIZE = 10.5


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

    text: Families = described(
        "本文の書体",
        "本文の書体の名前。いくつか並べると、最初に見つかった書体を使います。",
        en=("Text font", "Font of running text; of several, the first that is installed counts."),
        default=("BIZ UDPゴシック",),
        examples=("BIZ UDP明朝",),
    )
    headings: Families = described(
        "見出しの書体",
        "見出しと基本理念の書体の名前。いくつか並べると、最初に見つかった書体を使います。",
        en=("Heading font", "Font of headings and of the vision; of several, the first that is installed counts."),
        default=("BIZ UDPゴシック",),
        examples=("BIZ UDPゴシック",),
    )
    size: Points = described(
        "文字の大きさ",
        "本文の文字の大きさ (ポイント、6～24)。見出しなどの大きさも、これに合わせて変わります。",
        en=("Size", "Size of running text in points, 6 to 24; all other sizes go with it."),
        default=_HOUSE_SIZE,
        examples=(14,),
    )


class Colours(_Part):
    """Colours as six hexadecimal digits.

    Attributes:
        text: Running text.
        quiet: Running heads, page numbers and markers.
        accent: Cover, headings, tables, and goals that have no colour of their own.
        note: Notes on what is not settled.
        goals: One for each basic goal in turn; neighbours differ in hue and for every kind of sight.
    """

    text: HexColour = described(
        "文字の色",
        "本文の文字の色。色は引用符で囲みます。",
        en=("Text colour", "Colour of running text; colours stand in quotes."),
        default="222222",
        examples=("#222222",),
    )
    quiet: HexColour = described(
        "控えめな文字の色",
        "ページの上下の題名やページ番号などの色。",
        en=("Quiet colour", "Colour of running heads and page numbers."),
        default="5F6B70",
        examples=("#5F6B70",),
    )
    accent: HexColour = described(
        "基調色",
        "表紙、見出し、表などの色。",
        en=("Accent colour", "Colour of the cover, of headings and of tables."),
        default="1D4E63",
        examples=("#1D4E63",),
    )
    note: HexColour = described(
        "注記の色",
        "まだ決まっていないこと (todo) を知らせる文字の色。",
        en=("Note colour", "Colour of notes on what is not settled yet."),
        default="7A4A00",
        examples=("#7A4A00",),
    )
    goals: HexColours = described(
        "目標の色",
        "基本目標の色を順に並べます。目標のほうが多ければ、最初の色に戻ります。",
        en=("Goal colours", "A colour for each basic goal in turn; after the last one the first comes again."),
        default=("1D4E63", "B04A00", "4B3A93", "4F6B00", "9C1F5E", "0072A8", "6F4A1E"),
        examples=(["#1D4E63", "#B04A00", "#4B3A93"],),
    )


class Spacing(_Part):
    """Room on the page.

    Attributes:
        lines: Distance of lines, as a factor of the house's own.
        paragraphs: Space between paragraphs and around headings, as a factor of the house's own.
        margin: Margin at the left and the right, in millimetres.
    """

    lines: Factor = described(
        "行の間隔",
        "行の間隔を標準の何倍にするか (0.7～2)。",
        en=("Line spacing", "Distance of lines as a factor of the standard, 0.7 to 2."),
        default=1.0,
        examples=(1.2,),
    )
    paragraphs: Factor = described(
        "段落の間隔",
        "段落の間と見出しの上下の空きを標準の何倍にするか (0.7～2)。",
        en=("Paragraph spacing", "Space between paragraphs and around headings as a factor, 0.7 to 2."),
        default=1.0,
        examples=(1.2,),
    )
    margin: Millimetres = described(
        "左右の余白",
        "ページの左右の余白 (ミリメートル、10～50)。",
        en=("Margin", "Margin at the left and the right in millimetres, 10 to 50."),
        default=24.0,
        examples=(20,),
    )


class Picture(_Part):
    """A picture in a file of its own.

    Attributes:
        file: Path of a PNG or JPEG file, from the folder of the theme.
        alternative: What the picture shows, for those who do not see it.
    """

    file: PictureFile = described(
        "画像のファイル",
        "PNG か JPEG のファイルの名前。テーマのファイルがあるフォルダーから探します。",
        en=("Picture file", "A PNG or JPEG file, looked for from the folder of the theme file."),
        examples=("cover.png",),
    )
    alternative: Line = described(
        "画像の説明",
        "画像が見えない人のための、何の画像かの説明。",
        en=("Alternative text", "What the picture shows, for those who do not see it."),
        examples=("架空の町の公園で、住民が花を植えている様子",),
    )


class Theme(_Part):
    """The look of the printed plan; ``Theme()`` is the house's own."""

    fonts: Fonts = described("書体", "書体と文字の大きさ。", en=("Fonts", "Fonts and size of type."), default=Fonts())
    colours: Colours = described(
        "色", "文字、基調、目標の色。", en=("Colours", "Colours of text, accent and goals."), default=Colours()
    )
    spacing: Spacing = described(
        "間隔", "行と段落の間隔、ページの余白。", en=("Spacing", "Lines, paragraphs and margins."), default=Spacing()
    )
    cover: Picture | None = described(
        "表紙の画像", "表紙に入れる画像。", en=("Cover picture", "A picture for the cover."), default=None
    )
    logo: Picture | None = described(
        "ロゴ", "表紙に入れる社協のロゴ。", en=("Logo", "The council's logo for the cover."), default=None
    )

    @property
    def scale(self) -> float:
        """How many times as large as the house's own all type is."""
        return self.fonts.size / _HOUSE_SIZE

    @property
    def accent(self) -> Colour:
        """The colour of all that belongs to no goal."""
        return Colour(self.colours.accent)

    def goal(self, place: int) -> Colour:
        """Return the colour of the basic goal in *place*, counted from 1; before the first it is the accent."""
        goals = self.colours.goals
        return Colour(goals[(place - 1) % len(goals)]) if place else self.accent
