"""Area 7, exhibits: what is filed with the form, and how EDGAR takes it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from ..form import Exhibit, Form3
from .ccc import holds_ccc
from .cite import edgar, form3, item
from .misplaced import SECOND_FORM, is_ownership_document
from .places import At, Severity, Stage, at
from .privacy import holds_social_security_number
from .registry import RULES, Finding, reading_rule, rule

TYPE = r"(EX-24|EX-99|COVER|CORRESP|GRAPHIC)(\.\S+)?"
FILE_NAME = r"(?=.{1,32}$)[a-z](?!.*_.*_)(?!.*-.*-)[a-z0-9_-]*\.(txt|htm|jpg|gif)"
GRAPHICS = (".jpg", ".gif")
MOST = {"CORRESP": 100, "COVER": 10, "EX": 500}
LARGEST = 4 << 20
DIVIDER = rb"</?(DOCUMENT|TEXT|XML|SUBMISSION|SEC-[A-Z]+)>"
TO_FILL_IN = rb"\[(NAME OF [A-Z]+|DATE)\]"
"""What `form3gen new --exhibit` leaves open."""


@rule(
    "F3-709",
    Severity.ERROR,
    cites=(edgar("supporting documents"), form3("6(b)")),
    message="'{type}' is no type of exhibit that goes with a Form 3",
    breaks={"exhibits": [{"type": "EX-10", "file": "poa.txt"}], "remarks": "Exhibit 10"},
)
def exhibit_type_unknown(form: Form3) -> Iterator[At]:
    """An exhibit is EX-24, EX-99, COVER, CORRESP, or a GRAPHIC of one of them.

    A power of attorney is EX-24, anything else that is published EX-99; both may have a suffix, as
    in EX-24.1.
    """
    for number, exhibit in enumerate(form.exhibits):
        if not re.fullmatch(TYPE, exhibit.type or ""):
            yield at("exhibits", number, "type", type=exhibit.type or "", stage=Stage.SUBMISSION)


@rule(
    "F3-708",
    Severity.WARNING,
    cites=(form3("6(b)"), item("Remarks")),
    message="remarks do not name exhibit {number}",
    breaks={"exhibits": [{"type": "EX-24", "file": "poa.txt"}]},
)
def exhibit_not_in_remarks(form: Form3) -> Iterator[At]:
    """The form lists the exhibits that are filed with it.

    Write in the remarks, for example, `Exhibit 24 - Power of Attorney`.
    """
    for row, exhibit in enumerate(form.exhibits):
        number = (exhibit.type or "").removeprefix("EX-")
        if (exhibit.type or "").startswith("EX-") and not _named(number, form.remarks or ""):
            yield at("exhibits", row, "type", number=number)


@rule(
    "F3-715",
    Severity.ERROR,
    cites=(edgar("documentName"),),
    message="'{file}' is no file name that EDGAR takes",
    breaks={
        "exhibits": [{"type": "EX-24", "file": "Power of Attorney.pdf"}],
        "remarks": "Exhibit 24",
    },
)
def exhibit_file_name(form: Form3) -> Iterator[At]:
    """The file of an exhibit is text, HTML or a picture, under a plain name.

    At most 32 characters: a lower-case letter first, then such letters, digits, at most one
    underscore and one hyphen, and .txt, .htm, .jpg or .gif. EDGAR drops PDF files.
    """
    for number, exhibit in enumerate(form.exhibits):
        if not is_file_name(exhibit.file or ""):
            yield at("exhibits", number, "file", file=exhibit.file or "", stage=Stage.SUBMISSION)


@rule(
    "F3-718",
    Severity.ERROR,
    cites=(edgar("edgarDocument"),),
    message="{count} documents of type {type}, over {limit}",
    breaks={
        "exhibits": [{"type": "COVER", "file": f"c{number}.txt"} for number in range(11)],
    },
)
def too_many_exhibits(form: Form3) -> Iterator[At]:
    """A submission has at most 500 exhibits, 100 letters (CORRESP) and 10 cover letters.

    Put several papers into one file.
    """
    counts = Counter(_kind(exhibit) for exhibit in form.exhibits)
    for kind, limit in MOST.items():
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
        "exhibits": [{"type": "EX-24", "file": "poa.txt"}, {"type": "EX-24", "file": "poa.txt"}],
        "remarks": "Exhibit 24",
    },
)
def exhibit_file_twice(form: Form3) -> Iterator[At]:
    """Each exhibit has a file of its own.

    Rename one, or take it out.
    """
    seen: dict[str, int] = {}
    for number, exhibit in enumerate(form.exhibits):
        if exhibit.file and (first := seen.setdefault(exhibit.file, number)) != number:
            words = {"file": exhibit.file}
            also = (("exhibits", first, "file"),)
            yield At(("exhibits", number, "file"), words, stage=Stage.SUBMISSION, also=also)


@rule(
    "F3-720",
    Severity.ERROR,
    cites=(edgar("supporting documents"),),
    message="exhibit of type {type} is the file '{file}'",
    breaks={"exhibits": [{"type": "GRAPHIC", "file": "poa.txt"}]},
)
def exhibit_type_against_file(form: Form3) -> Iterator[At]:
    """A picture is a GRAPHIC, and all other exhibits are text or HTML.

    Write `type: GRAPHIC` for a file .jpg or .gif, which an HTML exhibit shows, and no other.
    """
    for number, exhibit in enumerate(form.exhibits):
        kind, file = exhibit.type or "", exhibit.file or ""
        known = re.fullmatch(TYPE, kind) and is_file_name(file)
        if known and file.endswith(GRAPHICS) is not kind.startswith("GRAPHIC"):
            here = ("exhibits", number, "file")
            yield at(*here, type=kind, file=file, stage=Stage.SUBMISSION)


ABSENT = reading_rule(
    "F3-716",
    "exhibit_file_absent",
    cites=(edgar("edgarDocument"),),
    message="there is no file '{file}' beside the filing",
    breaks={"exhibits": [{"type": "EX-24", "file": "absent.txt"}], "remarks": "Exhibit 24"},
    doc="""The file of an exhibit lies beside the filing.

    Put it there; `form3gen new --exhibit poa` writes a power of attorney to fill in.""",
)
UNFIT = reading_rule(
    "F3-717",
    "exhibit_unfit",
    cites=(edgar("supporting documents"),),
    message="'{file}' {fault}",
    breaks={"exhibits": [{"type": "EX-24", "file": "unfit.txt"}], "remarks": "Exhibit 24"},
    doc="""An exhibit is text or HTML in 7-bit ASCII, or a picture that an HTML exhibit shows.

    Take out curly quotation marks, long dashes and the like; save a document as text or HTML.""",
)


def exhibit_findings(form: Form3, contents: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what is wrong with the files of the exhibits, given those that are there."""
    pages = b"".join(content for name, content in contents.items() if name.endswith(".htm"))
    for number, exhibit in enumerate(form.exhibits):
        name, here = exhibit.file or "", ("exhibits", number, "file")
        if not is_file_name(name):
            continue
        if name not in contents:
            yield ABSENT.finding(at(*here, file=name, stage=Stage.SUBMISSION))
        elif is_ownership_document(contents[name]):
            yield SECOND_FORM.finding(at(*here, file=name, stage=Stage.SUBMISSION))
        elif fault := _fault(name, contents[name], pages):
            yield UNFIT.finding(at(*here, file=name, fault=fault, stage=Stage.SUBMISSION))
        elif holds_social_security_number(contents[name].decode("latin-1")):
            where = f"exhibit '{name}'"
            yield RULES["F3-014"].finding(at(*here, where=where, what="a Social Security number"))


