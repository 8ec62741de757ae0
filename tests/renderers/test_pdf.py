"""PDF files hold the whole text, keep the standards, and never change without reason."""

import os
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from environment import unmeasured
from pdf_sample import bare, document, expected, heard, pages, poppler, third, third_plan, written
from planspec.compose import EDITIONS, compose
from planspec.document import Deleted, Group, Inserted, Role, Table, Text, headings, plain
from planspec.rendering import Renderer, Themed
from planspec_renderers.pdf import RENDERER
from printed import first_missing
from word_sample import SAMPLE
from word_strings import strings

_DIGEST = (
    "import hashlib, sys; sys.path[:0] = {path!r}; from word_sample import SAMPLE; "
    "from planspec_renderers.pdf import RENDERER; print(hashlib.sha256(RENDERER.render(SAMPLE)).hexdigest())"
)


def test_is_a_renderer() -> None:
    """The entry point names what the command expects."""
    assert isinstance(RENDERER, Renderer)
    assert isinstance(RENDERER, Themed)
    assert RENDERER.suffix == ".pdf"


def test_every_node() -> None:
    """The tags hold every string of every kind of node, in order."""
    assert first_missing(expected(strings(SAMPLE, alternatives=False)), heard(RENDERER.render(SAMPLE))) is None


def test_booklet() -> None:
    """Every string of its document stands in the booklet of the real plan, in order; its diagram has its own test."""
    document = compose(third_plan())
    parts = [block for block in document.blocks if not (isinstance(block, Group) and block.role is Role.OVERVIEW)]
    found = strings(replace(document, blocks=tuple(parts)))
    assert first_missing(map(bare, found), written(third("booklet"))) is None


def test_overview() -> None:
    """The diagram is heard as it is meant: the vision, a goal, what stands below it, the next goal."""
    rows = tuple(
        tuple((Text(cell),) for cell in row)
        for row in (("理念", "目標1", "推進1"), ("理念", "目標1", "推進2"), ("理念", "目標2", "推進3"))
    )
    header = tuple((Text(name),) for name in ("基本理念", "基本目標", "推進目標"))
    table = Table(header, rows, "計画の体系", Role.OVERVIEW, row_headers=False)
    assert heard(RENDERER.render(document(table))) == "計画の体系基本理念基本目標推進目標理念目標1推進1推進2目標2推進3"


def test_labels_of_a_number_that_changed() -> None:
    """A number that is there in two versions is no longer than one: its column keeps its name beside each number."""
    header = tuple((Text(name),) for name in ("名称", "住所", "電話", "FAX"))
    address = (Text("架空市北町字架空山の手一丁目1-23"),)
    changed = (Deleted((Text("0000-00-0000"),)), Inserted((Text("0000-00-0001"),)))
    faxes = {"北": (Text("0000-00-0002"),), "南": changed}
    rows = tuple(((Text(name),), address, (Text("0000-11-0000"),), fax) for name, fax in faxes.items())
    read = heard(RENDERER.render(document(Table(header, rows, "支部", Role.CONTACTS))))
    assert read.count("FAX") == 2 + len(rows)


def test_leaflet() -> None:
    """Every string of its document stands in the leaflet of the real plan, in order."""
    document = compose(third_plan(), edition="leaflet")
    assert first_missing(map(bare, strings(document)), written(third("leaflet"))) is None


@pytest.mark.parametrize("edition", EDITIONS)
def test_standards(edition: str) -> None:
    """The file is tagged and says that it is PDF/UA-1 and PDF/A-2a; typst refuses to write what is not."""
    file = third(edition)
    assert re.search("^Tagged: +yes$", poppler(file, "pdfinfo"), re.MULTILINE)
    metadata = re.sub(r"\s", "", poppler(file, "pdfinfo", "-meta"))
    for name, value in (("pdfuaid:part", "1"), ("pdfaid:part", "2"), ("pdfaid:conformance", "A")):
        assert f"<{name}>{value}</{name}>" in metadata


