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
    """

    ignore: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = MappingProxyType({})
    fail_on: Severity = Severity.ERROR
    language: Language | None = None
    theme: str | None = None

    @classmethod
    def from_table(cls, table: Mapping[str, object], known: Mapping[str, str]) -> "Configuration":
        """Read the settings of ``[tool.planspec]`` or of planspec.toml.

        Args:
            table: Plain data with the keys ``ignore``, ``severity``, ``fail-on``, ``lang`` and ``theme``.
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
        return cls(
            ignore=frozenset(_adjustable("ignore", rule, known) for rule in _strings(table.get("ignore", []))),
            severities=MappingProxyType(_severities(table.get("severity", {}), known)),
            fail_on=_one_of("fail-on", table.get("fail-on", "error"), _SEVERITIES),
            language=_one_of("lang", table["lang"], _LANGUAGES) if "lang" in table else None,
            theme=_word("theme", table["theme"]) or None if "theme" in table else None,
        )


_FIXED = ("PLN0", "PLN1")
"""Families of rules without which a file that is no plan would count as clean."""

_KEYS = ("ignore", "severity", "fail-on", "lang", "theme")
_SEVERITIES = {str(severity): severity for severity in Severity}
_LANGUAGES: Mapping[str, Language | None] = {language: language for language in LANGUAGES}


def _strings(value: object) -> list[object]:
    if not isinstance(value, list):
        raise _wrong_type(
            "ignore", Bilingual('規則の番号の一覧 (["PLN405"] など)', 'a list of rules, as in ["PLN405"]')
        )
    return value


def _severities(value: object, known: Mapping[str, str]) -> dict[str, Severity]:
    if not isinstance(value, dict):
        wanted = Bilingual('{PLN513 = "info"} のような表', 'a table, as in {PLN513 = "info"}')
        raise _wrong_type("severity", wanted)
    return {
        _adjustable("severity", rule, known): _one_of(f"severity.{rule}", severity, _SEVERITIES)
        for rule, severity in value.items()
    }


def _adjustable(key: str, value: object, known: Mapping[str, str]) -> str:
    code = _code(key, value, known)
    if code.startswith(_FIXED):
        message = Bilingual(
            f"設定 {key}: {code}は、計画として読めないことを知らせる規則なので、変えられません。",
            f"Setting `{key}`: {code} says that a file cannot be read as a plan and cannot be changed.",
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
    return Bilingual(f"{message.ja}もしかして「{near}」?", f"{message.en} Did you mean `{near}`?")


def _wrong_type(key: str, wanted: Bilingual) -> ConfigurationError:
    return ConfigurationError(
        Bilingual(f"設定 {key} には{wanted.ja}を書いてください。", f"Setting `{key}` takes {wanted.en}.")
    )
