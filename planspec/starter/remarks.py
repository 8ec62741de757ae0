"""The remarks in a new plan, which explain it to the planner."""

from planspec.language import Bilingual
from planspec.model.phase import Phase

HEAD = Bilingual(
    """\
#   まだ決まっていないことには todo があり、確かめると警告が出ます。
#   決まったら項目を書き、その todo の行を消してください。
#   項目の説明は、エディターで項目名にカーソルを合わせると表示されます。
#   書ける項目の候補は、Ctrl+Space で表示されます。
#
#   確かめる  planspec check {path}
#   印刷する  planspec render {path} --out build""",
    """\
#   A todo stands for what is not settled yet; a check warns of it.
#   Once it is settled, write the field and delete the line of its todo.
#   Editors explain a field when you point at its name,
#   and offer the fields that may be written with Ctrl+Space.
#
#   check   planspec check {path}
#   print   planspec render {path} --out build""",
)
BASICS = Bilingual(
    "# ── 計画の基本情報 (表紙) ──────────────────────────────",
    "# ── The plan: what its cover says ───────────────────────────",
)
TITLE = Bilingual("# 計画の正式な名称に書き直してください。", "# Write the plan's full official title.")
PHASE = Bilingual(
    """\
# 計画づくりの段階を書くと、段階に合わせて確かめます: 骨子、素案、パブリックコメント案、確定、進行中
# phase: 骨子""",
    f"""\
# With the phase, checks are as strict as it needs: 「骨子」「素案」「パブリックコメント案」「確定」「進行中」
# phase: {Phase.OUTLINE}""",
)
RULES = Bilingual(
    "# 確かめる規則の版。このままなら、planspec を新しくしても指摘は増えません。",
    "# The edition of the rules to check by; with it, a new planspec tells nothing new.",
)
VISION = Bilingual(
    "# ── 基本理念 ─────────────────────────────────────",
    "# ── Vision ──────────────────────────────────────────────────",
)
STRUCTURE = Bilingual(
    "# 目標の数。実際の数と照合します。増やしたり減らしたりしたら、ここも直してください。",
    "# The numbers of goals, compared with the real ones; change them together.",
)
GOALS = Bilingual(
    """\
# ── 基本目標と推進目標 ────────────────────────────────
# id は他のファイルや次の版から参照する名前です。印刷する番号は並び順から付きます。""",
    """\
# ── Basic goals and promotion goals ─────────────────────────
# An id is what other files and editions refer to; printed numbers come from the order.""",
)
FORM = Bilingual(
    """\
# 決まったら、次の形で書きます (行頭の # を取ります)。
# basic_goals:
#   - id: "1"
#     title: 基本目標の題名
#     evaluation:
#       - 前計画の評価の一文
#     issues:
#       - 課題の一文
#     promotion_goals:
#       - id: 1-1
#         title: 推進目標の題名
#         actions:
#           - 取組の内容
#         guideline: 年次計画のもとになる指針""",
    """\
# Write them like this (without the # at the beginning of the lines).
# basic_goals:
#   - id: "1"
#     title: (basic goal)
#     evaluation:
#       - (a sentence on what the previous plan achieved)
#     issues:
#       - (a sentence on what remains to be solved)
#     promotion_goals:
#       - id: 1-1
#         title: (promotion goal)
#         actions:
#           - (what will be done)
#         guideline: (guideline for annual plans)""",
)
MANAGEMENT = Bilingual(
    "# ── 進行管理・評価体制 ────────────────────────────────",
    "# ── Management and evaluation ───────────────────────────────",
)
CONTACTS = Bilingual(
    "# ── 連絡先 ──────────────────────────────────────",
    "# ── Contacts ────────────────────────────────────────────────",
)
