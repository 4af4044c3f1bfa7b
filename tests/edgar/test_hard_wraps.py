"""Documents that a mail gateway broke at one length are read as they were before."""

import re

import pytest

from cases import CASES, PRINTED, printed
from filed_samples import submission_of
from form3gen.edgar.document import filed

FILED = [name for name in CASES if (name, "published") in PRINTED]
WIDTHS = range(70, 81)
REPAIRED = "Repaired: lines broken at {} characters, even within words, were joined."


def flat(document: str) -> str:
    """Return a document on one line."""
    return re.sub(r">\s+<", "><", document).replace("\n", " ").strip()


def wrapped(text: str, width: int) -> str:
    """Return a text broken at a width, even within words."""
    return "\n".join(text[start : start + width] for start in range(0, len(text), width))


def assert_same(document: str, broken: str, width: int) -> None:
    """Fail unless a document and a broken one have the same data, and the repair is reported."""
    found = filed(broken.encode())
    assert filed(document.encode()).data == found.data
    assert found.comments == (REPAIRED.format(width),)


@pytest.mark.parametrize("name", FILED)
def test_golden_cases(name):
    """Every published golden case is the same when it is broken at any usual width."""
    document = flat(printed(name, "published").decode())
    for width in WIDTHS:
        assert_same(document, wrapped(document, width), width)


def test_real_filings(shared):
    """Every real filing is the same when it is broken at any usual width."""
    for file in sorted((shared / "corpus" / "xml").glob("*.xml")):
        document = flat(file.read_text(encoding="utf-8"))
        for width in WIDTHS:
            assert_same(document, wrapped(document, width), width)


PUBLISHED = printed("officer", "published").decode()
FLAT = flat(PUBLISHED).replace("Chief Financial", "Chef f\u00fcr Finanzen")
WRAPPED = wrapped(FLAT, 75)
KINDS = {
    "carriage returns": WRAPPED.replace("\n", "\r\n"),
    "blank lines at the end": f"{WRAPPED}\n\n",
    "a declaration on its own line": WRAPPED[:21] + "\n" + wrapped(FLAT[21:], 75),
    "spaces removed at the end of lines": re.sub(" +\n", "\n", WRAPPED),
}


@pytest.mark.parametrize("broken", KINDS.values(), ids=KINDS)
def test_kinds_of_gateways(broken):
    """A document is the same however a gateway ends its lines, and whatever alphabet it has."""
    assert_same(FLAT, broken, 75)


def test_width_in_bytes():
    """A gateway that counts bytes may break even a letter."""
    raw, width = FLAT.encode(), 75
    lines = [raw[start : start + width] for start in range(0, len(raw), width)]
    assert filed(raw).data == filed(b"\n".join(lines)).data


def test_only_long_lines_broken():
    """Long lines that were broken are joined; the line breaks of the document stay."""
    broken = "\n".join(wrapped(line, 78) for line in PUBLISHED.split("\n"))
    assert_same(PUBLISHED, broken, 78)


def test_short_line_within_a_name():
    """A name that is broken within a short line is joined too."""
    before, after = FLAT.split("Lindqvist</signatureName>")
    short = f"{wrapped(before, 75)}\nLind"
    broken = f"{short}\nqvist</signatureName>\n{wrapped(after, 75)}"
    assert "Lind qvist" not in str(filed(broken.encode()).data)
    assert filed(FLAT.encode()).data["signatures"] == filed(broken.encode()).data["signatures"]


def test_submission():
    """A document that is broken within a full submission is joined."""
    found = filed(submission_of(WRAPPED).encode())
    assert filed(submission_of(FLAT).encode()).data == found.data
    assert found.comments == (REPAIRED.format(75),)


def test_breaks_that_a_filer_wrote():
    """Line breaks in remarks are kept, even after the longest line of a document."""
    remarks = "Exhibit 24 - Power of Attorney, which is filed herewith as of today,\nand Exhibit 99"
    lines = "\n".join([*remarks.split("\n"), "or more"])
    document = re.sub(r"<ownerSignature>", f"<remarks>{lines}</remarks><ownerSignature>", FLAT)
    for text in (document, document.replace("><", ">\n<")):
        found = filed(text.encode())
        assert found.data["remarks"] == lines
        assert () == found.comments


def test_tags_broken_at_any_length():
    """Line breaks within tags are removed and reported, wherever they are."""
    found = filed(PUBLISHED.replace("<footnoteId id", "<footnot\neId id", 1).encode())
    assert filed(PUBLISHED.encode()).data == found.data
    assert ("Repaired: line breaks within tags were removed.",) == found.comments
