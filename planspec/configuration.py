"""Settings of a project: which rules are left out, which severities differ, what fails, in which language."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from planspec.closest import closest
from planspec.diagnostics import Severity
from planspec.language import LANGUAGES, Bilingual, Language

_T = TypeVar("_T")


class ConfigurationError(ValueError):
    """A setting that cannot be understood.

    Attributes:
        message: What is wrong, in both languages.
    """

    def __init__(self, message: Bilingual) -> None:
        """Keep *message* for whoever shows it."""
        super().__init__(message.en)
        self.message = message


class Configuration(NamedTuple):
    """Settings of a project.

    Attributes:
        ignore: Codes of rules whose findings are left out.
        severities: Severities that differ from the rules' own, by code.
        fail_on: The lightest severity that makes a check fail.
        language: The language of messages, where the project says one.
        theme: Path of the theme of its documents, where the project names one.
        phases: What differs in single phases, by phase and code; ``None`` where a rule is silent.
        edition: The edition of the rules, for plans that name none.
        baseline: Path of the findings that are known and not told again, where the project names one.
        as_phase: The phase to judge by, whatever a plan says; it is asked for in a run and is no setting.
    """

    ignore: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = MappingProxyType({})
    fail_on: Severity = Severity.ERROR
    language: Language | None = None
    theme: str | None = None
    phases: Mapping[str, Mapping[str, Severity | None]] = MappingProxyType({})
    edition: str | None = None
    baseline: str | None = None
    as_phase: str | None = None

    @classmethod
    def from_table(cls, table: Mapping[str, object], known: Mapping[str, str]) -> "Configuration":
        """Read the settings of ``[tool.planspec]`` or of planspec.toml.

        Args:
            table: Plain data with the keys ``ignore``, ``severity``, ``phase``, ``rules``, ``baseline``, ``fail-on``,
                ``lang`` and ``theme``.
            known: Every code and every name of a rule, each with the code that it stands for.

        Raises:
            ConfigurationError: A key, a rule or a value is unknown, a value has the wrong type, or a rule is one that
                cannot be changed.
        """
        for key in table:
            if key not in _KEYS:
                raise _unknown(
                    Bilingual(f"「{key}」という設定はありません。", f"There is no setting `{key}`."), key, _KEYS
                )
        ignored = frozenset(_adjustable("ignore", rule, known) for rule in _strings(table.get("ignore", [])))
        weights = _weights("severity", table.get("severity", {}), known)
        return cls(
            ignore=ignored | {code for code, weight in weights.items() if weight is None},
            severities=MappingProxyType({code: weight for code, weight in weights.items() if weight is not None}),
            fail_on=_one_of("fail-on", table.get("fail-on", "error"), _SEVERITIES),
            language=_one_of("lang", table["lang"], _LANGUAGES) if "lang" in table else None,
            theme=_word("theme", table["theme"]) or None if "theme" in table else None,
            phases=MappingProxyType(_phases(table["phase"], known) if "phase" in table else {}),
            edition=_edition(table["rules"]) if "rules" in table else None,
            baseline=_word("baseline", table["baseline"]) or None if "baseline" in table else None,
        )


FIXED = ("PLN0", "PLN1", "PLN908")
"""What the codes of rules begin with whose errors nothing silences, no edition and no setting: without them a file that
is no plan, or that nobody has finished merging, would count as clean."""

_KEYS = ("ignore", "severity", "phase", "rules", "baseline", "fail-on", "lang", "theme")
_SEVERITIES = {str(severity): severity for severity in Severity}
_WEIGHTS: Mapping[str, Severity | None] = {**_SEVERITIES, "off": None}
_LANGUAGES: Mapping[str, Language | None] = {language: language for language in LANGUAGES}


def _strings(value: object) -> list[object]:
    if not isinstance(value, list):
        raise _wrong_type(
            "ignore", Bilingual('規則の番号の一覧 (["PLN405"] など)', 'a list of rules, as in ["PLN405"]')
        )
    return value


def _weights(key: str, value: object, known: Mapping[str, str]) -> dict[str, Severity | None]:
    wanted = Bilingual('{PLN513 = "info"} のような表', 'a table, as in {PLN513 = "info"}')
    return {
        _adjustable(key, rule, known): _one_of(f"{key}.{rule}", weight, _WEIGHTS)
        for rule, weight in _table(key, value, wanted).items()
    }


def _phases(value: object, known: Mapping[str, str]) -> dict[str, Mapping[str, Severity | None]]:
    # Imported here because the model takes long to import, and few projects have such settings.
    from planspec.model.phase import phase_named  # noqa: PLC0415

    wanted = Bilingual('[phase."素案"] のような表', "a table for each phase, as in [phase.draft]")
    phases: dict[str, dict[str, Severity | None]] = {}
    for name, weights in _table("phase", value, wanted).items():
        phase = phase_named(name)
        if phase is None:
            raise _no_phase(name)
        phases.setdefault(phase, {}).update(_weights(f"phase.{name}", weights, known))
    return {phase: MappingProxyType(weights) for phase, weights in phases.items()}


def _no_phase(name: str) -> ConfigurationError:
    from planspec.model.phase import PHASE_NAMES  # noqa: PLC0415 - as in `_phases`

    message = Bilingual(
        f"設定 phase に「{name}」という段階はありません。", f"Setting `phase`: there is no phase `{name}`."
    )
    return _unknown(message, name, PHASE_NAMES)


def _edition(value: object) -> str:
    from planspec.model.rule_edition import RuleEdition  # noqa: PLC0415 - as in `_phases`

    # TOML reads 2026.1 without quotation marks as a number.
    said = str(value) if isinstance(value, float) else value
    return _one_of("rules", said, {str(edition): str(edition) for edition in RuleEdition})


def _table(key: str, value: object, wanted: Bilingual) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _wrong_type(key, wanted)
    return value


def _adjustable(key: str, value: object, known: Mapping[str, str]) -> str:
    code = _code(key, value, known)
    if code.startswith(FIXED):
        message = Bilingual(
            f"設定 {key}: {code}は、計画として使えないことを知らせる規則なので、変えられません。",
            f"Setting `{key}`: {code} says that a file cannot be used as a plan and cannot be changed.",
        )
        raise ConfigurationError(message)
    return code


def _code(key: str, value: object, known: Mapping[str, str]) -> str:
    word = _word(key, value)
    codes = {name.lower(): code for name, code in known.items()}
    if code := codes.get(word.lower()):
        return code
    message = Bilingual(
        f"設定 {key} の「{word}」という規則はありません。", f"Setting `{key}`: there is no rule `{word}`."
    )
    # Of two codes that look alike one is as likely meant as the other; names say what they mean.
    near = closest(word, tuple(name for name, code in known.items() if name != code))
    raise ConfigurationError(_perhaps(message, near) if near else message)


def _one_of(key: str, value: object, known: Mapping[str, _T]) -> _T:
    word = _word(key, value)
    if word.lower() in known:
        return known[word.lower()]
    message = Bilingual(f"設定 {key} に「{word}」は使えません。", f"Setting `{key}` cannot be `{word}`.")
    raise _unknown(message, word, known)


def _word(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise _wrong_type(key, Bilingual("引用符で囲んだ文字", "text in quotes"))
    return value


def _unknown(message: Bilingual, word: str, known: Iterable[str]) -> ConfigurationError:
    """Return the error for a word that is none of *known*: with the one most like it, or else with all of them."""
    listed = tuple(sorted(known))
    if near := closest(word, listed):
        return ConfigurationError(_perhaps(message, near))
    ja, en = f"{message.ja}使えるのは {'、'.join(listed)} です。", f"{message.en} Known: {', '.join(listed)}."
    return ConfigurationError(Bilingual(ja, en))


def _perhaps(message: Bilingual, near: str) -> Bilingual:
    return Bilingual(f"{message.ja}もしかして「{near}」？", f"{message.en} Did you mean `{near}`?")


def _wrong_type(key: str, wanted: Bilingual) -> ConfigurationError:
    return ConfigurationError(
        Bilingual(f"設定 {key} には{wanted.ja}を書いてください。", f"Setting `{key}` takes {wanted.en}.")
    )
