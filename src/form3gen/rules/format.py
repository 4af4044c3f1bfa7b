"""Area 0: the document and its data, as far as a filing can be built from them."""

import re
from collections.abc import Iterator

from ..form import AmountCell, Form3, Path, TextCell
from .cite import cfr, edgar, form3, item
from .glyphs import unprintable
from .registry import At, Severity, at, rule

ROWS = 30
REMARKS = 2000
FOOTNOTE = 1000
WHOLE_DIGITS, DECIMALS, DIGITS = 12, 4, 16
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

TITLE, NATURE = 60, 100
CELL_LIMITS = {"title": TITLE, "nature": NATURE}


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
            whole, _, part = f"{abs(cell.value):f}".partition(".")
            part = part.rstrip("0")
            if cell.value < 0:
                yield at(*path, number=cell.value, fault="is negative")
            elif len(part) > DECIMALS:
                yield at(*path, number=cell.value, fault=f"has {len(part)} decimals, over 4")
            elif len(whole.lstrip("0")) > WHOLE_DIGITS or len(whole + part) > DIGITS:
                yield at(*path, number=cell.value, fault="is over 999,999,999,999.9999")


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
    cites=(edgar("data types"), form3("4(b)")),
    message="{what} has {length} characters, over {limit}",
    breaks={"owners.0.officer": "Executive Vice President, Chief Legal Officer and Secretary"},
)
def text_too_long(form: Form3) -> Iterator[At]:
    """Each text fits the length that EDGAR gives it.

    Shorten it. For a long officer title write `See Remarks` and give the title in the remarks;
    for a long title of security or nature of ownership, call a footnote.
    """
    for path, what, text, limit in _limited(form):
        if text and len(text) > limit:
            yield at(*path, what=what, length=len(text), limit=limit)


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
    """Text holds only characters that XML can hold: no control characters.

    Take the character out; it often comes with text pasted from another program.
    """
    for path, text in _texts(form.model_dump(exclude_none=True)):
        if found := NOT_XML.search(text):
            yield at(*path, code=f"U+{ord(found[0]):04X}")


@rule(
    "F3-035",
    Severity.WARNING,
    cites=(edgar("data types"),),
    message="the font of the PDF has no character {code}, '{char}'",
    breaks={"remarks": "\u4e2d"},
)
def character_without_glyph(form: Form3) -> Iterator[At]:
    """Text keeps to the Latin, Greek, Cyrillic and Hebrew letters that the PDF can print.

    Write it in Latin letters; the form is in English, and plain text spells all else so.
    """
    for path, text in _texts(form.model_dump(exclude_none=True)):
        for char in unprintable(text):
            yield at(*path, code=f"U+{ord(char):04X}", char=char)


def _limited(form: Form3) -> Iterator[tuple[Path, str, str | None, int]]:
    issuer = form.issuer
    yield ("issuer", "name"), "issuer name", issuer.name, 150
    yield ("issuer", "symbol"), "trading symbol", issuer.symbol, 10
    yield ("issuer", "foreign_symbol"), "foreign trading symbol", issuer.foreign_symbol, 14
    for number, owner in enumerate(form.owners):
        here: Path = ("owners", number)
        yield (*here, "name"), "name of reporting owner", owner.name, 150
        title_key = "officer_title" if owner.officer_title else "officer"
        other_key = "other_text" if owner.other_text else "other"
        yield (*here, title_key), "officer title", owner.title, 30
        yield (*here, other_key), "text of the box Other", owner.other_words, 30
        if address := owner.address:
            here = (*here, "address")
            yield (*here, "street"), "street", address.street, 40
            yield (*here, "street_2"), "second line of the street", address.street_2, 40
            yield (*here, "city"), "city", address.city, 30
            yield (*here, "region"), "region", address.region, 40
            yield (*here, "zip"), "zip or postal code", address.zip, 10
    for path, cell in form.cells():
        if isinstance(cell, TextCell) and path[-1] in CELL_LIMITS:
            what = "title of security" if path[-1] == "title" else "nature of ownership"
            yield path, what, cell.value, CELL_LIMITS[str(path[-1])]
    for number, exhibit in enumerate(form.exhibits):
        here = ("exhibits", number)
        yield (*here, "type"), "type of exhibit", exhibit.type, 20
        yield (*here, "file"), "file name of the exhibit", exhibit.file, 32
        yield (*here, "description"), "description of the exhibit", exhibit.description, 255
    for number, signature in enumerate(form.signatures):
        yield ("signatures", number, "name"), "signature", signature.name, 255


def _texts(data: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*path, key))
    elif isinstance(data, tuple):
        for number, value in enumerate(data):
            yield from _texts(value, (*path, number))
