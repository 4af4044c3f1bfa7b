"""Filed documents are converted with their mistakes, and anything else is rejected."""

import re
import tracemalloc

import pytest

from cases import CASES, PRINTED, case, printed
from filed_samples import BOMB, submission_of
from form3gen import Form3genError, check_text
from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text

PUBLISHED = printed("officer", "published").decode()
FILED = [name for name in CASES if (name, "published") in PRINTED]


def imported(document: str | bytes):
    """Return the checked source that a filed document becomes."""
    raw = document.encode() if isinstance(document, str) else document
    return check_text(source_text(filed(raw).data))


@pytest.mark.parametrize("name", FILED)
def test_what_is_published_comes_back(name):
    """Every published golden case is the same when it is imported and published again.

    Only trailing zeros after a decimal point are dropped, as EDGAR drops them.
    """
    from form3gen import render

    form = imported(printed(name, "published")).form
    before = re.sub(rb">(\d+\.\d*?)0+</value>", rb">\1</value>", printed(name, "published"))
    before = re.sub(rb">(\d+)\.</value>", rb">\1</value>", before)
    assert before == render(form, "published")
    assert len(case(name).form.footnotes) == len(form.footnotes)


def test_source_is_what_a_person_writes():
    """The YAML has short cells, the form's words, and long text in paragraphs."""
    text = source_text(filed(PUBLISHED.encode()).data)
    assert "officer: Chief Financial Officer" in text
    assert "exercisable: {notes: 3}" in text or "exercisable: {notes: 4}" in text
    assert "amount: 12,000" in text
    assert max(map(len, text.splitlines())) <= 100
    assert "#" not in text


@pytest.mark.parametrize(
    ("old", "new", "path", "expected"),
    [
        ("02-03</period", "02-03-05:00</period", "event_date", "2025-02-03"),
        ("02-03</period", "02-03T00:00:00</period", "event_date", "2025-02-03"),
        ("2025-02-03</periodOfReport>", "02/03/2025</periodOfReport>", "event_date", "02/03/2025"),
        ("<isOfficer>true", "<isOfficer> 1 ", "owners.0.officer", "Chief Financial Officer"),
        ("<isOfficer>true", "<isOfficer>0", "owners.0.officer_title", "Chief Financial Officer"),
        ("<isDirector>false", "<isDirector>perhaps", "owners.0.director", "perhaps"),
        ("<value>18.40<", "<value>18.4000<", "table_2.0.price", "18.4"),
        ("<value>18.40<", "<value>-18<", "table_2.0.price", "-18"),
        ("<value>12000<", "<value>12000.0<", "table_1.1.amount", "12,000"),
        ("<value>12000<", "<value>many<", "table_1.1.amount", "many"),
        ("MERIDIAN", "MERIDIAN", "issuer.name", "Meridian Robotics Corp"),
        ("TX<", "X0<", "owners.0.address.country", "UNITED KINGDOM"),
        ("TX<", "A6<", "owners.0.address.country", "ONTARIO, CANADA"),
        ("TX<", "U2<", "owners.0.address.country", "SOVIET UNION"),
        ("TX<", "QQ<", "owners.0.address.state", "QQ"),
        (
            "<rptOwnerState>TX</rptOwnerState>",
            "<rptOwnerStateDescription>BRITISH COLUMBIA, CANADA</rptOwnerStateDescription>",
            "owners.0.address.country",
            "BRITISH COLUMBIA, CANADA",
        ),
    ],
)  # fmt: skip
def test_spellings_and_faults(old, new, path, expected):
    """Spellings of older schemas are converted; incorrect values are kept as filed."""
    data = filed(PUBLISHED.replace(old, new).encode()).data
    for key in path.split("."):
        data = data[int(key)] if key.isdigit() else data[key]
    assert expected == data


def test_a_fault_is_reported_at_its_line():
    """A mistake in a filing is found at its line when the source is checked."""
    made = imported(PUBLISHED.replace("<value>12000<", "<value>many<"))
    assert [finding.rule.code for finding in made.findings] == ["F3-005"]
    line = made.findings[0].span.line
    assert "amount: many" in made.source.text.splitlines()[line - 1]


def test_wrapped_text_is_joined():
    """Text and tags that an archive broke over lines are read as if on one line."""
    text = PUBLISHED.replace("Each restricted stock unit", "Each restricted\n          stock unit")
    text = text.replace("<footnoteId id", "<footnot\neId id", 1)
    assert filed(text.encode()).data == filed(PUBLISHED.encode()).data


def test_address_without_state():
    """An accepted filing whose address has neither state nor country comes back as it was."""
    from form3gen import render

    document = re.sub(r"\s*<rptOwnerState>TX</rptOwnerState>", "", PUBLISHED)
    made = imported(document)
    assert ["F3-208"] == [finding.code for finding in made.errors]
    assert filed(document.encode()).data == filed(render(made, "published")).data
    assert b"rptOwnerState" not in render(made, "published")


def owner_with(**changes: str) -> dict:
    """Return the first owner of a published filing in which the text of elements was changed."""
    text = PUBLISHED
    for name, value in changes.items():
        text, count = re.subn(rf"<{name}>[^<]*</{name}>", f"<{name}>{value}</{name}>", text)
        assert count, name
    return filed(text.encode()).data["owners"][0]


@pytest.mark.parametrize("title", ["N/A", "None", "-", "X", "On"])
def test_title_that_may_mean_yes_or_no(title):
    """A title that could be read as yes or no is kept apart from the box."""
    owner = owner_with(officerTitle=title)
    assert ("yes", title) == (owner["officer"], owner["officer_title"])


