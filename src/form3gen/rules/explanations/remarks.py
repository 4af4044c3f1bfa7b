"""Rules on the text of remarks and footnotes: markup, and holdings that belong in the tables."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ...form import Form3, Path
from ..citations import edgar, form3, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

TAG = r"</?(b|i|u|p|br|div|span|font|strong|em|table|tr|td|th|sup|sub|ul|ol|li|pre)\b[^<>]*>"
ENTITY = r"&(nbsp|quot|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|#\d{2,5});"
BOLD = r"\*\*\w[^*\n]*\w\*\*(?!\*)"
COLUMNS = r"\S(\t| {4,})\S"
ALSO = r"\balso (beneficially |directly |indirectly )?(owns?|holds?) ([\d,]*\d) (\w+ ){0,2}shares\b"


@rule(
    "F3-706",
    Severity.WARNING,
    cites=(edgar("remarks and footnote"), item("Remarks")),
    message="{what} will appear literally: '{text}'",
    breaks={"remarks": "<b>Title</b>: Chief Financial Officer and Treasurer"},
)
def markup_in_text(facts: Facts) -> Iterator[At]:
    """Remarks and footnotes are plain text; only the line breaks of remarks are preserved.

    Remove tags, entities and asterisks. Rewrite columns as sentences.
    """
    form = facts.form
    for path, text in _texts(form):
        what, markup = _markup(text)
        if markup:
            yield at(*path, what=what, text=markup)
    rows = [line for line in (form.remarks or "").splitlines() if "    " in line or "\t" in line]
    columns = [line for line in rows if re.search(COLUMNS, line.strip())]
    if len(columns) > 1:
        yield at("remarks", what="a table aligned with spaces", text=" ".join(columns[0].split()))


@rule(
    "F3-712",
    Severity.WARNING,
    cites=(form3("6(c)"), item("Remarks")),
    message="the remarks mention {number} shares that no row reports",
    breaks={"remarks": "The reporting person also owns 500 shares in an account."},
)
def holding_in_remarks(facts: Facts) -> Iterator[At]:
    """Report holdings in the tables; a mention in the remarks does not suffice.

    Add a row for the holding.
    """
    remarks = facts.form.remarks or ""
    if "also " not in remarks or "shares" not in remarks:
        return
    amounts = {int(cell.value) for _, cell in facts.cells if isinstance(cell.value, Decimal)}
    for match in re.finditer(ALSO, remarks):
        if Decimal(match[3].replace(",", "")) not in amounts:
            yield at("remarks", number=match[3])
            return


def _texts(form: Form3) -> Iterator[tuple[Path, str]]:
    if form.remarks:
        yield ("remarks",), form.remarks
    for name, text in form.footnotes.items():
        yield ("footnotes", name), text


def _markup(text: str) -> tuple[str, str]:
    """Return the kind of the first markup in a text, and the markup itself; empty if none."""
    for start, what, pattern in (
        ("<", "an HTML tag", TAG),
        ("&", "an HTML entity", ENTITY),
        ("**", "Markdown", BOLD),
    ):
        if start in text and (match := re.search(pattern, text, re.IGNORECASE)):
            return what, match[0]
    return "", ""
