"""YAML made to hurt: each has to be refused at once."""

from row import Row, fastest

from planspec.reader import read

CASES = {
    "200 KB of [": "[" * 200_000,
    "200 KB of {": "{" * 200_000,
    "200 KB of - ": "- " * 100_000,
    "20,000 %TAG lines": "%TAG !a! tag:example,2000:\n" * 20_000,
    "a 5 MB line": "title: " + "あ" * 1_700_000,
    "a 5 MB quoted text": 'title: "' + "あ" * 1_700_000 + '"',
    "an alias bomb": "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(20_000)),
}


def hostile() -> list[Row]:
    """Measure each of them."""
    return [
        Row(f"hostile: {name}", fastest(lambda text=text: read(text), rounds=3), 0.1, "s")
        for name, text in CASES.items()
    ]
