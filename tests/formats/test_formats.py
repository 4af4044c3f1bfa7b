"""The formats: every fact of a filing is written, and nothing else is loaded or added."""

import base64
import io
import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from jinja2 import meta
from pypdf import PdfReader

from cases import CASES, PRINTED, ROOT, case, exhibits, printed
from form3gen import Form3, Form3genError, Issuer, check_text, render
from form3gen.formats import FORMATS, templates_dir
from form3gen.formats.delivery import wrapped_exhibit
from form3gen.formats.templates import environment
from form3gen.reference.captions import captions
from form3gen.rules import Stage
from form3gen.sheet import sheet

TEMPLATES = sorted(file.name for file in templates_dir().glob("*.*") if file.suffix != ".conf")
assert len(TEMPLATES) > 5
XML = [(name, wanted) for name, wanted in PRINTED if FORMATS[wanted].stage is Stage.DOCUMENT]
ENVELOPES = [name for name, wanted in PRINTED if wanted == "envelope"]


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_use_only_form_sheet_and_delivery(name):
    """A template uses the form, the sheet and the delivery, and no other variable."""
    parsed = environment().parse((templates_dir() / name).read_text())
    assert meta.find_undeclared_variables(parsed) <= {"form", "sheet", "delivery", "owner"}


def test_markup_is_escaped():
    """Text of the filing is text in HTML and XML."""
    form = case("awkward").form.model_copy(update={"remarks": "<b>bold</b>"})
    for wanted in ("html", "xml", "published"):
        page = render(form, wanted).decode()
        assert "<b>bold" not in page
        assert "&lt;b&gt;bold" in page
    assert "&lt;Acme &amp; Sons&gt;" in render(form, "html").decode()


def test_errors_keep_a_filing_from_being_written():
    """A filing with errors is refused by the formats themselves, unless as a draft on paper."""
    for wanted in FORMATS:
        with pytest.raises(Form3genError, match="cannot be written as"):
            render(Form3(), wanted)
    with pytest.raises(Form3genError, match="no draft as xml"):
        render(case("officer").form, "xml", draft=True)


def test_no_template_calls_markup_safe():
    """Escaping is never switched off."""
    texts = [(templates_dir() / name).read_text() for name in TEMPLATES]
    assert not [text for text in texts if re.search(r"\|\s*(safe|default)", text)]


@pytest.mark.parametrize(("name", "wanted"), XML)
def test_xml_is_valid(name, wanted, shared):
    """Each XML document is valid under the SEC's schema, including its footnote references."""
    import xmlschema

    form = "3A" if case(name).form.is_amendment else "3"
    schema = xmlschema.XMLSchema(str(shared / "spec" / "xsd" / f"ownership{form}Document.xsd.xml"))
    errors = [error.reason for error in schema.iter_errors(printed(name, wanted).decode())]
    assert [] == errors


@pytest.mark.parametrize("name", ENVELOPES)
def test_envelope_is_valid_and_complete(name, shared):
    """Each envelope is valid under the SEC's schema, is a TEST, and has the form and exhibits."""
    import xmlschema

    schema = xmlschema.XMLSchema(str(shared / "spec" / "xsd" / "edgarSubmission.xsd.xml"))
    envelope = printed(name, "envelope").decode()
    assert [] == [error.reason for error in schema.iter_errors(envelope)]
    root = ET.fromstring(envelope)
    contents = {
        document.findtext("documentName"): base64.b64decode(document.findtext("documentMimeBlock"))
        for document in root.iterfind("edgarDocument")
    }
    assert "TEST" == root.findtext("testOrLive")
    assert printed(name, "xml") == contents.pop("form3.xml")
    assert list(exhibits(name)) == list(contents)


def test_exhibit_is_wrapped():
    """A plain text exhibit is wrapped at 80 columns, its tables at 132, and loses no word."""
    long = "word " * 40
    text = f"{long}\n<TABLE>\n{long[:130]}\n</TABLE>\n\tindented\n".encode()
    wrapped = wrapped_exhibit(text).decode()
    lines = wrapped.splitlines()
    assert text.decode().split() == wrapped.split()
    assert 132 >= max(map(len, lines)) > 80
    assert 80 >= max(len(line) for line in lines if line not in lines[4:5])


