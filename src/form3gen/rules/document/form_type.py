"""What has no place in a Form 3, or not there: transactions, notes, a second issuer or form."""

from collections.abc import Iterator

from ...reference.exhibit_files import is_of_other_format
from ..citations import cfr, edgar, form3
from ..context import Context
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import context_rule, reader_rule, rule

TRANSACTION = reader_rule(
    "F3-013",
    "transaction_on_form_3",
    cites=(cfr("240.16a-3(a)"), edgar("nonDerivativeHolding and derivativeHolding")),
    message="'{name}' belongs to a transaction, and Form 3 has holdings alone",
    breaks={"table_1.0.transaction_code": "P"},
    doc="""Form 3 says what was owned on the date of event, not what was bought or sold.

    Take the key out. A transaction after the event goes on Form 4, and so does the box on plans
    under Rule 10b5-1.""",
)


@context_rule(
    "F3-011",
    Severity.ERROR,
    needs=("exhibits",),
    cites=(edgar("edgarDocument"),),
    message="exhibit '{file}' is {what} itself",
    breaks={"exhibits": [{"type": "EX-99", "file": "form.txt"}], "remarks": "Exhibit 99"},
)
def exhibit_is_a_form(facts: Facts, context: Context) -> Iterator[At]:
    """A submission has one ownership document, and none among its exhibits.

    Submit the other form by itself, and refer to it in the remarks. If the file of a power of
    attorney holds a printed Form 3, put the power of attorney back in its place.
    """
    assert context.exhibits is not None
    for row, exhibit, name in context.exhibits.found(facts.form):
        if what := context.exhibits.form_in(exhibit):
            yield at("exhibits", row, "file", file=name, what=what, stage=Stage.SUBMISSION)


@rule(
    "F3-001",
    Severity.ERROR,
    cites=(cfr("240.16a-3(a)"), cfr("249.103"), edgar("documentType")),
    message="form is '{form}', which is neither 3 nor 3/A",
    breaks={"form": "3A"},
)
def form_neither_3_nor_3a(facts: Facts) -> Iterator[At]:
    """The form is 3, the initial statement, or 3/A, its amendment.

    Write `form: 3` or `form: 3/A`.
    """
    form = facts.form
    if form.document_type not in {"3", "3/A"}:
        yield at("form", form=form.document_type)


@rule(
    "F3-012",
    Severity.ERROR,
    cites=(edgar("supporting documents"), form3("6(b)")),
    message="'{file}' is not text or HTML, and EDGAR takes no other exhibit",
    breaks={"exhibits": [{"type": "EX-24", "file": "poa.pdf"}], "remarks": "Exhibit 24"},
)
def exhibit_of_other_format(facts: Facts) -> Iterator[At]:
    """An exhibit is text (.txt) or HTML (.htm); pictures (.jpg, .gif) go with HTML that shows them.

    Save it as text or HTML, with a typed signature, and keep what was signed; EDGAR drops PDF
    files.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        file = exhibit.file or ""
        if is_of_other_format(file):
            cure = "Give it the ending .htm." if file.lower().endswith(".html") else ""
            here = ("exhibits", number, "file")
            yield at(*here, file=file, help=cure, stage=Stage.SUBMISSION)
