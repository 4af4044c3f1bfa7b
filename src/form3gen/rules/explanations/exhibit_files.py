"""Rules on exhibit files: whether they exist, and whether EDGAR accepts them."""

from collections.abc import Iterator

from ...reference.exhibit_files import is_file_name
from ..citations import cfr, edgar, form3
from ..context import Context
from ..facts import Facts
from ..facts.exhibit_texts import joint_filers
from ..facts.names import MAX_PEOPLE_COMPARED
from ..facts.signers import is_name_of
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

    Save the document as text or HTML, and replace curly quotation marks and long dashes with plain
    ones.
    """
    assert context.exhibits is not None
    exhibits = context.exhibits
    for row, exhibit, name in exhibits.files(facts.form):
        if exhibits.form_in(exhibit):
            continue
        here = ("exhibits", row, "file")
        if fault := exhibits.faults[name]:
            yield at(*here, file=name, fault=fault, stage=Stage.SUBMISSION)
        for blank in exhibits.placeholders.get(name, ()):
            fault = f"contains {blank.text} on line {blank.line}, a placeholder to fill in"
            yield at(*here, file=name, fault=fault, stage=Stage.SUBMISSION, help=FILL_IN)


FILL_IN = "Replace the placeholder with the name, date or text that belongs there."


@context_rule(
    "F3-734",
    Severity.WARNING,
    needs=("exhibits",),
    cites=(form3("5(b)(v)"), cfr("240.16a-3(j)")),
    message="'{file}' names {name} as a joint filer, but no reporting owner has that name",
    breaks={"exhibits": [{"type": "EX-99", "file": "joint.txt"}], "remarks": "Exhibit 99"},
)
def joint_filer_not_owner(facts: Facts, context: Context) -> Iterator[At]:
    """Each joint filer that an exhibit names is a reporting owner of the filing.

    Add the person under `owners`, with its CIK and relationship, or remove it from the exhibit.
    """
    assert context.exhibits is not None
    owners = facts.form.owners[:MAX_PEOPLE_COMPARED]
    for row, exhibit, content in context.exhibits.texts(facts.form):
        if (exhibit.type or "").startswith("EX-99"):
            for name in dict.fromkeys(joint_filers(content)):
                if not any(is_name_of(owner, name) for owner in owners):
                    yield at("exhibits", row, "file", file=exhibit.file, name=name)
