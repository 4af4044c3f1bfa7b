"""What exhibits contain: placeholders and joint filers; and exhibits that are not attached."""

import time

import pytest

from filings import DIRECTOR, FUND, OFFICER, SIGNATURE, good, paths
from form3gen import check
from form3gen.rules import Context
from form3gen.rules.facts.exhibit_texts import joint_filers, placeholders
from form3gen.rules.facts.exhibits import Exhibits

POWER = b"""\
The undersigned appoints [NAME OF AGENT], signing singly, as attorney-in-fact
for Forms 3, 4 and 5 until revoked.
Executed as of this ___ day of __________, 20__.
/s/ Ann Lee
"""


def messages(code: str, exhibit: bytes, kind: str = "EX-99", **changes: object) -> list[str]:
    """Return the messages of a rule about a filing with one exhibit."""
    form = good(exhibits=[{"type": kind, "file": "one.txt"}], **changes)
    found = check(form, Context(exhibits=Exhibits({"one.txt": exhibit}))).findings
    return [finding.message for finding in found if finding.code == code]


def test_every_placeholder_is_reported():
    """Each placeholder is reported with its line."""
    found = messages("F3-717", POWER, "EX-24")
    assert [
        "'one.txt' contains [NAME OF AGENT] on line 1, a placeholder to fill in",
        "'one.txt' contains ___ day of __________ on line 3, a placeholder to fill in",
        "'one.txt' contains 20__ on line 3, a placeholder to fill in",
    ] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"to [Insert name] of [Company]", ["[Insert name]", "[Company]"]),
        (b"by [the Reporting Person] on [ ]", ["[the Reporting Person]", "on [ ]"]),
        (b"[ ] Director  [X] Officer", []),
        (b"Date: ________", ["Date: ________"]),
        (b"Dated as of ____", ["Dated as of ____"]),
        (b"TBD", ["TBD"]),
        (b"_______________\nAnn Lee", []),
        (b"[Signature page follows]", []),
        (b"Exhibit A [sic] and [1]", []),
        (b"[Remainder of page intentionally left blank]", []),
        (b"Name: Ann Lee\nDate: May 4, 2026", []),
    ],
)
def test_placeholders(text, expected):
    """Brackets and blanks to fill in are placeholders, notes and signature lines are not."""
    assert expected == [blank.text for blank in placeholders(text)]


@pytest.mark.parametrize("text", [b"_", b"[ ", b"[", b"day of _", b"joint Name: [_] By: "])
def test_reading_takes_linear_time(text):
    """Doubled input takes at most about twice the time."""

    def seconds(repeats: int) -> float:
        start = time.process_time()
        placeholders(text * repeats)
        list(joint_filers(text * repeats))
        return time.process_time() - start

    single = min(seconds(100_000) for _ in range(3))
    double = min(seconds(200_000) for _ in range(3))
    assert double < 3 * single + 0.02


LIST = b"""\
JOINT FILER INFORMATION
Name: Acme Fund, L.P.
Address: 1 High St, Peoria, IL 61602
Name of Joint Filer: Acme Growth Fund LP (the "Growth Fund")
Address: 1 High St, Peoria, IL 61602
"""
AGREEMENT = b"""\
JOINT FILING AGREEMENT
The undersigned agree to file jointly.
ACME FUND LP
By: /s/ Ann Lee
Name: Ann Lee
Title: Managing Member
ACME GP LLC
By: /s/ Ann Lee
Name: Ann Lee
Title: Managing Member
"""


@pytest.mark.parametrize(
    ("exhibit", "stranger"), [(LIST, "Acme Growth Fund LP"), (AGREEMENT, "ACME GP LLC")]
)
def test_joint_filer_who_is_not_an_owner(exhibit, stranger):
    """Every joint filer that an exhibit names is an owner."""
    says = f"'one.txt' names {stranger} as a joint filer, but no reporting owner has that name"
    assert [says] == messages("F3-734", exhibit, owners=[FUND, DIRECTOR])
    other = FUND | {"name": stranger.upper(), "cik": "9"}
    assert [] == messages("F3-734", exhibit, owners=[FUND, other, DIRECTOR])
    assert [] == messages("F3-734", exhibit, "EX-24", owners=[FUND, DIRECTOR])


def test_joint_filers_who_are_people():
    """A person may be named in either order, with or without a middle name."""
    exhibit = b"<p>Joint Filers</p><table><tr><td>Name:</td><td>Bo K. Berg</td></tr></table>"
    assert [] == messages("F3-734", exhibit, owners=[DIRECTOR, OFFICER])
    assert messages("F3-734", exhibit, owners=[DIRECTOR])


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("Exhibit 24 - Power of Attorney", True),
        ("Exhibit List: Exhibit 24.1 - Power of Attorney", True),
        ("EX-24 Power of Attorney", True),
        ("Exhibits: 99.1 - Joint Filing Agreement", False),
        ("Exhibit 99.1 - Joint Filing Agreement", True),
        ("EXHIBIT INDEX\n24 Power of Attorney", True),
        ("A power of attorney is attached.", True),
        ("See attached power of attorney.", True),
        ("A power of attorney is attached as Exhibit 24.", True),
        ("The power of attorney is filed as Exhibit 24 to the Form 4 of May 5, 2025.", False),
        ("Exhibit 24 - Power of Attorney (previously filed)", False),
        ("Power of attorney on file.", False),
        ("Signed under a power of attorney dated March 2, 2026.", False),
        ("Exhibit 24 is incorporated by reference to a Form 4 of the reporting person.", False),
        ("See Exhibit 99.1 to the Schedule 13D of the reporting persons.", False),
        ("The power of attorney will be filed by amendment.", False),
    ],
)
def test_exhibit_not_attached(remark, fires):
    """An exhibit that the remarks name, and that is not elsewhere, is attached."""
    assert [("remarks",)] * fires == paths("F3-732", good(remarks=remark))
    kinds = [{"type": "EX-24", "file": "a.txt"}, {"type": "EX-99.1", "file": "b.txt"}]
    assert [] == paths("F3-732", good(remarks=remark, exhibits=kinds))


def test_power_of_attorney_on_file():
    """A power of attorney that is on file need not be attached."""
    signatures = [SIGNATURE | {"power_of_attorney": {"on_file": "2026-01-05"}}]
    remark = "Exhibit 24 - Power of Attorney"
    assert [] == paths("F3-732", good(remarks=remark, signatures=signatures))
