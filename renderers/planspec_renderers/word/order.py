"""The order of properties in the schema of WordprocessingML (ECMA-376, CT_PPr and CT_RPr)."""

PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *("pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"),
    *("autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl"),
    *("divId", "cnfStyle", "rPr", "sectPr"),
)
"""Properties of paragraphs."""

RUN_ORDER = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow"),
    *("emboss", "imprint", "snapToGrid", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u"),
    *("effect", "bdr", "shd", "vertAlign", "em"),
)
"""Properties of runs that a style gives to the words of another paragraph, and those that the renderer writes."""
