"""Words that every printed plan has as they are: those of forms, and marks."""

UNSETTLED = "(未定)"
"""Stands where the council has not settled something yet."""

MIDTERM_REVIEW = "中間見直し"
DEFINITION_ENDING = "とは"
UNTIL = "～"

POSTAL_MARK = "〒"
NAME, POSTAL_CODE, ADDRESS = "名称", "郵便番号", "住所"
PHONE, FAX, EMAIL = "電話", "FAX", "メールアドレス"
