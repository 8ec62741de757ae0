"""Where the council can be reached."""

from planspec.model.base import Model, described
from planspec.model.text import Address, Code, Name


class Office(Model):
    """An office of the council: its head office or a branch."""

    name: Name = described("名称", "本部や支部の名称。", en=("Name", "Name of the office."), examples=("一関支部",))
    postal_code: Code | None = described(
        "郵便番号",
        "3桁-4桁の郵便番号。〒は書きません。",
        en=("Postal code", "Three digits, a hyphen, four digits."),
        default=None,
        examples=("021-0877",),
    )
    address: Address | None = described(
        "住所",
        "郵便の届く住所。市町村名から書きます。",
        en=("Address", "Postal address, from the municipality on."),
        default=None,
        examples=("架空市架空町1-1",),
    )
    facility: Name | None = described(
        "建物",
        "入っている建物の名称。",
        en=("Facility", "Name of the building."),
        default=None,
        examples=("架空市総合福祉センター",),
    )
    phone: Code | None = described(
        "電話番号",
        "市外局番からの電話番号。",
        en=("Phone", "Phone number with its area code."),
        default=None,
        examples=("0191-23-6020",),
    )
    fax: Code | None = described(
        "FAX番号",
        "市外局番からのFAX番号。",
        en=("Fax", "Fax number with its area code."),
        default=None,
        examples=("0191-23-6024",),
    )
    email: Code | None = described(
        "メールアドレス",
        "代表のメールアドレス。半角で書きます。",
        en=("E-mail", "E-mail address, in half width."),
        default=None,
        examples=("shakyo@example.jp",),
    )


class Contacts(Model):
    """連絡先."""

    head_office: Office | None = described(
        "本部", "社会福祉協議会の本部。", en=("Head office", "The council's head office.")
    )
    branches: tuple[Office, ...] = described(
        "支部", "支部や支所の一覧。", en=("Branches", "The council's branches."), default=()
    )
