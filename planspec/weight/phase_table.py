"""The table of phases: what each rule weighs while a plan is being made, adopted and carried out."""

from collections.abc import Mapping

from planspec.diagnostics import Severity

TABLE: Mapping[str, str] = {
    # 骨子: vision and goals alone are there. 素案: all of it is written once, and rough.
    # パブリックコメント案: the public reads it. 確定: nothing may be open any more.
    # 進行中: it is printed, and what counts is how it is carried out.
    #         骨子     素案    公表案  確定    進行中
    # What is counted, and what a draft has not yet
    "PLN210": "info    warning -       -       -",
    "PLN211": "off     info    -       -       info",
    "PLN220": "off     info    -       -       -",
    "PLN221": "warning -       -       -       -",
    "PLN222": "off     -       -       -       -",
    "PLN230": "off     info    -       -       info",
    "PLN231": "off     info    -       -       info",
    "PLN232": "off     -       -       -       -",
    "PLN233": "off     info    -       -       -",
    "PLN240": "info    -       -       -       info",
    "PLN241": "info    -       -       -       info",
    "PLN250": "off     info    -       -       -",
    "PLN251": "info    info    -       error   -",
    "PLN260": "warning -       -       -       -",
    "PLN262": "info    -       -       -       -",
    # Years
    "PLN304": "info    -       -       -       info",
    "PLN305": "off     info    -       -       -",
    "PLN308": "info    -       -       -       info",
    "PLN309": "info    -       -       -       -",
    # Contacts: taken over from the plan before, until the public shall use them
    "PLN401": "info    warning -       -       -",
    "PLN402": "off     info    -       -       -",
    "PLN403": "off     info    -       -       -",
    "PLN404": "off     info    -       -       -",
    "PLN405": "off     -       -       -       -",
    "PLN406": "off     info    -       -       -",
    "PLN407": "off     -       -       -       -",
    "PLN408": "info    warning -       -       -",
    "PLN410": "off     -       -       -       -",
    "PLN411": "off     info    -       -       -",
    "PLN412": "off     info    -       -       -",
    "PLN413": "info    warning -       -       -",
    # Wording
    "PLN501": "off     info    -       -       info",
    "PLN502": "off     info    -       -       info",
    "PLN503": "off     info    -       -       info",
    "PLN504": "off     info    -       -       info",
    "PLN505": "off     info    -       -       info",
    "PLN506": "info    -       -       -       info",
    "PLN507": "off     info    -       -       info",
    "PLN510": "info    -       -       -       info",
    "PLN511": "info    -       -       -       info",
    "PLN512": "info    info    -       -       info",
    "PLN513": "off     info    -       -       info",
    "PLN514": "off     info    -       -       info",
    "PLN515": "off     info    -       -       info",
    "PLN516": "info    info    -       -       info",
    "PLN520": "off     -       -       -       -",
    "PLN521": "off     -       -       -       -",
    # How the plan is evaluated and carried out
    "PLN601": "off     -       -       -       -",
    "PLN602": "info    -       -       -       -",
    "PLN603": "off     -       -       -       -",
    "PLN604": "off     -       -       warning warning",
    # Several plans
    "PLN802": "info    -       -       -       -",
    "PLN803": "off     info    -       -       -",
}
"""By code, the weight in each phase in their order; ``-`` is what the rule says. Other rules always weigh the same."""

OFF, SAME = "off", "-"


def by_phase(code: str, own: Severity) -> tuple[Severity | None, ...]:
    """Return what a rule that weighs *own* weighs in each phase, in their order; nothing if it is always the same."""
    phases = range(len(TABLE[code].split())) if code in TABLE else ()
    return tuple(in_phase(code, place, own) for place in phases)


def in_phase(code: str, place: int, own: Severity | None) -> Severity | None:
    """Return what a rule weighs in a phase.

    Args:
        code: The rule's code.
        place: Place of the phase in their order, from 0.
        own: What the rule weighs without phases.

    Returns:
        A severity, or ``None`` where the rule is silent.
    """
    row = TABLE.get(code)
    word = row.split()[place] if row else SAME
    return own if word == SAME else None if word == OFF else Severity(word)
