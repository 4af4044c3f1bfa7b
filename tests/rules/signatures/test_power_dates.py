"""When a power of attorney was executed, compared with the agent's signature."""

import pytest

from filings import SIGNATURE, good
from form3gen import check
from form3gen.rules import Context
from form3gen.rules.facts.exhibits import Exhibits

AGENT = SIGNATURE | {"name": "/s/ Jane Roe, attorney-in-fact for Ann Lee"}
LATE = "the agent signed on April 9, 2026, before the power of attorney was executed (May 1, 2026)"


def messages(power: bytes | None = None, **changes: object) -> list[str]:
    """Return the messages of F3-820, for a filing with or without a power of attorney."""
    exhibits = [{"type": "EX-24", "file": "poa.txt"}] if power else []
    form = good(**({"signatures": [AGENT], "exhibits": exhibits} | changes))
    context = Context(exhibits=Exhibits({"poa.txt": power} if power else {}))
    found = check(form, context).findings
    return [finding.message for finding in found if finding.code == "F3-820"]


@pytest.mark.parametrize(
    ("power", "is_late"),
    [
        (b"IN WITNESS WHEREOF, executed as of this 1st day of May, 2026.", True),
        (b"Date: May 1, 2026", True),
        (b"Dated: 5/1/2026", True),
        (b"signed this first day of May, 2026", True),
        (b"executed as of April 6, 2026, and valid until May 1, 2030", False),
        (b"executed on April 9, 2026", False),
        (b"This power expires on May 1, 2026.", False),
        (b"under the plan dated January 5, 2020; executed on May 1, 2026", False),
    ],
)
def test_exhibits(power, is_late):
    """The exhibit shows when the power of attorney was executed."""
    assert [LATE] * is_late == messages(power)
    assert [] == messages(power, signatures=[SIGNATURE])


@pytest.mark.parametrize(
    ("changes", "is_late"),
    [
        ({"remarks": "Signed under a power of attorney dated May 1, 2026."}, True),
        ({"remarks": "Signed under a power of attorney dated April 1, 2026."}, False),
        ({"signatures": [AGENT | {"name": "/s/ Jane Roe, by POA dated 5/1/26"}]}, True),
        ({"signatures": [AGENT | {"name": "/s/ Jane Roe, by POA dated 4/1/26"}]}, False),
    ],
)
def test_texts(changes, is_late):
    """The remarks or the signature may state the date of the power of attorney."""
    assert [LATE] * is_late == messages(**changes)


def test_power_on_file():
    """A power of attorney that was filed later was not on file when the agent signed."""
    filed = AGENT | {"power_of_attorney": {"on_file": "2026-05-01"}}
    assert [LATE.replace("executed", "filed")] == messages(signatures=[filed])
