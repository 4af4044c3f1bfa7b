"""Rules on exhibit files: whether they exist, and whether EDGAR accepts them."""

from collections.abc import Iterator

from ...reference.exhibit_files import is_file_name
from ..citations import edgar
from ..context import Context
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import context_rule


@context_rule(
    "F3-716",
    Severity.ERROR,
    needs=("exhibits",),
    cites=(edgar("edgarDocument"),),
    message="exhibit file '{file}' is not in the folder of the filing",
    breaks={"exhibits": [{"type": "EX-24", "file": "absent.txt"}], "remarks": "Exhibit 24"},
)
def exhibit_file_missing(facts: Facts, context: Context) -> Iterator[At]:
    """The file of an exhibit is in the same folder as the filing.

    Add the file. `form3gen new --exhibit poa` writes a power of attorney to fill in.
    """
    assert context.exhibits is not None
    for row, exhibit in enumerate(facts.form.exhibits):
        name = exhibit.file or ""
        if is_file_name(name) and name not in context.exhibits.contents:
            yield at("exhibits", row, "file", file=name, stage=Stage.SUBMISSION)


@context_rule(
    "F3-717",
    Severity.ERROR,
    needs=("exhibits",),
    cites=(edgar("supporting documents"),),
    message="'{file}' {fault}",
    breaks={"exhibits": [{"type": "EX-24", "file": "unfit.txt"}], "remarks": "Exhibit 24"},
)
def exhibit_file_unacceptable(facts: Facts, context: Context) -> Iterator[At]:
    """An exhibit is ASCII text, ASCII HTML, or an image that an HTML exhibit shows.

    Save the document as text or HTML, replace curly quotation marks and long dashes with plain
    ones, and fill in placeholders.
    """
    assert context.exhibits is not None
    for row, exhibit, name in context.exhibits.files(facts.form):
        fault = "" if context.exhibits.form_in(exhibit) else context.exhibits.faults[name]
        if fault:
            yield at("exhibits", row, "file", file=name, fault=fault, stage=Stage.SUBMISSION)
