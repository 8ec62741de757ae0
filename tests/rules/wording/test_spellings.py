"""PLN514 mixed-spelling."""

import pytest

from planspec.japanese.spellings import WORDS
from planspec.rules.wording.mixed_spelling import MixedSpelling
from prose import definitions, letters
from single_rule import diagnostics, marked, related


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("住民の取組を支え、企業の取組に学ぶ。", "新しい取り組みを広げます。"), ("取り組み",)),
        (("取組を進め、課題に取り組み、共に取り組みます。取り組むこと、取り組みながら",), ()),
        (("取組を進める", "取り組みやすい環境、取り組み方、取り組み始める"), ()),
        (("取り組みの推進、取り組み事例、取り組みを続ける、取組の継続",), ("取組", "取組")),
        (("取組の推進と取組みの継続、取組む",), ("取組み",)),
        (("取組の推進、地域の取り組み", "取組の継続"), ("取り組み",)),
        (("支え合いの心、支え合う、支えあえる",), ("支えあえ",)),
        (("支え合いの心、支えある暮らし",), ()),
        (("子どもの居場所と子供の学び、こども家庭センター",), ("子供",)),
        (("こどもの居場所、子ども・子育て支援、親子ども",), ()),
        (("障がい者の社会参加、障害のある人、障がいのある人",), ("障害",)),
        (("障がい者の社会参加、障害者総合支援法、発達障害、通信障害",), ()),
        (("一人ひとりの思い、一人一人の力",), ("一人一人",)),
        (("受入れを定着させ、受け入れます。受け入れ体制",), ("受け入れ",)),
        (("話し合いを行う、話合いの場",), ("話合い",)),
        (("見守り活動、見まもる",), ("見まもる",)),
        (("居場所づくりと仕組み作り、手作りの品",), ("作り",)),
        (("まちづくりと街づくり",), ("街づくり",)),
        (("わかりやすい広報", "分かりやすく伝える"), ("分かりやすく",)),
        (("つながりを広げ、人が繋がる、拡がる",), ("繋が", "拡が")),
        (("関わりを持ち、天候にかかわらず、住民がかかわる",), ("かかわ",)),
        (("私たちと子どもたち、自分達、目標達成、者達",), ("達",)),
        (("3か所、5カ所、危険箇所、20ヶ月、4か所",), ("カ所", "ヶ月")),
        (("65歳以上、75才以上、才能",), ("才",)),
        (("コーディネーターとコーディネータ",), ("コーディネータ",)),
        (("コミュニティとコミュニティー",), ("コミュニティー",)),
        (("手続と手続き、行政手続法",), ("手続き",)),
        (("課題に取り組みます。取り組む。", "これに取組みます。取組の推進"), ("取組みま",)),
        (("取組みます。取組む。", "取組の推進"), ()),
        (("問い合わせ先と問合せ先、お問い合わせください",), ("問合せ",)),
        (("問合せは本部へ。地域から問い合わせる",), ()),
        (("問合せ、相談と問い合わせの窓口、問合せへの対応",), ("問い合わせ",)),
        (("打ち合わせと打合せ、打ち合わせを行う",), ("打合せ",)),
        (("申込みの受付、申込みは本部へ、申込を受ける",), ("申込",)),
        (("申込みの受付、申込書、申込者、申込期限",), ()),
        (("サーバーとサーバ、サーバーの更新、サーバントリーダー",), ("サーバ",)),
        (("ユーザーの声、ユーザビリティ",), ()),
        (("引き続き支援し、引続き見守る。引き続き進める",), ("引続き",)),
        (("さらに広げ、更に深め、さらに進める。変更に伴い",), ("更に",)),
        (("行います、行なう、行って",), ("行なう",)),
        (("行政及び団体、支援がおよび、影響が及びます", "住民および企業"), ("および",)),
        (("多様化、複雑化と複雑化・多様化、ホームページとウェブサイト",), ()),
    ],
)
def test_spellings(texts: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """The rarer spellings are marked; the same letters in another word or in a verb are right."""
    assert letters(MixedSpelling(), *texts) == expected


@pytest.mark.parametrize(
    "fragment",
    [
        definitions("支え合いの心、「支えあい」の会、『支えあいの手引き』"),
        "organization: 架空支えあい会\n" + definitions("支え合いの心を架空支えあい会が育む"),
        "city_plan: {title: 架空市支えあい計画}\n" + definitions("支え合いの心、架空市支えあい計画"),
        "definitions: [{term: 支えあい隊, text: 支え合いの活動です。支えあい隊といいます。}]\n",
        "sources: [{title: 甲, variants: [{here: 支え合い, there: 支えあい}]}]\n" + definitions("支え合い"),
        "readings: [{word: 支えあい, reading: ささえあい}]\n" + definitions("支え合い"),
        "todo: 支えあいを調べる\n" + definitions("支え合い"),
    ],
)
def test_right_as_written(fragment: str) -> None:
    """Quoted words, names, defined terms, titles of other plans, sources and notes are right as they are written."""
    assert marked(MixedSpelling(), fragment) == ()


def test_names_in_great_number() -> None:
    """Names of so many shapes as no real plan has are not all compared, and nothing breaks."""
    names = ", ".join(f"{{name: {'甲' * number}支えあい会}}" for number in range(250))
    fragment = f"contacts: {{head_office: {{name: 本部}}, branches: [{names}]}}\n" + definitions("支え合い、支えあい会")
    assert marked(MixedSpelling(), fragment) == ()


def test_place_and_fix() -> None:
    """The finding names the first place of the usual spelling and offers it, as a choice to be made."""
    fragment = "definitions: [{term: 甲, text: わかりやすい広報}, {term: 乙, text: 分かりやすく伝える}]\n"
    (finding,) = diagnostics(MixedSpelling(), fragment)
    assert marked(MixedSpelling(), fragment) == ((1, fragment.index("分") + 1, "分かりやすく"),)
    assert related(MixedSpelling(), fragment) == ("わかりやすい",)
    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.safe) == ("わかりやすく", False)


def test_every_way_has_as_many_texts() -> None:
    """The n-th texts of all ways of a word stand for each other, so that a fix can be found."""
    assert all(len({len(way.texts) for way in word.ways}) == 1 for word in WORDS)


def test_every_text_begins_with_its_stem() -> None:
    """What all texts of a way begin with is its stem, by which the rule knows early that a way does not occur."""
    assert all(text.startswith(way.stem) for word in WORDS for way in word.ways for text in way.texts)


def test_no_text_belongs_to_two_ways() -> None:
    """No word is written the same way twice, so that a text tells its way."""
    for word in WORDS:
        texts = [text for way in word.ways for text in way.texts]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (
            ("行います、行なう、行って、行い",),
            (
                "「行なう」は、この計画の他の箇所の書き方では「行う」です。",
                "「行なう」 would be 「行う」 as the word is spelled elsewhere in this plan.",
            ),
        ),
        (
            ("わかりやすい広報", "分かりやすく伝える"),
            (
                "「分かりやすく」は、この計画の他の箇所の書き方では「わかりやすく」です。",
                "「分かりやすく」 would be 「わかりやすく」 as the word is spelled elsewhere in this plan.",
            ),
        ),
    ],
)
def test_message_names_the_replacement(texts: tuple[str, ...], message: tuple[str, str]) -> None:
    """The message gives the word in the form that belongs here, however it is inflected elsewhere."""
    assert [tuple(finding.message) for finding in diagnostics(MixedSpelling(), definitions(*texts))] == [message]
