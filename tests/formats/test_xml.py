"""XML for EDGAR: valid, ASCII, and without what EDGAR adds."""

import base64
import xml.etree.ElementTree as ET

import pytest

from cases import PRINTED, case, exhibits, printed
from form3gen.formats import FORMATS
from form3gen.formats.delivery import wrapped_exhibit
from form3gen.rules import Stage

DOCUMENTS = (Stage.DOCUMENT, Stage.UPLOAD)
XML = [(name, wanted) for name, wanted in PRINTED if FORMATS[wanted].stage in DOCUMENTS]


ENVELOPES = [name for name, wanted in PRINTED if wanted == "envelope"]


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
