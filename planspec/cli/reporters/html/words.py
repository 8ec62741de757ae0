"""Words of the page in both languages."""

from planspec.language import Bilingual

KINDS = {
    "error": Bilingual("エラー", "Errors"),
    "warning": Bilingual("警告", "Warnings"),
    "info": Bilingual("情報", "Infos"),
    "suppressed": Bilingual("止めた指摘", "Suppressed"),
}
"""What a finding counts as, the heaviest first: its severity, or that a comment suppresses it."""
SUPPRESSED = Bilingual("止めた指摘", "suppressed")

TITLE = Bilingual("計画の点検結果", "What was found in the plans")
SUMMARY = Bilingual("まとめ", "Summary")
FILE = Bilingual("ファイル", "File")
FILES = Bilingual("調べたファイルと指摘の数", "Files checked, and how many findings")
CLEAN = Bilingual("指摘はありません。", "Nothing was found.")
FAILED = Bilingual("調べられなかったファイル", "Files that could not be checked")
WHOLE_FILE = Bilingual("ファイル全体", "the whole file")

FILTER = Bilingual("指摘を絞りこむ", "Filter the findings")
SEVERITY = Bilingual("重さ", "Severity")
SECTION = Bilingual("計画の項目", "Part of the plan")
SEARCH = Bilingual("指摘から探す", "Search the findings")
ALL = Bilingual("すべて", "all")
NEXT = Bilingual("次の指摘", "Next")
PREVIOUS = Bilingual("前の指摘", "Previous")
UNFOLD = Bilingual("本文をすべて開く", "Unfold all text")
FOLD = Bilingual("本文をたたむ", "Fold the text")
RESET = Bilingual("絞りこみをやめる", "Show all findings")
KEYS = Bilingual(
    "文字キーで移る (次は n か j、前は p か k、検索は /)", "Letter keys: n or j next, p or k previous, / search"
)
SHOWN = Bilingual("指摘 {total}件のうち {shown}件を表示しています。", "{shown} of {total} findings shown.")

LINE = Bilingual("{line}行目 {column}文字目", "line {line}, column {column}")
TO_LINE = Bilingual("{line}行目 {column}文字目から{last}行目まで", "line {line}, column {column}, to line {last}")
FOLDED = Bilingual(
    "{first}行目から{last}行目まで ({count}行、指摘なし)", "Lines {first} to {last} ({count} lines, nothing found)"
)
LEFT_OUT = Bilingual("{label}。報告が大きいので省きました", "{label}; left out, since the report is large")
TEXT = Bilingual("本文 ({count}行)", "Text ({count} lines)")
REASON = Bilingual("止めた理由", "Why suppressed")
HELP = Bilingual("直し方", "How to mend")
FIX = Bilingual("書きかえの案", "Replacement")
SAFE = Bilingual("意味は変わりません", "the meaning stays")
UNSAFE = Bilingual("意味が変わらないか確かめてください", "look whether the meaning stays")
NOTHING = Bilingual("(取りのぞく)", "(remove it)")
BASIS = Bilingual("根拠", "Basis")
RELATED = Bilingual("関連", "See also")
MADE_BY = Bilingual("planspec {version} が作りました。", "Made by planspec {version}.")
EXPLAIN = Bilingual("規則の説明: planspec explain {code}", "Rules explained: planspec explain {code}")