def test_invalid_flag():
    """A flag that is neither yes nor no is kept, and so is one without an address."""
    assert "maybe" == owner_with(rptOwnerNonUSAddressFlag="maybe")["address"]["non_us"]
    box = "<reportingOwnerAddress><rptOwnerNonUSAddressFlag>1</rptOwnerNonUSAddressFlag>"
    text = re.sub(
        r"(?s)<reportingOwnerAddress>.*?</reportingOwnerAddress>",
        f"{box}</reportingOwnerAddress>",
        PUBLISHED,
    )
    assert {"non_us": "yes"} == filed(text.encode()).data["owners"][0]["address"]


WRONG = {
    "a number with commas": ("<value>12000</value>", "<value>12,000</value>", "F3-005"),
    "digits of another script": ("<value>12000</value>", "<value>\uff11\uff12</value>", "F3-005"),
    "a country by another name": (
        "<rptOwnerState>TX</rptOwnerState>",
        "<rptOwnerCountry>UK</rptOwnerCountry>",
        "F3-210",
    ),
    "a footnote without F": ('footnoteId id="F1"', 'footnoteId id="1"', "F3-701"),
    "a footnote over 99": ('id="F1"', 'id="F100"', "F3-721"),
    "footnote zero": ('id="F1"', 'id="F0"', "F3-721"),
    "a footnote with zeros": ('id="F1"', 'id="F01"', "F3-721"),
}


@pytest.mark.parametrize(("good", "bad", "code"), WRONG.values(), ids=WRONG)
def test_what_is_filed_wrongly_is_found(good, bad, code):
    """A value that EDGAR would not accept is still an error once it is imported."""
    assert good in PUBLISHED
    text = source_text(filed(PUBLISHED.replace(good, bad).encode()).data)
    assert code in {finding.rule.code for finding in check_text(text).errors}


def test_remarks_with_markup():
    """Text inside elements of the remarks is part of the remarks."""
    remarks = "<remarks>See <b>Exhibit</b> 24 for more</remarks>"
    text = re.sub(
        r"<remarks>[^<]*</remarks>|<ownerSignature>",
        f"{remarks}<ownerSignature>",
        PUBLISHED,
        count=1,
    )
    assert "See Exhibit 24 for more" == filed(text.encode()).data["remarks"]


OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
REFUSED = {
    "empty": (b"", "neither EDGAR XML"),
    "binary": (b"\x00\x01\x02\x7fELF", "neither EDGAR XML"),
    "text": (b"Dear Sirs,", "neither EDGAR XML"),
    "a PDF": (b"%PDF-1.7", "a PDF"),
    "a page": (b"<!DOCTYPE html><html><body>Form 3</body></html>", "a web page"),
    "a page without type": (b"\n<html><head></head></html>", "a web page"),
    "truncated": (PUBLISHED[:900].encode(), "is broken at line"),
    "other XML": (b"<feed/>", "the root element 'feed'"),
    "an envelope": (b"<edgarSubmission/>", "this envelope contains no ownership"),
    "Form 4": (PUBLISHED.replace("<documentType>3<", "<documentType>4<").encode(), "a Form 4"),
    "no type": (b"<ownershipDocument/>", "a form without a type"),
    "entities": (BOMB.encode(), "document type declaration"),
    "an external entity": (OUTSIDE.encode(), "document type declaration"),
    "an external DTD": (b'<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><a/>', "document type"),
    "deep": (b"<ownershipDocument>" + b"<a>" * 200_000, "nests over 32 deep"),
    "large": (b"<ownershipDocument>" + b" " * (25 << 20), "over 25 MiB"),
    "unknown encoding": (b'<?xml version="1.0" encoding="x-nil"?><ownershipDocument/>', "read"),
    "two documents": (submission_of(PUBLISHED).encode() * 2, "2 ownership"),
    "wide": (b"<ownershipDocument>" + b"<a/>" * 200_000, "more elements than any"),
    "a long tag": (b'<ownershipDocument a="' + b"x" * 70_000 + b'"/>', "a tag of over 64 KiB"),
    "much text": (b"<ownershipDocument>" + b"x\n" * (1 << 20), "over 1 MiB of text"),
    "a namespace": (b'<ownershipDocument xmlns="a"/>', "has a namespace"),
    "a prefix": (b'<a:ownershipDocument xmlns:a="b"/>', "has a namespace"),
    "no document": (submission_of("paper").encode(), "no ownership"),
}


@pytest.mark.parametrize(("raw", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_a_form_3_is_rejected(raw, message):
    """Anything that is not a Form 3 from EDGAR gets one message that says what it is."""
    with pytest.raises(Form3genError, match=re.escape(message)) as caught:
        filed(raw)
    assert "\n" not in str(caught.value)


def test_namespaces_are_not_copied():
    """The URI of a namespace is not repeated for each name with its prefix, which takes memory."""
    names = " ".join(f'p:a{number}="1"' for number in range(2_000))
    inside = f'<z xmlns:p="{"u" * 60_000}"><y {names}/></z>'
    raw = PUBLISHED.replace("</ownershipDocument>", f"{inside}</ownershipDocument>").encode()
    tracemalloc.start()
    try:
        filed(raw)
        assert tracemalloc.get_traced_memory()[1] < 20 * len(raw)
    finally:
        tracemalloc.stop()


def test_utf_16():
    """XML in UTF-16 is read in the encoding that it declares."""
    raw = PUBLISHED.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>')
    assert filed(raw.encode("utf-16")).data == filed(PUBLISHED.encode()).data
