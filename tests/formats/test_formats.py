"""The formats: every fact of a filing is written, and nothing else is loaded or added."""

import io
import re
from itertools import pairwise

import pytest
from pypdf import PdfReader

from cases import CASES, case, printed
from form3gen import Form3, Form3genError, Issuer, render
from form3gen.formats import FORMATS, Format
from form3gen.reference.captions import captions
from form3gen.rules import Stage


def test_errors_keep_a_filing_from_being_written():
    """A filing with errors is refused by the formats themselves, unless as a draft on paper."""
    for wanted in FORMATS:
        with pytest.raises(Form3genError, match="cannot be written as"):
            render(Form3(), wanted)
    with pytest.raises(Form3genError, match="no draft as xml"):
        render(case("officer").form, "xml", draft=True)


@pytest.mark.parametrize("name", CASES)
def test_text_is_narrow_ascii(name):
    """Text is 7-bit ASCII in lines of at most 132 columns."""
    text = printed(name, "txt").decode("ascii")
    assert max(map(len, text.splitlines())) <= 132
    assert not re.search(r"[^\x20-\x7e\n]| $", text, re.MULTILINE)


PRINTED = [wanted for wanted in FORMATS.values() if wanted.stage is Stage.PRINT]


def words_of(wanted: Format, content: bytes) -> str:
    """Return what a person reads in a printed form."""
    if wanted.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return re.sub("<style>.*?</style>", "", content.decode(), flags=re.DOTALL)


@pytest.mark.parametrize("wanted", PRINTED, ids=[wanted.name for wanted in PRINTED])
def test_each_printed_format_marks_a_draft(wanted):
    """A draft says DRAFT in every format for print, and a final form says it in none."""
    form = case("officer").form
    assert "DRAFT" in words_of(wanted, render(form, wanted.name, draft=True))
    assert "DRAFT" not in words_of(wanted, render(form, wanted.name))


def test_draft_of_text_says_so_on_every_sheet():
    """Wherever a draft is cut into sheets of paper, each says DRAFT."""
    text = render(case("full").form, "txt", draft=True).decode().splitlines()
    marked = [number for number, line in enumerate(text) if "DRAFT" in line]
    assert marked[0] == 0
    assert marked[-1] == len(text) - 1
    assert max(b - a for a, b in pairwise(marked)) <= 60


def test_text_breaks_no_number():
    """The longest numbers that EDGAR accepts are not broken in the narrowest columns."""
    text = printed("awkward", "txt").decode()
    for number in ("999,999,999,999.9999", "123,456,789,012.3456", "$0.0001", "07/04/2025"):
        assert number in text


def test_text_gives_the_original_spelling():
    """A letter that is not in ASCII is given by its code point."""
    text = printed("awkward", "txt").decode()
    assert "Lukasz: [U+0141]ukasz" in text


@pytest.mark.parametrize("name", CASES)
def test_html_is_self_contained(name):
    """A page loads nothing and runs nothing, and its links lead to elements on it."""
    page = printed(name, "html").decode()
    assert not re.search(r"<(script|link|img|iframe|object)|url\(|@import|\son\w+=", page)
    targets = set(re.findall(r'\sid="([^"]+)"', page))
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links
    assert links <= targets


def test_footnote_marks_lead_both_ways():
    """Each mark leads to its footnote, and each footnote back to every mark."""
    page = printed("officer", "html").decode()
    assert page.count('href="#note-8"') == 2
    assert 'href="#mark-8-1"' in page
    assert 'href="#mark-8-2"' in page


def test_blank_form_prints():
    """A blank form prints as a draft in each format for print."""
    for wanted in PRINTED:
        assert render(Form3(issuer=Issuer()), wanted.name, draft=True)


def test_seed_text_has_every_fact_of_the_filing():
    """The plain text of the seed case has every fact of the real filing."""
    text = printed("seed", "txt").decode()
    lines = " ".join(text.split())
    facts = (
        "PANORA ROBERT A", "55 CLIFTON ST", "CAMBRIDGE, MA 02140", "TECOGEN INC. [TGEN]",
        "10/01/2013", "[X] Officer (give title below)", "COO and President", "163,350",
        "(1)", "02/14/2021", "Common Stock", "125,000", "$2.60", "/s/ Robert A. Panora",
        "Expires: January 31, 2015", "Public Utility Holding Company Act of 1935",
        "[X] Form filed by One Reporting Person", "SEC 1473 (7-02)",
        "four equal installments on February 15, 2012, 2013, 2014 and 2015.",
    )  # fmt: skip
    assert [] == [fact for fact in facts if fact not in lines and fact not in column_text(text)]
    assert "Stock Option (Right to Buy)" in column_text(text)


def column_text(text: str) -> str:
    """Return the text of ruled tables, column by column."""
    columns: dict[int, list[str]] = {}
    for line in text.splitlines():
        for index, cell in enumerate(line.split("|")[1:-1]):
            columns.setdefault(index, []).extend(cell.split())
    return " ".join(" ".join(words) for words in columns.values())


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("wanted", ["txt", "html"])
def test_legends(name, wanted):
    """Every printed form has the OMB box and its notice, and both notes (F3-952, F3-953)."""
    page = " ".join(printed(name, wanted).decode().split())
    words = captions(case(name).form.law_date)
    for legend in (words.omb, words.omb_number, words.omb_burden, words.response_notice):
        assert legend in page
    for note in (words.joint_note, words.misstatement):
        assert note in page
