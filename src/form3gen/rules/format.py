"""Area 0: the document and its data, as far as a filing can be built from them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ..form import AmountCell, Form3, Path
from ..form.limits import FOOTNOTE, REMARKS, ROWS
from ..form.part import Part
from .cite import cfr, edgar, item, source
from .glyphs import unprintable
from .registry import At, Severity, at, rule

WHOLE_DIGITS, DECIMALS, DIGITS = 12, 4, 16
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")
CCC_SAID = re.compile(
    r"\bccc\b[^A-Za-z0-9@#$*]{0,8}(?:is |was )?"
    r"(?=[A-Za-z@#$*]{0,7}[0-9])(?=[A-Za-z0-9]{0,7}[@#$*])[A-Za-z0-9@#$*]{8}(?![A-Za-z0-9@#$*])",
    re.IGNORECASE,
)

LIMITS: dict[tuple[str, ...], tuple[str, int]] = {
    ("issuer", "name"): ("issuer name", 150),
    ("issuer", "symbol"): ("trading symbol", 10),
    ("issuer", "foreign_symbol"): ("foreign trading symbol", 14),
    ("owners", "name"): ("name of reporting owner", 150),
    ("owners", "officer"): ("officer title", 30),
    ("owners", "officer_title"): ("officer title", 30),
    ("owners", "other"): ("text of the box Other", 30),
    ("owners", "other_text"): ("text of the box Other", 30),
    ("owners", "address", "street"): ("street", 40),
    ("owners", "address", "street_2"): ("second line of the street", 40),
    ("owners", "address", "city"): ("city", 30),
    ("owners", "address", "region"): ("region", 40),
    ("owners", "address", "zip"): ("zip or postal code", 10),
    ("table_1", "title", "value"): ("title of security", 60),
    ("table_1", "nature", "value"): ("nature of ownership", 100),
    ("table_2", "title", "value"): ("title of security", 60),
    ("table_2", "underlying", "title", "value"): ("title of underlying security", 60),
    ("table_2", "nature", "value"): ("nature of ownership", 100),
    ("exhibits", "type"): ("type of exhibit", 20),
    ("exhibits", "file"): ("file name of the exhibit", 32),
    ("exhibits", "description"): ("description of the exhibit", 255),
    ("signatures", "name"): ("signature", 255),
    ("contact", "name"): ("name of the contact", 30),
    ("contact", "phone"): ("telephone number of the contact", 20),
    ("contact", "email"): ("e-mail address of the contact", 80),
    ("notify",): ("e-mail address", 80),
}
"""What each text is called, and how many characters EDGAR gives it, by its path without numbers."""


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
    "F3-004",
    Severity.ERROR,
    cites=(edgar("POSITIVE_DECIMAL"),),
    message="{number} {fault}",
    breaks={"table_1.0.amount": "1234.56789"},
)
def number_out_of_range(form: Form3) -> Iterator[At]:
    """A number is from 0 to 999,999,999,999.9999, with at most 16 digits and 4 decimals.

    Round to four decimals, and footnote the rounding if it matters; an amount is never negative.
    """
    for path, cell in form.cells():
        if isinstance(cell, AmountCell) and cell.value is not None:
            fault, cure = _range_fault(cell.value)
            if fault:
                yield at(*path, number=f"{cell.value:f}", fault=fault, help=cure)


def _range_fault(number: Decimal) -> tuple[str, str]:
    """Return how a number is out of range and how to mend it, or nothing."""
    whole, _, part = f"{number.copy_abs():f}".partition(".")
    decimals = len(part.rstrip("0"))
    if number.is_signed():
        return "is negative", "An amount is never negative; write what is owned."
    if decimals > DECIMALS:
        cure = "Round it to four decimals, and footnote the rounding if it matters."
        return f"has {decimals} decimals, over {DECIMALS}", cure
    if len(whole.lstrip("0")) > WHOLE_DIGITS or len(part) > DIGITS:
        return f"has over {DIGITS} digits", "Write at most twelve digits and four decimals."
    return "", ""


@rule(
    "F3-007",
    Severity.ERROR,
    cites=(edgar("remarks"), item("Remarks")),
    message="remarks have {length:,} characters, over {limit:,}",
    breaks={"remarks": "x" * 2001},
)
def remarks_too_long(form: Form3) -> Iterator[At]:
    """Remarks have at most 2,000 characters.

    Move the rest to an exhibit 99 and refer to it.
    """
    if form.remarks and len(form.remarks) > REMARKS:
        yield at("remarks", length=len(form.remarks), limit=REMARKS)


@rule(
    "F3-008",
    Severity.ERROR,
    cites=(edgar("footnote"),),
    message="footnote '{name}' has {length:,} characters, over {limit:,}",
    breaks={"footnotes.vesting": "x" * 1001},
)
def footnote_too_long(form: Form3) -> Iterator[At]:
    """A footnote has at most 1,000 characters.

    Split it into two footnotes and call both from the cell.
    """
    for name, text in form.footnotes.items():
        if len(text) > FOOTNOTE:
            yield at("footnotes", name, name=name, length=len(text), limit=FOOTNOTE)


@rule(
    "F3-009",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="{what} has {length} characters, over {limit}",
    breaks={"owners.0.officer": "Executive Vice President, Chief Legal Officer and Secretary"},
)
def text_too_long(form: Form3) -> Iterator[At]:
    """Each text fits the length that EDGAR gives it.

    Shorten it; what does not fit goes into the remarks or a footnote.
    """
    for path, text in texts(form):
        what, limit = LIMITS.get(tuple(key for key in path if isinstance(key, str)), ("", 0))
        if limit and len(text) > limit:
            cure = (
                ""
                if path[0] == "owners" and "address" not in path
                else SHORTEN.get(what, "Shorten it.")
            )
            yield at(*path, what=what, length=len(text), limit=limit, help=cure)


@rule(
    "F3-010",
    Severity.ERROR,
    cites=(edgar("nonDerivativeTable and derivativeTable"),),
    message="{table} has {rows} rows, over {limit}",
    breaks={"table_1": [{"title": "Common Stock", "amount": "1", "ownership": "D"}] * 31},
)
def too_many_rows(form: Form3) -> Iterator[At]:
    """A table has at most 30 rows.

    Combine options of identical terms, or file a second Form 3 and refer to it in the remarks.
    """
    tables = {"table_1": ("Table I", form.table_1), "table_2": ("Table II", form.table_2)}
    for key, (table, rows) in tables.items():
        if len(rows) > ROWS:
            yield at(key, ROWS, table=table, rows=len(rows), limit=ROWS)


@rule(
    "F3-034",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="character {code} cannot stand in an EDGAR document",
    breaks={"remarks": "a\x07b"},
)
def control_character(form: Form3) -> Iterator[At]:
    """Text holds no control characters, which XML cannot hold or nobody can read.

    Take the character out; it often comes with text pasted from another program.
    """
    for path, text in texts(form):
        if found := NOT_XML.search(text):
            yield at(*path, code=f"U+{ord(found[0]):04X}")


@rule(
    "F3-035",
    Severity.WARNING,
    cites=(source("characters"),),
    message="the font of the PDF has no character {code}, '{char}'",
    breaks={"remarks": "\u4e2d"},
)
def character_without_glyph(form: Form3) -> Iterator[At]:
    """Text keeps to the Latin, Greek, Cyrillic and Hebrew letters that the PDF can print.

    Write it in Latin letters; the form is in English, and plain text spells all else so.
    """
    for path, text in texts(form):
        for char in unprintable(text):
            yield at(*path, code=f"U+{ord(char):04X}", char=char)


FOOTNOTED = ("title of security", "title of underlying security", "nature of ownership")
SHORTEN = {
    **dict.fromkeys(FOOTNOTED, "Shorten it, and call a footnote that gives it whole."),
    "officer title": "Write `See Remarks`, and give the title in the remarks.",
    "text of the box Other": "Write `See Remarks`, and give the reason in the remarks.",
}
"""How to shorten what is more than a matter of words."""


@rule(
    "F3-037",
    Severity.ERROR,
    cites=(edgar("rptOwnerCcc"),),
    message="text speaks of a CCC and holds what may be one",
    breaks={"remarks": "CCC: abcd#123"},
)
def ccc_in_text(form: Form3) -> Iterator[At]:
    """No text of a filing holds a CCC; everything in it is published.

    Take it out, and change it on EDGAR if the file has been shared.
    """
    for path, text in texts(form):
        if CCC_SAID.search(text):
            yield at(*path)


@rule(
    "F3-038",
    Severity.ERROR,
    cites=(source("characters"),),
    message="character {code} turns the order of letters round",
    breaks={"remarks": "a\u202eb"},
)
def letters_turned_round(form: Form3) -> Iterator[At]:
    """Text reads in the order in which it is filed.

    Take the character out; it makes a proof read otherwise than what is filed.
    """
    for path, text in texts(form):
        if found := TURNED.search(text):
            yield at(*path, code=f"U+{ord(found[0]):04X}")


def texts(part: Part, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield each text of a filing with its path, but for the names of footnotes that cells call."""
    for name in type(part).model_fields:
        yield from _texts(getattr(part, name), (*path, name)) if name != "notes" else ()


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Part):
        yield from texts(value, path)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, (*path, number))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, (*path, name))
