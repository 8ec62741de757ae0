"""The plan as data: one noun a file."""

from planspec.model.base import Model
from planspec.model.contacts import Contacts, Office
from planspec.model.definition import Definition, Reading
from planspec.model.fiscal_year import ERAS, Era, FiscalYear
from planspec.model.goals import Action, BasicGoal, PromotionGoal
from planspec.model.labels import Labels
from planspec.model.management import EvaluationSystem, ExternalEvaluation, InternalEvaluation, Management
from planspec.model.municipality import Municipality
from planspec.model.numbering import Numbering, NumberStyle
from planspec.model.other_plan import CityPlan, OtherGoal, PreviousPlan
from planspec.model.period import Period
from planspec.model.phase import Phase
from planspec.model.plan import FORMAT, Plan
from planspec.model.printed_numbers import Number, Numbers, printed_numbers
from planspec.model.source_document import SourceDocument, Variant
from planspec.model.structure import Structure
from planspec.model.text_kind import TextKind
from planspec.model.vision import Vision
from planspec.model.walk import PlanText, texts

__all__ = [
    "ERAS",
    "FORMAT",
    "Action",
    "BasicGoal",
    "CityPlan",
    "Contacts",
    "Definition",
    "Era",
    "EvaluationSystem",
    "ExternalEvaluation",
    "FiscalYear",
    "InternalEvaluation",
    "Labels",
    "Management",
    "Model",
    "Municipality",
    "Number",
    "NumberStyle",
    "Numbering",
    "Numbers",
    "Office",
    "OtherGoal",
    "Period",
    "Phase",
    "Plan",
    "PlanText",
    "PreviousPlan",
    "PromotionGoal",
    "Reading",
    "SourceDocument",
    "Structure",
    "TextKind",
    "Variant",
    "Vision",
    "printed_numbers",
    "texts",
]
