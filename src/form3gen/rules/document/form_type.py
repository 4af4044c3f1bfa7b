"""What has no place in a Form 3, or not there: transactions, notes, a second issuer or form."""

from collections.abc import Iterator

from ...form import Form3
from ...reference.exhibit_files import is_of_other_format
from ..citations import cfr, edgar, form3
from ..location import At, Severity, Stage, at
from ..registry import reading_rule, rule

PRINTED = (b"INITIAL STATEMENT OF BENEFICIAL OWNERSHIP", b"TABLE I -", b"TABLE II -")
"""Captions of every revision of the form, in capitals."""

TRANSACTION = reading_rule(
    "F3-013",
    "transaction_on_form_3",
    cites=(cfr("240.16a-3(a)"), edgar("nonDerivativeHolding and derivativeHolding")),
    message="'{name}' belongs to a transaction, and Form 3 has holdings alone",
    breaks={"table_1.0.transaction_code": "P"},
    doc="""Form 3 says what was owned on the date of event, not what was bought or sold.

    Take the key out. A transaction after the event goes on Form 4, and so does the box on plans
    under Rule 10b5-1.""",
)
SECOND_FORM = reading_rule(
    "F3-011",
    "exhibit_is_a_form",
    cites=(edgar("edgarDocument"),),
    message="exhibit '{file}' is {what} itself",
    breaks={"exhibits": [{"type": "EX-99", "file": "form.txt"}], "remarks": "Exhibit 99"},
    doc="""A submission has one ownership document, and none among its exhibits.

    Submit the other form by itself, and refer to it in the remarks. If the file of a power of
    attorney holds a printed Form 3, put the power of attorney back in its place.""",
)


def is_ownership_document(content: bytes) -> bool:
    """Return whether a document is a Form 3, 4 or 5 in EDGAR's XML."""
    return b"<ownershipDocument" in content


def is_printed_form(content: bytes) -> bool:
    """Return whether a document, in text or HTML, is a printed Form 3."""
    words = b" ".join(content.upper().split())
    return all(caption in words for caption in PRINTED)


@rule(
    "F3-001",
    Severity.ERROR,
    cites=(cfr("240.16a-3(a)"), cfr("249.103"), edgar("documentType")),
    message="form is '{form}', which is neither 3 nor 3/A",
    breaks={"form": "3A"},
)
def form_neither_3_nor_3a(form: Form3) -> Iterator[At]:
    """The form is 3, the initial statement, or 3/A, its amendment.

    Write `form: 3` or `form: 3/A`.
    """
    if form.form not in {"3", "3/A"}:
        yield at("form", form=form.form)


@rule(
    "F3-012",
    Severity.ERROR,
    cites=(edgar("supporting documents"), form3("6(b)")),
    message="'{file}' is not text or HTML, and EDGAR takes no other exhibit",
    breaks={"exhibits": [{"type": "EX-24", "file": "poa.pdf"}], "remarks": "Exhibit 24"},
)
def exhibit_of_other_format(form: Form3) -> Iterator[At]:
    """An exhibit is text (.txt) or HTML (.htm); pictures (.jpg, .gif) go with HTML that shows them.

    Save it as text or HTML, with a typed signature, and keep what was signed; EDGAR drops PDF
    files.
    """
    for number, exhibit in enumerate(form.exhibits):
        file = exhibit.file or ""
        if is_of_other_format(file):
            cure = "Give it the ending .htm." if file.lower().endswith(".html") else ""
            here = ("exhibits", number, "file")
            yield at(*here, file=file, help=cure, stage=Stage.SUBMISSION)
