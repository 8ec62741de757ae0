"""The rules that look at plans: one file each, all of them listed here."""

from planspec.rules.base import PlanRule
from planspec.rules.contacts.address_municipality import AddressMunicipality
from planspec.rules.contacts.branch_in_head_office import BranchInHeadOffice
from planspec.rules.contacts.duplicate_office import DuplicateOffice
from planspec.rules.contacts.email_form import EmailForm
from planspec.rules.contacts.fax_exchange import FaxExchange
from planspec.rules.contacts.invalid_phone_number import InvalidPhoneNumber
from planspec.rules.contacts.municipality_code import MunicipalityCode
from planspec.rules.contacts.municipality_code_mismatch import MunicipalityCodeMismatch
from planspec.rules.contacts.phone_equals_fax import PhoneEqualsFax
from planspec.rules.contacts.phone_form import PhoneForm
from planspec.rules.contacts.postal_code_form import PostalCodeForm
from planspec.rules.contacts.postal_code_unknown import PostalCodeUnknown
from planspec.rules.contacts.postal_data_absent import PostalDataAbsent
from planspec.rules.contacts.shared_number import SharedNumber
from planspec.rules.management.evaluation_reads_like_issue import EvaluationReadsLikeIssue
from planspec.rules.management.evaluators_in_text import EvaluatorsInText
from planspec.rules.management.external_evaluation_plan import ExternalEvaluationPlan
from planspec.rules.management.missing_evaluation_system import MissingEvaluationSystem
from planspec.rules.structure.declared_count import DeclaredCount
from planspec.rules.structure.duplicate_action import DuplicateAction
from planspec.rules.structure.duplicate_id import DuplicateId
from planspec.rules.structure.duplicate_title import DuplicateTitle
from planspec.rules.structure.edition_in_title import EditionInTitle
from planspec.rules.structure.edition_order import EditionOrder
from planspec.rules.structure.goal_without_evaluation import GoalWithoutEvaluation
from planspec.rules.structure.goal_without_issues import GoalWithoutIssues
from planspec.rules.structure.goal_without_promotion_goals import GoalWithoutPromotionGoals
from planspec.rules.structure.inherited_edition import InheritedEdition
from planspec.rules.structure.malformed_id import MalformedId
from planspec.rules.structure.new_with_predecessor import NewWithPredecessor
from planspec.rules.structure.open_todo import OpenTodo
from planspec.rules.structure.predecessor_without_previous_plan import PredecessorWithoutPreviousPlan
from planspec.rules.structure.promotion_goal_without_actions import PromotionGoalWithoutActions
from planspec.rules.structure.prose_count import ProseCount
from planspec.rules.structure.repeated_entry import RepeatedEntry
from planspec.rules.structure.undecided_word import UndecidedWord
from planspec.rules.structure.unlinked_goal import UnlinkedGoal
from planspec.rules.structure.unresolved_link import UnresolvedLink
from planspec.rules.structure.unresolved_predecessor import UnresolvedPredecessor
from planspec.rules.structure.unused_city_goal import UnusedCityGoal
from planspec.rules.time.adopted_date import AdoptedDate
from planspec.rules.time.calendars_disagree import CalendarsDisagree
from planspec.rules.time.end_before_start import EndBeforeStart
from planspec.rules.time.era_never_came import EraNeverCame
from planspec.rules.time.file_name_years import FileNameYears
from planspec.rules.time.malformed_year import MalformedYear
from planspec.rules.time.period_length import PeriodLength
from planspec.rules.time.review_outside_period import ReviewOutsidePeriod
from planspec.rules.time.title_years import TitleYears
from planspec.rules.time.unjoined_periods import UnjoinedPeriods
from planspec.rules.wording.decomposed_kana import DecomposedKana
from planspec.rules.wording.doubled_character import DoubledCharacter
from planspec.rules.wording.half_width_kana import HalfWidthKana
from planspec.rules.wording.look_alike_characters import LookAlikeCharacters
from planspec.rules.wording.missing_full_stop import MissingFullStop
from planspec.rules.wording.mixed_bracket_width import MixedBracketWidth
from planspec.rules.wording.mixed_digit_width import MixedDigitWidth
from planspec.rules.wording.mixed_hyphen import MixedHyphen
from planspec.rules.wording.mixed_letter_width import MixedLetterWidth
from planspec.rules.wording.mixed_punctuation import MixedPunctuation
from planspec.rules.wording.mixed_spelling import MixedSpelling
from planspec.rules.wording.mixed_wave_dash import MixedWaveDash
from planspec.rules.wording.source_variant import SourceVariant
from planspec.rules.wording.stray_space import StraySpace
from planspec.rules.wording.unbalanced_brackets import UnbalancedBrackets
from planspec.rules.wording.unused_reading import UnusedReading

PLAN_RULES: tuple[PlanRule, ...] = (
    DuplicateId(),
    MalformedId(),
    DeclaredCount(),
    ProseCount(),
    EditionInTitle(),
    EditionOrder(),
    InheritedEdition(),
    UnlinkedGoal(),
    UnresolvedLink(),
    UnusedCityGoal(),
    GoalWithoutEvaluation(),
    GoalWithoutIssues(),
    GoalWithoutPromotionGoals(),
    PromotionGoalWithoutActions(),
    DuplicateTitle(),
    DuplicateAction(),
    RepeatedEntry(),
    OpenTodo(),
    UndecidedWord(),
    UnresolvedPredecessor(),
    NewWithPredecessor(),
    PredecessorWithoutPreviousPlan(),
    CalendarsDisagree(),
    EraNeverCame(),
    EndBeforeStart(),
    TitleYears(),
    FileNameYears(),
    PeriodLength(),
    ReviewOutsidePeriod(),
    MalformedYear(),
    UnjoinedPeriods(),
    AdoptedDate(),
    PostalCodeForm(),
    PostalCodeUnknown(),
    PhoneForm(),
    PhoneEqualsFax(),
    FaxExchange(),
    SharedNumber(),
    BranchInHeadOffice(),
    EmailForm(),
    MunicipalityCode(),
    PostalDataAbsent(),
    AddressMunicipality(),
    DuplicateOffice(),
    InvalidPhoneNumber(),
    MunicipalityCodeMismatch(),
    MixedWaveDash(),
    MixedDigitWidth(),
    MixedBracketWidth(),
    MixedLetterWidth(),
    MixedHyphen(),
    LookAlikeCharacters(),
    MixedPunctuation(),
    HalfWidthKana(),
    DecomposedKana(),
    UnbalancedBrackets(),
    MissingFullStop(),
    MixedSpelling(),
    StraySpace(),
    DoubledCharacter(),
    SourceVariant(),
    UnusedReading(),
    EvaluationReadsLikeIssue(),
    ExternalEvaluationPlan(),
    EvaluatorsInText(),
    MissingEvaluationSystem(),
)
"""Every rule about plans, in the order of the codes."""
