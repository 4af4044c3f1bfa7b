"""Area 0: the form type, transactions, and exhibits that cannot be filed with a Form 3."""

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
    message="'{name}' belongs to a transaction; Form 3 reports only holdings",
    breaks={"table_1.0.transaction_code": "P"},
    doc="""Form 3 reports holdings as of the date of event, not transactions.

    Remove the key. Report a transaction after the event on Form 4; the checkbox for Rule 10b5-1
    plans belongs there, too.""",
)


@context_rule(
    "F3-011",
    Severity.ERROR,
    needs=("exhibits",),
    cites=(edgar("edgarDocument"),),
    message="exhibit '{file}' is itself {what}",
    breaks={"exhibits": [{"type": "EX-99", "file": "form.txt"}], "remarks": "Exhibit 99"},
)
def form_as_exhibit(facts: Facts, context: Context) -> Iterator[At]:
    """A submission has one ownership document, and none among its exhibits.

    Submit the other form separately, and refer to it in the remarks. If the file of a power of
    attorney contains a printed Form 3, replace it with the power of attorney.
    """
    assert context.exhibits is not None
    for row, exhibit, name in context.exhibits.files(facts.form):
        if what := context.exhibits.form_in(exhibit):
            yield at("exhibits", row, "file", file=name, what=what, stage=Stage.SUBMISSION)


@rule(
    "F3-001",
    Severity.ERROR,
    cites=(cfr("240.16a-3(a)"), cfr("249.103"), edgar("documentType")),
    message="the form type is '{form}', not 3 or 3/A",
    breaks={"form": "3A"},
)
def wrong_form_type(facts: Facts) -> Iterator[At]:
    """The form type must be 3 (the initial statement) or 3/A (an amendment).

    Write `form: 3` or `form: 3/A`.
    """
    form = facts.form
    if form.document_type not in {"3", "3/A"}:
        yield at("form", form=form.document_type)


@rule(
    "F3-012",
    Severity.ERROR,
    cites=(edgar("supporting documents"), form3("6(b)")),
    message="'{file}' is not text or HTML; EDGAR accepts no other exhibit",
    breaks={"exhibits": [{"type": "EX-24", "file": "poa.pdf"}], "remarks": "Exhibit 24"},
)
def unsupported_exhibit_format(facts: Facts) -> Iterator[At]:
    """An exhibit must be text (.txt) or HTML (.htm), with any images (.jpg, .gif) that it shows.

    Save it as text or HTML with a typed signature, and keep the signed original; EDGAR discards
    PDF files.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        file = exhibit.file or ""
        if is_of_other_format(file):
            cure = "Rename it with the extension .htm." if file.lower().endswith(".html") else ""
            here = ("exhibits", number, "file")
            yield at(*here, file=file, help=cure, stage=Stage.SUBMISSION)
