"""The whole plan."""

import datetime as dt
import re
from typing import Annotated

from pydantic_core import PydanticCustomError, core_schema

from planspec.model.at_least_one import AtLeastOne
from planspec.model.base import Model, described
from planspec.model.contacts import Contacts
from planspec.model.definition import Definition, Reading
from planspec.model.goals import BasicGoal
from planspec.model.labels import Labels
from planspec.model.management import Management
from planspec.model.municipality import Municipality
from planspec.model.number import Count
from planspec.model.numbering import Numbering
from planspec.model.other_plan import CityPlan, PreviousPlan
from planspec.model.period import Period
from planspec.model.phase import Phase
from planspec.model.reads import Reads
from planspec.model.rule_edition import NEWEST, RuleEdition
from planspec.model.source_document import SourceDocument
from planspec.model.structure import Structure
from planspec.model.text import Code, Line, Name
from planspec.model.text_kind import TextKind
from planspec.model.vision import Vision

FORMAT = "plan/1"

_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"


def _known_format(value: object) -> object:
    if value != FORMAT:
        raise PydanticCustomError("format_version", "an unknown kind or version of file", {"known": FORMAT})
    return value


def _calendar_date(value: object) -> object:
    if isinstance(value, str):
        try:
            if re.fullmatch(_DATE, value):
                return dt.date.fromisoformat(value)
        except ValueError:
            pass
        raise PydanticCustomError("calendar_date", "not a date")
    return value


_FORMAT_SCHEMA = core_schema.no_info_plain_validator_function(_known_format)
_DATE_SCHEMA = core_schema.no_info_before_validator_function(_calendar_date, core_schema.date_schema(strict=True))

Format = Annotated[str, Reads(_FORMAT_SCHEMA, {"const": FORMAT}, TextKind.CODE)]
CalendarDate = Annotated[dt.date, Reads(_DATE_SCHEMA, {"type": "string", "format": "date"})]


class Plan(Model):
    """地域福祉活動計画."""

    planspec: Format = described(
        "ファイルの種類と版",
        "必ず plan/1 と書きます。",
        en=("Kind and version", "Always plan/1."),
        examples=(FORMAT,),
    )
    id: Code = described(
        "識別子",
        "計画の識別子。他のファイルから参照するので、半角の英数字とハイフンで付け、あとで変えません。",
        en=("Identifier", "What other files call this plan: letters, digits and hyphens, never changed later."),
        examples=("ichinoseki-3",),
    )
    title: Line = described(
        "題名",
        "表紙に書く、計画の正式な名称。",
        en=("Title", "The plan's full official name, as on the cover."),
        examples=("第3次 一関市地域福祉活動計画",),
    )
    edition: Count | None = described(
        "次数",
        "第何次の計画か。数字だけを書きます。",
        en=("Edition", "Number of this edition, digits only."),
        default=None,
        examples=(3,),
    )
    organization: Name | None = described(
        "策定団体",
        "計画を策定する社会福祉協議会の正式な名称。",
        en=("Organization", "Full name of the council that makes the plan."),
        examples=("社会福祉法人 架空市社会福祉協議会",),
    )
    municipality: Municipality | None = described(
        "市町村", "計画の対象となる市町村。", en=("Municipality", "The municipality the plan is for.")
    )
    period: Period | None = described(
        "計画期間", "計画の最初と最後の年度。", en=("Period", "The years the plan covers.")
    )
    phase: Phase | None = described(
        "段階",
        "計画づくりの段階。段階に合わせて、確かめる厳しさと印刷のしかたが変わります。",
        en=("Phase", "How far the making of the plan has come; checks and print go by it."),
        default=None,
        examples=("素案", "確定"),
    )
    rules: RuleEdition | None = described(
        "規則の版",
        "どの版の規則で調べるか。書いておくと、planspec を新しくしても指摘は増えません。書かなければ最新の版です。",
        en=(
            "Rule edition",
            "The edition of the rules to check by; with it a new planspec tells nothing new. By default the newest.",
        ),
        default=None,
        examples=(str(NEWEST),),
    )
    adopted: CalendarDate | None = described(
        "策定日",
        "計画を策定した日。年-月-日の順に、半角数字とハイフンで書きます。",
        en=("Adopted", "The day the plan was adopted: year-month-day in half-width digits."),
        default=None,
        examples=("2026-03-31",),
    )
    definitions: tuple[Definition, ...] = described(
        "用語の説明", "計画の中で説明する用語。", en=("Definitions", "Words that the plan explains."), default=()
    )
    previous_plan: PreviousPlan | None = described(
        "前計画", "引き継ぐ前の計画。", en=("Previous plan", "The plan that this one succeeds."), default=None
    )
    city_plan: CityPlan | None = described(
        "市町村地域福祉計画",
        "連動する市町村の地域福祉計画 (理念計画)。",
        en=("City plan", "The municipality's plan that this plan is linked to."),
        default=None,
    )
    vision: Vision | None = described(
        "基本理念", "計画全体の理念。", en=("Vision", "The idea that the whole plan serves.")
    )
    structure: Structure | None = described(
        "計画の構成",
        "計画が自ら言う目標の数。実際の数と照合します。",
        en=("Structure", "The numbers of goals that the plan states; compared with the real ones."),
        default=None,
    )
    basic_goals: Annotated[tuple[BasicGoal, ...], AtLeastOne()] | None = described(
        "基本目標", "基本目標の一覧。", en=("Basic goals", "The basic goals.")
    )
    management: Management | None = described(
        "進行管理・評価体制",
        "計画の進め方と評価の仕方。",
        en=("Management", "How the plan is carried and evaluated."),
        default=None,
    )
    contacts: Contacts | None = described(
        "連絡先", "本部と支部の連絡先。", en=("Contacts", "Head office and branches."), default=None
    )
    labels: Labels = described(
        "呼び方",
        "目標の段階や各部の呼び方。",
        en=("Labels", "The council's words for levels and parts."),
        default=Labels(),
    )
    numbering: Numbering = described(
        "番号の付け方",
        "印刷するときの番号の付け方。",
        en=("Numbering", "How goals are numbered in print."),
        default=Numbering(),
    )
    readings: tuple[Reading, ...] = described(
        "読み仮名", "難しい言葉の読み。", en=("Readings", "How hard words are read."), default=()
    )
    sources: tuple[SourceDocument, ...] = described(
        "出典", "この計画の文章の出典。", en=("Sources", "Where the plan's text comes from."), default=()
    )

    @property
    def finished(self) -> bool:
        """Whether the plan is past its drafts, so that notes on what is not settled are no longer printed."""
        return self.phase is not None and self.phase.finished