@pytest.mark.parametrize("edition", EDITIONS)
def test_says_what_it_is(edition: str) -> None:
    """The file says title, author, subject and language."""
    told = poppler(third(edition), "pdfinfo")
    assert re.search("^Title: +第3次 一関市地域福祉活動計画$", told, re.MULTILINE)
    assert re.search("^Author: +社会福祉法人 一関市社会福祉協議会$", told, re.MULTILINE)
    assert re.search("^Subject: +令和8年度", told, re.MULTILINE)
    assert b"/Lang(ja" in third(edition)


@pytest.mark.parametrize("edition", EDITIONS)
def test_fonts(edition: str) -> None:
    """Every font is embedded, with the Unicode of its glyphs."""
    _, _, *fonts = poppler(third(edition), "pdffonts").splitlines()
    assert fonts != []
    assert all(re.search(r" yes yes yes +\d+ +\d+$", line) for line in fonts)


@pytest.mark.parametrize("edition", EDITIONS)
def test_on_the_page(edition: str) -> None:
    """All pages are A4, and no word reaches over their edge."""
    assert {(round(page.width), round(page.height)) for page in pages(third(edition))} == {(595, 842)}
    assert [word for page in pages(third(edition)) for word in page.words if not page.holds(word)] == []


class TestBooklet:
    """The booklet of the real plan."""

    def test_outline(self) -> None:
        """The bookmarks are the headings, in order."""
        told = poppler(third("booklet"), "pdftohtml", "-xml", "-i", "-stdout")
        entries = [bare(entry) for entry in re.findall("<item[^>]*>(.*?)</item>", told)]
        found = headings(compose(third_plan()).blocks)
        words = [bare((item.number.text if item.number else "") + plain(item.content)) for item in found]
        assert entries == words

    def test_contents(self) -> None:
        """The contents tell the page that each heading stands on, and that is where it stands."""
        sheets = [page.text for page in pages(third("booklet"))]
        found = [item for item in headings(compose(third_plan()).blocks) if item.listed]
        names = [bare((item.number.text if item.number else "") + plain(item.content)) for item in found]
        lines = map(bare, poppler(third("booklet"), "pdftotext", "-raw", "-f", "2", "-l", "2").splitlines())
        told = [entry.groups() for line in lines if (entry := re.fullmatch(r"(.+?)\.+(\d+)", line))]
        assert [name for name, _ in told] == names
        assert [name for name, number in told if name not in sheets[int(number) - 1]] == []

    def test_page_numbers(self) -> None:
        """Every page but the cover says its number and how many there are."""
        sheets = [page.text for page in pages(third("booklet"))]
        assert [text.endswith(f"{number}/9") for number, text in enumerate(sheets, 1)] == [False, *[True] * 8]

    def test_running_heads(self) -> None:
        """A page says the title and its first part, but where a band does."""
        heads = {
            number: bare("".join(word.text for word in page.words if word.bottom < 65))
            for number, page in enumerate(pages(third("booklet")), 1)
        }
        title = "第3次一関市地域福祉活動計画"
        assert heads[2] == f"{title}目次"
        assert heads[4] == f"{title}地域福祉とは"
        assert heads[5] == heads[6] == heads[7] == ""
        assert heads[8] == f"{title}1進行管理"

    def test_links(self) -> None:
        """The entries of the contents are links, and so is the address for mail."""
        told = poppler(third("booklet"), "pdfinfo", "-url")
        assert "mailto:info@ichinoseki-shakyo.com" in told
        assert third("booklet").count(b"/Subtype/Link") >= 25


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Tokyo"), ("4711", "America/New_York")])
def test_same_bytes(seed: str, zone: str) -> None:
    """The bytes depend neither on the hash seed nor on the time zone nor on the process nor on the clock."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
    command = [sys.executable, "-c", _DIGEST.format(path=sys.path)]
    first, second = (
        subprocess.run(command, capture_output=True, check=True, env=given).stdout for given in (None, environment)
    )
    assert first == second
    assert len(first.strip()) == 64


def test_cheap_to_import() -> None:
    """Importing the renderer does not import typst."""
    code = "import sys, planspec_renderers.pdf; print('typst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, env=unmeasured())
    assert done.stdout.strip() == "False"
