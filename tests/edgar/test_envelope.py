"""What form3gen submits, it reads back: the envelope and the document in it."""

import base64
import re

import pytest

from cases import CASES, PRINTED, case, printed
from filings import GOOD
from form3gen import Delivery, Form3, Form3genError, check_text, render
from form3gen.edgar.document import filed
from form3gen.operations.diff import diff
from form3gen.operations.filings import read_filing
from form3gen.yaml_source.writer import source_text, to_data

SUBMITTED = [
    (name, kind) for name in CASES for kind in ("xml", "envelope") if (name, kind) in PRINTED
]
FORM = Form3.model_validate(
    GOOD
    | {
        "exhibits": [{"type": "EX-24", "file": "poa.txt", "description": "POWER"}],
        "contact": {"name": "Bo Berg", "phone": "1", "email": "bo@acme.com"},
        "notify": ["a@acme.com", "b@acme.com"],
        "remarks": "Exhibit 24 - Power of Attorney",
    }
)
DELIVERY = Delivery(cccs={"1": "abcd#123"}, exhibits={"poa.txt": b"POWER OF ATTORNEY\n"})
ENVELOPE = render(FORM, "envelope", delivery=DELIVERY).decode()


@pytest.mark.parametrize(("name", "kind"), SUBMITTED)
def test_what_is_submitted_comes_back(name, kind):
    """Every golden submission does not differ from its source."""
    read = read_filing(printed(name, kind))
    assert not read.published
    assert () == diff(case(name), read)
    assert () == diff(read, case(name))


def test_content_of_an_envelope():
    """An envelope gives the form with its exhibits, contact and addresses, but no CCC."""
    found = filed(ENVELOPE.encode())
    stated = to_data(FORM)
    lacking = {"issuer", "owners"}
    assert {key: found.data[key] for key in stated if key not in lacking} == {
        key: stated[key] for key in stated if key not in lacking
    }
    assert {"cik": "2", "symbol": "ACME"} == found.data["issuer"]
    assert [b"POWER OF ATTORNEY\n"] == [one.content for one in found.attachments]
    assert (
        "Left out because a source does not state it: testOrLive TEST",
        "Left out: a CCC, which is secret and does not belong in a source.",
    ) == found.comments
    assert "abcd#123" not in str(found)


def test_submitted_document():
    """A document by itself lacks exhibits, names and contact, which are not compared."""
    document = render(FORM, "xml", delivery=DELIVERY)
    read = read_filing(document)
    assert ((), None, None) == (read.form.exhibits, read.form.contact, read.form.issuer.name)
    assert () == diff(FORM, read)


CHANGES = {
    "a contact": ("Bo Berg", "Al Berg", "contact, name"),
    "an address": ("b@acme.com", "c@acme.com", "notification address"),
    "an exhibit": ("EX-24", "EX-99", "exhibit"),
}


@pytest.mark.parametrize(("old", "new", "place"), CHANGES.values(), ids=CHANGES)
def test_changed_envelope(old, new, place):
    """What only an envelope states is compared with that of a source."""
    changed = diff(FORM, read_filing(ENVELOPE.replace(old, new).encode()))
    assert {place} == {change.place for change in changed}


def test_changed_document_in_an_envelope():
    """A change in the ownership document shows, and so does an owner with another CIK."""
    for path, value in (("table_1.0.amount", "101"), ("owners.0.cik", "9")):
        data = to_data(FORM)
        target = data
        *keys, last = [int(key) if key.isdigit() else key for key in path.split(".")]
        for key in keys:
            target = target[key]
        target[last] = value
        other = render(Form3.model_validate(data), "envelope", delivery=DELIVERY)
        assert diff(FORM, read_filing(other))


