"""Exhibit files are searched as whole texts."""

from html import unescape

import pytest

from form3gen import Exhibits
from form3gen.rules.facts.exhibits import plain_text


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"My CCC is aB3#efgh\n", 1),
        (b"ccc\n" * 5000 + b"CCC aB3#efgh\n" + b"ccc\n" * 5000 + b"CCC aB3#efgh\n", 5001),
        (b"A power.\nCCC:\naB3#efgh\n", 3),
    ],
)
def test_the_line_of_a_ccc(content, line):
    """The first line with a CCC is named, also if its label is on the line before."""
    fault = f"mentions a CCC on line {line}, and may contain one"
    assert {"poa.txt": fault} == Exhibits({"poa.txt": content}).faults


def test_lines_without_a_ccc():
    """The letters CCC alone are no fault."""
    assert {"poa.txt": ""} == Exhibits({"poa.txt": b"ccc\n" * 5000}).faults


@pytest.mark.parametrize(
    "text", ["&a", "&amp;lt;", "&notit;", "&#65;&#x41 &#X41;", "&nbsp;x&nbsp", "a & b &; &#;"]
)
def test_character_references(text):
    """Character references are replaced as in HTML."""
    assert " ".join(unescape(text).lower().split()) == plain_text(f"<p>{text}".encode())
