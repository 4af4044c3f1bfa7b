"""Area 7, files of exhibits: what is in them, and whether EDGAR takes it."""

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
    message="there is no file '{file}' beside the filing",
    breaks={"exhibits": [{"type": "EX-24", "file": "absent.txt"}], "remarks": "Exhibit 24"},
)
def exhibit_file_absent(facts: Facts, context: Context) -> Iterator[At]:
    """The file of an exhibit lies beside the filing.

    Put it there; `form3gen new --exhibit poa` writes a power of attorney to fill in.
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
def exhibit_unfit(facts: Facts, context: Context) -> Iterator[At]:
    """An exhibit is text or HTML in 7-bit ASCII, or a picture that an HTML exhibit shows.

    Take out curly quotation marks, long dashes and the like; save a document as text or HTML.
    """
    assert context.exhibits is not None
    for row, exhibit, name in context.exhibits.files(facts.form):
        fault = "" if context.exhibits.form_in(exhibit) else context.exhibits.faults[name]
        if fault:
            yield at("exhibits", row, "file", file=name, fault=fault, stage=Stage.SUBMISSION)