def is_file_name(name: str) -> bool:
    """Return whether EDGAR takes a name for that of a document."""
    return re.fullmatch(FILE_NAME, name) is not None


def _fault(name: str, content: bytes, pages: bytes) -> str:
    if len(content) > LARGEST:
        return "is over 4 MiB"
    if name.endswith(GRAPHICS):
        starts = {".jpg": b"\xff\xd8\xff", ".gif": b"GIF8"}[name[-4:]]
        if not content.startswith(starts):
            return f"is no picture of the kind {name[-3:]}"
        tag = rb"src\s*=\s*[\"']?" + re.escape(name.encode()) + rb"[\"'\s>/]"
        if re.search(tag, pages, re.IGNORECASE):
            return ""
        return "is a picture that no HTML exhibit shows"
    if not content.strip():
        return "is empty"
    if content.startswith(b"%PDF"):
        return "is a PDF"
    for line, text in enumerate(content.split(b"\n"), start=1):
        if odd := re.search(rb"[^\x20-\x7e\t\r\x0c]", text):
            shown = content.decode("utf-8", "replace").split("\n")[line - 1]
            sign = next((s for s in shown if not s.isascii()), f"byte 0x{odd[0][0]:02X}")
            return f"has '{sign}' on line {line}, and EDGAR takes ASCII alone"
        if holds_ccc(text.decode("ascii")):
            return f"speaks of a CCC on line {line}, and holds what may be one"
        if mark := re.search(DIVIDER, text, re.IGNORECASE):
            return f"has {mark[0].decode()} on line {line}, with which EDGAR divides a submission"
        if blank := re.search(TO_FILL_IN, text):
            return f"has {blank[0].decode()} on line {line}, which is to be filled in"
    if name.endswith(".htm") and not re.search(rb"<[a-zA-Z!]", content):
        return "is no HTML"
    return ""


def _named(number: str, remarks: str) -> bool:
    """Whether remarks name an exhibit, as Exhibit 24, Exhibits 99 and 24, Ex. 24.1 or EX-24."""
    whole, _, _ = number.partition(".")
    named = rf"\bex(hibits?|\.|-)?[^;\n]{{0,40}}?\b{re.escape(whole)}\b"
    return bool(re.search(named, remarks, re.IGNORECASE))


def _kind(exhibit: Exhibit) -> str:
    kind = (exhibit.type or "").partition(".")[0]
    return "EX" if kind in {"EX-24", "EX-99", "GRAPHIC"} else kind