@pytest.mark.parametrize(("name", "wanted"), XML)
def test_xml_is_ascii_on_single_lines(name, wanted):
    """XML is ASCII, and no value except the remarks has line breaks."""
    raw = printed(name, wanted)
    assert raw.startswith(b'<?xml version="1.0"?>\n<ownershipDocument>')
    assert raw.isascii()
    for element in ET.fromstring(raw).iter():
        text = element.text or ""
        assert element.tag == "remarks" or len(element) or text == text.strip()
        assert element.tag == "remarks" or len(element) or "\n" not in text


def test_what_edgar_fills_in_is_not_submitted():
    """The document to submit has no names, no schema version and no `noSecuritiesOwned`."""
    document = ET.fromstring(printed("nothing", "xml"))
    published = ET.fromstring(printed("nothing", "published"))
    for tag in ("schemaVersion", "noSecuritiesOwned", "issuerName", "rptOwnerName"):
        assert document.find(f".//{tag}") is None
        assert published.find(f".//{tag}") is not None
    assert "1" == published.findtext("noSecuritiesOwned")
    assert "0001999901" == published.findtext("issuer/issuerCik")


@pytest.mark.parametrize("name", CASES)
def test_text_is_narrow_ascii(name):
    """Text is 7-bit ASCII in lines of at most 132 columns."""
    text = printed(name, "txt").decode("ascii")
    assert max(map(len, text.splitlines())) <= 132
    assert not re.search(r"[^\x20-\x7e\n]| $", text, re.MULTILINE)


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


@pytest.mark.parametrize("name", CASES)
def test_pdf_pages(name):
    """Each page is US Letter and shows its number, issuer and owner, and DRAFT if it is one."""
    checked = case(name)
    pages = PdfReader(io.BytesIO(printed(name, "pdf"))).pages
    running = " ".join(sheet(checked.form).running.split()[:2])
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert (612, 792) == (page.mediabox.width, page.mediabox.height)
        assert f"Page {number} of {len(pages)}" in text
        assert running in text
        assert ("DRAFT" in text) is any(finding.stops(Stage.PRINT) for finding in checked.findings)


@pytest.mark.parametrize("name", CASES)
def test_pdf_embeds_its_one_font(name):
    """Every font of a PDF is Arimo, and embedded."""
    reader = PdfReader(io.BytesIO(printed(name, "pdf")))
    seen = set()
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"].get_object()
            seen.add(str(descriptor["/FontName"]).partition("+")[2])
            assert "/FontFile2" in descriptor
    assert seen
    assert all(name.startswith("Arimo") for name in seen)


def test_pdf_uses_no_system_font():
    """A character that the font lacks is a finding, and no other font is used for it."""
    made = check_text("remarks: 中文\n")
    assert "F3-035" in {finding.rule.code for finding in made.findings}
    reader = PdfReader(io.BytesIO(render(made.form, "pdf", draft=True)))
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all("Arimo" in font for font in fonts)


def test_font_has_the_characters_that_the_rules_know():
    """The characters that the rules treat as printable are those of the font."""
    from fontTools.ttLib import TTFont

    from form3gen.formats.pdf import font_files
    from form3gen.rules.facts.glyphs import glyphs

    for file in font_files():
        points = TTFont(file).getBestCmap()
        assert glyphs() == {point for point in points if point >= 0xA0}
        assert set(range(0x20, 0x7F)) <= set(points)


def test_blank_form_prints():
    """A blank form prints as a draft in each format for print."""
    for wanted in FORMATS.values():
        if wanted.stage is Stage.PRINT:
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


def test_templates_are_where_the_formats_look():
    """The folder of templates contains what the formats name."""
    assert ROOT / "templates" == templates_dir()
    assert set(TEMPLATES) <= {file.name for file in templates_dir().iterdir()}


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
