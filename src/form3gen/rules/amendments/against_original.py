"""Rules that compare an amendment with the original filing."""

from collections.abc import Iterator

from ...form import Form3, Path
from ...reference.calendar import long_date
from ...reference.edgar_codes import bare_cik
from ..citations import PRACTICE, edgar, form3, item
from ..context import Context
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule

AMENDS = {"form": "3/A", "original_date": "2026-04-09", "circumstances": {"original": "filed.yaml"}}
ADDS = AMENDS | {
    "remarks": "This amendment adds shares that were left out.",
    "table_1": [{"title": "Common Stock", "amount": "75", "ownership": "D"}],
    "table_2": None,
    "footnotes": None,
}
"""Edits that make the example filing an amendment that adds a row."""

REPETITION = ("repeat", "restat", "entirety", "previously reported", "electronic", "complete")
"""Lowercase words by which remarks explain why unchanged rows are repeated."""


@context_rule(
    "F3-904",
    Severity.WARNING,
    needs=("original",),
    cites=(item("Item 2"), form3("5(a)")),
    message="the date of event is {day}, but the original has {original}",
    breaks=ADDS | {"event_date": "2026-04-01"},
)
def event_date_differs_from_original(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment keeps the original date of event.

    Write the date of event of the original, or explain in the remarks that it is being corrected.
    """
    assert context.original is not None
    day, original = facts.form.event_date, context.original.event_date
    if day and original and day != original and not _explains_event(facts):
        yield at("event_date", day=long_date(day), original=long_date(original))


@context_rule(
    "F3-907",
    Severity.WARNING,
    needs=("original",),
    cites=(form3("8(a)"), form3("8(b)")),
    message="unchanged rows repeated from the original: {count}",
    breaks=AMENDS | {"remarks": "This amendment corrects the signature."},
)
def original_rows_repeated(facts: Facts, context: Context) -> Iterator[At]:
    """Do not repeat lines that are not being amended.

    Remove them. If a row is repeated only because EDGAR requires one, explain it in a footnote.
    """
    assert context.original is not None
    original_rows = list(_rows(context.original).values())
    repeated = [path for path, row in _rows(facts.form).items() if row in original_rows]
    if repeated and not any_in(REPETITION, (facts.form.remarks or "").lower()):
        yield at(*repeated[0], count=len(repeated))


@context_rule(
    "F3-910",
    Severity.WARNING,
    needs=("original",),
    cites=(PRACTICE, edgar("issuerCik and rptOwnerCik")),
    message="{fault}",
    breaks=ADDS | {"issuer.cik": "0001234568"},
)
def cik_differs_from_original(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment cannot cure a filing made under the wrong issuer or owner CIK.

    File a new Form 3 under the right CIK, and ask EDGAR Filer Support about the other filing.
    """
    assert context.original is not None
    form, original = facts.form, context.original
    if _differ({form.issuer.cik}, {original.issuer.cik}):
        yield at("issuer", "cik", fault="the issuer's CIK differs from that in the original")
    if _differ({one.cik for one in form.owners}, {one.cik for one in original.owners}):
        yield at("owners", 0, "cik", fault="no owner's CIK appears in the original")


def _explains_event(facts: Facts) -> bool:
    return any_in(("event", "item 2", "box 2"), facts.prose)


def _rows(form: Form3) -> dict[Path, list[object]]:
    """Return the values of each row's cells with the text of their footnotes, by path."""
    rows: dict[Path, list[object]] = {}
    for path, cell in form.cells():
        notes = [form.footnotes.get(name) for name in cell.notes]
        rows.setdefault(path[:2], []).append((path[2:], cell.value, notes))
    return rows


def _differ(ours: set[str | None], theirs: set[str | None]) -> bool:
    """Return whether both have CIKs but none in common."""
    our_ciks, their_ciks = ({bare_cik(cik) for cik in ciks if cik} for ciks in (ours, theirs))
    return bool(our_ciks and their_ciks) and our_ciks.isdisjoint(their_ciks)
