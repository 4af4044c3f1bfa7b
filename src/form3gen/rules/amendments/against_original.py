"""Area 9: an amendment beside the filing that it amends."""

from collections.abc import Iterator

from ...form import Form3, Path
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
"""An amendment of the filing that the examples break."""

REPETITION = ("repeat", "restat", "entirety", "previously reported", "electronic", "complete")
"""Words of remarks that give a reason for rows which stay as they were."""


@context_rule(
    "F3-904",
    Severity.WARNING,
    needs=("original",),
    cites=(item("Item 2"), form3("5(a)")),
    message="date of event is {day}, and that of the original {original}",
    breaks=ADDS | {"event_date": "2026-04-01"},
)
def event_of_amendment_differs(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment speaks as of the event of the original.

    Give the date of the original, or say in the remarks that the date of event is corrected.
    """
    assert context.original is not None
    day, first = facts.form.event_date, context.original.event_date
    if day and first and day != first and not _explains_event(facts):
        yield at("event_date", day=day, original=first)


@context_rule(
    "F3-907",
    Severity.WARNING,
    needs=("original",),
    cites=(form3("8(a)"), form3("8(b)")),
    message="rows that stand in the original and are not amended: {count}",
    breaks=AMENDS | {"remarks": "This amendment corrects the signature."},
)
def rows_of_original_repeated(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment does not repeat rows that stay as they were.

    Take them out; explain in a footnote a row that is there only since EDGAR wants one.
    """
    assert context.original is not None
    before = list(_rows(context.original).values())
    again = [path for path, row in _rows(facts.form).items() if row in before]
    if again and not any_in(REPETITION, (facts.form.remarks or "").lower()):
        yield at(*again[0], count=len(again))


@context_rule(
    "F3-910",
    Severity.WARNING,
    needs=("original",),
    cites=(PRACTICE, edgar("issuerCik and rptOwnerCik")),
    message="{who} of the original has another CIK",
    breaks=ADDS | {"issuer.cik": "0001234568"},
)
def parties_of_amendment_differ(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment does not cure a filing for the wrong issuer or owner.

    File a new Form 3 for the right one, and ask EDGAR's filer support about the other.
    """
    assert context.original is not None
    form, original = facts.form, context.original
    if _differ({form.issuer.cik}, {original.issuer.cik}):
        yield at("issuer", "cik", who="issuer")
    if _differ({one.cik for one in form.owners}, {one.cik for one in original.owners}):
        yield at("owners", 0, "cik", who="every owner")


def _explains_event(facts: Facts) -> bool:
    return any_in(("event", "item 2", "box 2"), facts.prose)


def _rows(form: Form3) -> dict[Path, list[object]]:
    """Return what the cells of each row say, with their footnotes written out."""
    rows: dict[Path, list[object]] = {}
    for path, cell in form.cells():
        notes = [form.footnotes.get(name) for name in cell.notes]
        rows.setdefault(path[:2], []).append((path[2:], cell.value, notes))
    return rows


def _differ(ours: set[str | None], theirs: set[str | None]) -> bool:
    """Whether both say CIKs and have none in common."""
    here, there = ({bare_cik(cik) for cik in ciks if cik} for ciks in (ours, theirs))
    return bool(here and there) and here.isdisjoint(there)
