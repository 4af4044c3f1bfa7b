"""Rules on the list of exhibits: types and file names."""

import re
from collections import Counter
from collections.abc import Iterator

from ...form import Exhibit
from ...reference.exhibit_files import GRAPHICS, is_file_name, is_of_other_format
from ..citations import edgar, form3
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import rule

TYPE = r"(EX-24|EX-99|COVER|CORRESP|GRAPHIC)(\.\S+)?"
MAX_DOCUMENTS = {"CORRESP": 100, "COVER": 10, "EX": 500}
"""Documents that a submission may have, by kind."""


@rule(
    "F3-709",
    Severity.ERROR,
    cites=(edgar("supporting documents"), form3("6(b)")),
    message="'{type}' is not an exhibit type allowed with a Form 3",
    breaks={"exhibits": [{"type": "EX-10", "file": "poa.txt"}], "remarks": "Exhibit 10"},
)
def exhibit_type_unknown(facts: Facts) -> Iterator[At]:
    """An exhibit has the type EX-24, EX-99, COVER, CORRESP or GRAPHIC.

    Use EX-24 for a power of attorney and EX-99 for anything else that is published. Both may have
    a suffix, as in EX-24.1.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        if not re.fullmatch(TYPE, exhibit.type or ""):
            yield at("exhibits", number, "type", type=exhibit.type or "", stage=Stage.SUBMISSION)


@rule(
    "F3-710",
    Severity.WARNING,
    cites=(form3("6(b)"),),
    message="'{description}' is filed as {type}",
    breaks={
        "exhibits": [{"type": "EX-99", "file": "poa.txt", "description": "Power of Attorney"}],
        "remarks": "Exhibit 99 - Power of Attorney",
    },
)
def exhibit_type_contradicts_description(facts: Facts) -> Iterator[At]:
    """File a power of attorney as EX-24, and nothing else as EX-24.

    Write `type: EX-24` for a power of attorney and `type: EX-99` for a joint filing agreement.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        what, kind = (exhibit.description or "").lower(), exhibit.type or ""
        power = "power of attorney" in what or "powers of attorney" in what
        other = "joint filing" in what or "joint filer" in what
        if power is not other and kind.startswith("EX-99" if power else "EX-24"):
            yield at("exhibits", number, "type", description=exhibit.description, type=kind)


@rule(
    "F3-715",
    Severity.ERROR,
    cites=(edgar("documentName"),),
    message="EDGAR does not accept the file name '{file}'",
    breaks={
        "exhibits": [{"type": "EX-24", "file": "Power of Attorney.txt"}],
        "remarks": "Exhibit 24",
    },
)
def exhibit_file_name_invalid(facts: Facts) -> Iterator[At]:
    """The file name of an exhibit meets EDGAR's requirements.

    Use at most 32 characters: first a lowercase letter, then lowercase letters, digits, at most one
    underscore and one hyphen, and the extension .txt, .htm, .jpg or .gif.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        if not is_file_name(exhibit.file or "") and not is_of_other_format(exhibit.file or ""):
            yield at("exhibits", number, "file", file=exhibit.file or "", stage=Stage.SUBMISSION)


@rule(
    "F3-718",
    Severity.ERROR,
    cites=(edgar("edgarDocument"),),
    message="{count} documents of type {type}; the limit is {limit}",
    breaks={
        "exhibits": [{"type": "COVER", "file": f"c{number}.txt"} for number in range(11)],
    },
)
def too_many_exhibits(facts: Facts) -> Iterator[At]:
    """A submission has at most 500 exhibits, 100 letters (CORRESP) and 10 cover letters.

    Combine several documents into one file.
    """
    form = facts.form
    counts = Counter(_kind(exhibit) for exhibit in form.exhibits)
    for kind, limit in MAX_DOCUMENTS.items():
        if counts[kind] > limit:
            last = max(n for n, exhibit in enumerate(form.exhibits) if _kind(exhibit) == kind)
            here = ("exhibits", last, "type")
            yield at(*here, stage=Stage.SUBMISSION, count=counts[kind], type=kind, limit=limit)


@rule(
    "F3-719",
    Severity.ERROR,
    cites=(edgar("documentName"),),
    message="two exhibits have the file name '{file}'",
    breaks={
        "exhibits": [
            {"type": "EX-24.1", "file": "poa.txt"},
            {"type": "EX-24.2", "file": "poa.txt"},
        ],
        "remarks": "Exhibit 24",
    },
)
def duplicate_exhibit_file(facts: Facts) -> Iterator[At]:
    """Each exhibit has its own file.

    Rename one of the files, or remove one of the exhibits.
    """
    seen: dict[str, int] = {}
    for number, exhibit in enumerate(facts.form.exhibits):
        if exhibit.file and (first := seen.setdefault(exhibit.file, number)) != number:
            words = {"file": exhibit.file}
            also = (("exhibits", first, "file"),)
            yield At(("exhibits", number, "file"), words, stage=Stage.SUBMISSION, also=also)


@rule(
    "F3-722",
    Severity.WARNING,
    cites=(form3("6(b)"),),
    message="more than one exhibit has the type {type}",
    breaks={
        "exhibits": [
            {"type": "EX-99", "file": "poa.txt"},
            {"type": "EX-99", "file": "agreement.txt"},
        ],
        "remarks": "Exhibit 99",
    },
)
def duplicate_exhibit_type(facts: Facts) -> Iterator[At]:
    """Exhibits of the same type are numbered.

    Write, for example, `type: EX-99.1` and `type: EX-99.2`.
    """
    seen: set[str] = set()
    for number, exhibit in enumerate(facts.form.exhibits):
        kind = exhibit.type or ""
        if kind.startswith("EX-") and kind in seen:
            yield at("exhibits", number, "type", type=kind)
        seen.add(kind)


@rule(
    "F3-720",
    Severity.ERROR,
    cites=(edgar("supporting documents"),),
    message="the exhibit type {type} does not match the file '{file}'",
    breaks={"exhibits": [{"type": "GRAPHIC", "file": "poa.txt"}]},
)
def exhibit_type_contradicts_file(facts: Facts) -> Iterator[At]:
    """An image has the type GRAPHIC; every other exhibit is text or HTML.

    Write `type: GRAPHIC` for a .jpg or .gif file that an HTML exhibit shows, and for no other file.
    """
    for number, exhibit in enumerate(facts.form.exhibits):
        kind, file = exhibit.type or "", exhibit.file or ""
        known = re.fullmatch(TYPE, kind) and is_file_name(file)
        if known and file.endswith(GRAPHICS) is not kind.startswith("GRAPHIC"):
            here = ("exhibits", number, "file")
            yield at(*here, type=kind, file=file, stage=Stage.SUBMISSION)


def _kind(exhibit: Exhibit) -> str:
    """Return the key of `MAX_DOCUMENTS` under which an exhibit counts, or its unknown type."""
    kind = (exhibit.type or "").partition(".")[0]
    return "EX" if kind in {"EX-24", "EX-99", "GRAPHIC"} else kind
