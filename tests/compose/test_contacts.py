"""The contacts and the sources."""

from planspec.document import (
    BulletList,
    LineBreak,
    Link,
    ListItem,
    Paragraph,
    Role,
    Strong,
    Table,
    Text,
)
from sample import sample, section


class TestContacts:
    """The contacts."""

    def test_head_office(self) -> None:
        """The head office is its name and the lines below it, as on an envelope."""
        office = {
            "name": "架空市社協", "postal_code": "000-0000", "address": "架空市1-2", "facility": "架空会館",
            "phone": "00-0000-0001", "fax": "00-0000-0002", "email": "info@example.jp",
        }  # fmt: skip
        assert section(sample(contacts={"head_office": office}), Role.CONTACTS)[1:] == (
            Paragraph((Strong((Text("架空市社協"),)),), Role.CONTACTS),
            Paragraph(
                (
                    Text("〒000-0000 架空市1-2 架空会館"),
                    LineBreak(),
                    Text("(電話) 00-0000-0001 (FAX) 00-0000-0002"),
                    LineBreak(),
                    Text("(メールアドレス) "),
                    Link((Text("info@example.jp"),), "mailto:info@example.jp"),
                ),
                Role.CONTACTS,
            ),
        )

    def test_branches(self) -> None:
        """Branches are a table with the columns that are used, the place in one cell."""
        branches = [
            {"name": "東支部", "address": "架空市東1", "facility": "東会館"},
            {"name": "西支部", "phone": "00-0000-0003"},
        ]
        plan = sample(contacts={"todo": "本部は移転中", "branches": branches})
        assert section(plan, Role.CONTACTS)[1:] == (
            Table(
                ((Text("名称"),), (Text("住所"),), (Text("電話"),)),
                (
                    ((Text("東支部"),), (Text("架空市東1"), LineBreak(), Text("東会館")), ()),
                    ((Text("西支部"),), (), (Text("00-0000-0003"),)),
                ),
                caption="支部",
                role=Role.CONTACTS,
            ),
            Paragraph((Text("(未定) 本部は移転中"),), Role.TODO),
        )

    def test_postal_mark(self) -> None:
        """A postal code written with 〒 gets no second mark."""
        blocks = section(sample(contacts={"head_office": {"name": "社協", "postal_code": "〒000-0000"}}), Role.CONTACTS)
        assert blocks[2] == Paragraph((Text("〒000-0000"),), Role.CONTACTS)

    def test_not_a_mail_address(self) -> None:
        """What is no mail address is printed without a link."""
        blocks = section(sample(contacts={"head_office": {"name": "社協", "email": "準備中"}}), Role.CONTACTS)
        assert blocks[2] == Paragraph((Text("(メールアドレス) "), Text("準備中")), Role.CONTACTS)


class TestSources:
    """The sources."""

    def test_links(self) -> None:
        """Addresses on the web are links, anything else is text; variants are not printed."""
        variants = [{"here": "支え合い", "there": "支えあい"}]
        written = [
            {"title": "資料", "url": "https://example.jp/", "variants": variants},
            {"title": "綴り", "url": "書庫3番"},
        ]
        assert section(sample(sources=written), Role.SOURCES)[1:] == (
            BulletList(
                (
                    ListItem((Text("資料"), Text(" "), Link((Text("https://example.jp/"),), "https://example.jp/"))),
                    ListItem((Text("綴り"), Text(" "), Text("書庫3番"))),
                ),
                Role.SOURCES,
            ),
        )