@pytest.mark.parametrize("symbol", ["NONE", "[NONE]", "None", "N/A", "(n/a)"])
def test_no_symbol(symbol):
    """A statement that there is no symbol is kept as filed, and compared as what it means."""
    issuer = GOOD["issuer"] | {"symbol": symbol}
    form = Form3.model_validate(GOOD | {"issuer": issuer})
    read = read_filing(render(form, "published"))
    assert symbol == read.form.issuer.symbol
    none, other = ({"issuer": issuer | {"symbol": word}} for word in ("NONE", "ACME"))
    assert () == diff(Form3.model_validate(GOOD | none), read)
    assert diff(Form3.model_validate(GOOD | other), read)
    assert "[[" not in render(form, "txt").decode()


def test_foreign_private_issuer():
    """Whether the issuer is a foreign private issuer is in no document, and not compared."""
    issuer = GOOD["issuer"] | {"foreign_private_issuer": True}
    circumstances = {"in_office_since": "2026-04-02"}
    form = Form3.model_validate(GOOD | {"issuer": issuer, "circumstances": circumstances})
    assert () == diff(form, read_filing(render(form, "envelope")))


def test_import_of_an_envelope(run, tmp_path):
    """The command writes the source of an envelope with its exhibit beside it."""
    (tmp_path / "a.envelope.xml").write_text(ENVELOPE)
    assert 0 == run("import", "a.envelope.xml", "-o", "a.yaml").exit_code
    assert "POWER OF ATTORNEY\n" == (tmp_path / "a-exhibit1.txt").read_text()
    assert "email: bo@acme.com" in (tmp_path / "a.yaml").read_text()


BLOCK = re.compile(r"(?s)<documentMimeBlock>.*?</documentMimeBlock>")
FORM_4 = base64.b64encode(b"<ownershipDocument><documentType>4</documentType></ownershipDocument>")
REFUSED = {
    "not base64": (
        BLOCK.sub("<documentMimeBlock>?</documentMimeBlock>", ENVELOPE),
        "not in base64",
    ),
    "no document": (re.sub(r"(?s)<edgarDocument>.*</edgarDocument>", "", ENVELOPE), "no ownership"),
    "two documents": (
        re.sub(r"(?s)(<edgarDocument>.*?</edgarDocument>)", r"\1\1", ENVELOPE, count=1),
        "2 ownership documents",
    ),
    "a Form 4": (
        BLOCK.sub(f"<documentMimeBlock>{FORM_4.decode()}</documentMimeBlock>", ENVELOPE, count=1),
        "a Form 4",
    ),
    "another in it": (
        BLOCK.sub(
            "<documentMimeBlock>"
            + base64.b64encode(b"<edgarSubmission><ownershipDocument/></edgarSubmission>").decode()
            + "</documentMimeBlock>",
            ENVELOPE,
            count=1,
        ),
        "the root element 'edgarSubmission'",
    ),
}


@pytest.mark.parametrize(("envelope", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_envelope_of_a_form_3(envelope, message):
    """An envelope that lacks a readable Form 3 is refused in one message."""
    with pytest.raises(Form3genError, match=message):
        filed(envelope.encode())


@pytest.mark.parametrize("encode", [base64.b64encode, base64.encodebytes])
def test_large_envelope(encode):
    """An exhibit of several megabytes is read, and lines of base64 are no damage."""
    content = b"x" * 3_000_000
    block = f"<documentMimeBlock>{encode(content).decode()}</documentMimeBlock>"
    _, name, rest = ENVELOPE.partition("poa.txt")
    large = ENVELOPE.removesuffix(name + rest) + name + BLOCK.sub(block, rest)
    found = filed(large.encode())
    assert content == found.attachments[0].content
    assert filed(ENVELOPE.encode()).comments == found.comments


def test_unknown_element_of_an_envelope():
    """What an envelope had before 2026, and what it never has, is reported."""
    text = ENVELOPE.replace("<testOrLive>", "<returnCopy>true</returnCopy><testOrLive>")
    line = "Left out because an envelope has no such element: returnCopy true"
    assert line in filed(text.encode()).comments


def test_source_of_an_envelope_needs_only_names():
    """The source of an imported envelope lacks the names, which EDGAR adds, and nothing else."""
    checked = check_text(source_text(filed(ENVELOPE.encode()).data))
    assert ["F3-221", "F3-301"] == sorted(finding.code for finding in checked.errors)
