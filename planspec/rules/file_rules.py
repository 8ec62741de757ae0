"""The rules that the reader and the schema go by: pages, needed only once one of them has found something."""

from planspec.rules.base import Rule
from planspec.rules.reading.alias import Alias
from planspec.rules.reading.anchor import Anchor
from planspec.rules.reading.comment_in_text import CommentInText
from planspec.rules.reading.complex_key import ComplexKey
from planspec.rules.reading.control_character import ControlCharacter
from planspec.rules.reading.directive import Directive
from planspec.rules.reading.duplicate_key import DuplicateKey
from planspec.rules.reading.empty_file import EmptyFile
from planspec.rules.reading.encoding import Encoding
from planspec.rules.reading.full_width_punctuation import FullWidthPunctuation
from planspec.rules.reading.invalid_utf8 import InvalidUtf8
from planspec.rules.reading.line_separator import LineSeparator
from planspec.rules.reading.merge_key import MergeKey
from planspec.rules.reading.misplaced_bom import MisplacedBom
from planspec.rules.reading.not_a_mapping import NotAMapping
from planspec.rules.reading.private_use_character import PrivateUseCharacter
from planspec.rules.reading.replacement_character import ReplacementCharacter
from planspec.rules.reading.several_documents import SeveralDocuments
from planspec.rules.reading.split_number import SplitNumber
from planspec.rules.reading.swallowed_item import SwallowedItem
from planspec.rules.reading.tab_indentation import TabIndentation
from planspec.rules.reading.tag import Tag
from planspec.rules.reading.too_deep import TooDeep
from planspec.rules.reading.too_large import TooLarge
from planspec.rules.reading.trailing_space import TrailingSpace
from planspec.rules.reading.yaml_syntax import YamlSyntax
from planspec.rules.schema.bad_choice import BadChoice
from planspec.rules.schema.bad_date import BadDate
from planspec.rules.schema.bad_fiscal_year import BadFiscalYear
from planspec.rules.schema.bad_number_style import BadNumberStyle
from planspec.rules.schema.empty_value import EmptyValue
from planspec.rules.schema.line_break import LineBreak
from planspec.rules.schema.missing_field import MissingField
from planspec.rules.schema.unknown_field import UnknownField
from planspec.rules.schema.unknown_format import UnknownFormat
from planspec.rules.schema.wrong_type import WrongType

FILE_RULES: tuple[Rule, ...] = (
    YamlSyntax(),
    DuplicateKey(),
    Tag(),
    Directive(),
    Anchor(),
    Alias(),
    MergeKey(),
    SeveralDocuments(),
    EmptyFile(),
    NotAMapping(),
    TooDeep(),
    TooLarge(),
    TabIndentation(),
    FullWidthPunctuation(),
    ControlCharacter(),
    LineSeparator(),
    Encoding(),
    InvalidUtf8(),
    MisplacedBom(),
    ComplexKey(),
    CommentInText(),
    SwallowedItem(),
    ReplacementCharacter(),
    PrivateUseCharacter(),
    SplitNumber(),
    TrailingSpace(),
    MissingField(),
    UnknownField(),
    WrongType(),
    EmptyValue(),
    BadChoice(),
    BadFiscalYear(),
    BadNumberStyle(),
    BadDate(),
    LineBreak(),
    UnknownFormat(),
)
"""Every rule about a file that cannot be read as a plan, in the order of the codes."""
