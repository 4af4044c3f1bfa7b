"""Powers of attorney: whether a filing has one, and what it contains."""

import pytest

from filings import DIRECTOR, OFFICER, findings_with, good, paths
from form3gen import Exhibits
from form3gen.handbook.rules import SAMPLE_EXHIBITS

AGENT = {"name": "/s/ Jane Roe, attorney-in-fact", "date": "2026-04-09", "signer": "Jane Roe"}
POA = [{"type": "EX-24", "file": "poa.txt"}]


@pytest.mark.parametrize(
    ("signature", "more", "wrong"),
    [
        ({}, {}, True),
        ({"name": "/s/ Jane Roe"}, {"exhibits": POA}, True),
        ({"name": "/s/ Jane Roe", "capacity": "Attorney-in-fact"}, {"exhibits": POA}, False),
        ({}, {"exhibits": POA}, False),
        ({}, {"remarks": "Power of Attorney on file."}, False),
        ({"power_of_attorney": {"on_file": "2024-02-01"}}, {}, False),
        ({"power_of_attorney": {"to_follow": True}}, {}, False),
        ({"power_of_attorney": {"expires": "2030-01-01"}}, {}, True),
        ({"name": "/s/ Ann Lee", "signer": "Ann M. Lee"}, {}, False),
        ({"signer": None}, {}, False),
        ({"name": "/s/ Jane Roe, by power of attorney"}, {}, False),
    ],
)
def test_agent(signature, more, wrong):
    """An agent named as signer needs a capacity and a power of attorney."""
    form = good(signatures=[AGENT | signature], **more)
    assert ([("signatures", 0, "signer")] if wrong else []) == paths("F3-806", form)


def test_agent_of_entity():
    """A person who signs for an entity is an agent only if the capacity says so."""
    owners = [{"name": "Fund LP", "cik": "3", "ten_percent": True}]
    signature = AGENT | {"name": "/s/ Jane Roe, Partner", "capacity": "General Partner"}
    assert [] == paths("F3-806", good(owners=owners, signatures=[signature]))
    agent = signature | {"capacity": "attorney-in-fact"}
    assert [("signatures", 0, "signer")] == paths("F3-806", good(owners=owners, signatures=[agent]))


@pytest.mark.parametrize(
    ("name", "more", "power", "lacks"),
    [
        ("/s/ Jane Roe, Attorney-in-Fact", {}, None, True),
        ("/s/ Jane Roe, agent", {}, None, True),
        ("/s/ Jane Roe, Attorney-in-Fact", {"exhibits": POA}, None, False),
        ("/s/ Jane Roe, Attorney-in-Fact", {"remarks": "Exhibit 24.1"}, None, False),
        ("/s/ Jane Roe, Attorney-in-Fact", {}, {"on_file": "2025-01-01"}, False),
        ("/s/ Jane Roe, Attorney-in-Fact", {}, {"to_follow": True}, False),
        ("/s/ Jane Roe, by power of attorney on file", {}, None, False),
        ("/s/ Jane Roe, Attorney in Fact (POA filed 4/14/2026)", {}, None, False),
        ("Ann Q. Lee, by Maria Chen", {}, None, True),
        ("/s/ Ann Lee, By: /s/ Maria Chen", {}, None, True),
        ("Ann Q. Lee, by Maria Chen", {"exhibits": POA}, None, False),
        ("Ann Q. Lee, by Ann Q. Lee", {}, None, False),
        ("/s/ Ann Lee, signed by hand on paper", {}, None, False),
        ("/s/ Ann Magenta", {}, None, False),
        ("/s/ Ann Lee", {}, None, False),
    ],
)
def test_agent_in_signature_text(name, more, power, lacks):
    """The authority of an agent is attached, on file or promised (General Instruction 7(a))."""
    signature = {"name": name, "date": "2026-04-09", "power_of_attorney": power}
    form = good(signatures=[signature], **more)
    assert [("signatures", 0, "name")] * lacks == paths("F3-814", form)


def test_agent_is_reported_once():
    """An agent named as signer is the subject of F3-806 alone."""
    signature = {"name": "/s/ Jane Roe, attorney-in-fact", "signer": "Jane Roe"}
    form = good(signatures=[signature | {"date": "2026-04-09"}])
    assert [("signatures", 0, "signer")] == paths("F3-806", form)
    assert [] == paths("F3-814", form)


@pytest.mark.parametrize(
    ("power", "key"),
    [
        ({"on_file": "2019-01-01", "expires": "2026-04-08"}, "expires"),
        ({"on_file": "2019-01-01", "expires": "2026-04-09"}, None),
        ({"on_file": "2019-01-01", "revoked": True}, "revoked"),
        ({"on_file": "2019-01-01", "revoked": False}, None),
        ({"on_file": "2019-01-01"}, None),
    ],
)
def test_in_effect(power, key):
    """A power of attorney must be in effect on the day of signing, its last day included."""
    form = good(signatures=[AGENT | {"power_of_attorney": power}])
    assert ([("signatures", 0, "power_of_attorney", key)] if key else []) == paths("F3-808", form)


def test_to_follow():
    """A power of attorney to be filed later is reported until it is filed."""
    form = good(signatures=[AGENT | {"power_of_attorney": {"to_follow": True}}])
    assert [("signatures", 0, "power_of_attorney", "to_follow")] == paths("F3-809", form)
    assert [] == paths(
        "F3-809", good(signatures=[AGENT | {"power_of_attorney": {"on_file": "2024-02-01"}}])
    )


WHOLE = b"""<HTML><P>I appoint Jane Roe to sign my Forms&nbsp;3, 4 and 5 under Section&nbsp;16.
It remains in effect until revoked. As of this 3rd day of April, 2026. /s/ Ann Lee</P></HTML>"""


def missing_parts(content: bytes, file: str = "poa.htm", **changes: object) -> list[str]:
    """Return what the findings say that a power of attorney does not contain."""
    form = good(exhibits=[{"type": "EX-24", "file": file}], remarks="Exhibit 24", **changes)
    findings = [
        one
        for one in findings_with(form, exhibits=Exhibits({file: content}))
        if one.rule.code == "F3-807"
    ]
    assert all(finding.path == ("exhibits", 0, "file") for finding in findings)
    return [finding.message.partition(" to contain ")[2] for finding in findings]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"", b"", []),
        (b"until revoked", b"today", ["its duration"]),
        (b"2026", b"of this year", ["a date"]),
        (b"/s/ Ann Lee", b"Ann Lee", ["a signature"]),
        (b"/s/ Ann Lee", b"By: Ann Lee", []),
        (b"Jane Roe", b"John Doe", ["the name of Jane Roe"]),
        (b"remains in effect until revoked", b"ends when it ends", ["its duration"]),
    ],
)
def test_content(old, new, expected):
    """A power of attorney states its agents, forms and duration, and is signed and dated."""
    text = WHOLE.replace(b"in effect until revoked", b"until revoked") if old else WHOLE
    text = text.replace(old, new) if old in text else WHOLE.replace(old, new)
    assert expected == missing_parts(text, signatures=[AGENT | {"signer": None}])


BY_AGENT = [AGENT | {"signer": None}]


@pytest.mark.parametrize(
    ("name", "signer", "is_named"),
    [
        ("LEE ANN", b"Ann M. Lee", True),
        ("LEE ANN", b"John Doe", False),
        ("LEE ANN", b"Ann Fleet", False),
        ("LEE ANN MARIE", b"Ann Marie Kowalski", True),
        ("O'DAY PAT", b"Pat Oday", True),
        ("ODAY PAT", b"Pat O'Day", True),
        ("VAN DER BERG JAN", b"Jan van der Berg", True),
        ("VAN DER BERG JAN", b"Pieter van der Velde", False),
        ("ACME FUND LP", b"John Doe", True),
    ],
)
def test_owner_who_signed_the_power(name, signer, is_named):
    """The power of attorney is that of the person for whom the agent signs."""
    content = WHOLE.replace(b"Ann Lee", signer)
    owner = {"name": name, "cik": "1", "ten_percent": True}
    expected = [] if is_named else [f"the name of {name}"]
    assert expected == missing_parts(content, signatures=BY_AGENT, owners=[owner])


@pytest.mark.parametrize(
    ("changes", "reported"),
    [
        ({}, ["the name of BERG BO"]),
        ({"power_of_attorney": {"on_file": "2024-02-01"}}, []),
        ({"name": "/s/ Jane Roe, attorney-in-fact for Bo Berg (POA on file)"}, []),
        ({"name": "/s/ Bo Berg"}, []),
        ({"name": "/s/ Jane Roe, attorney-in-fact"}, []),
    ],
)
def test_owners_for_whom_an_agent_signs(changes, reported):
    """Of several owners, only those whom an agent's signature names sign by the exhibit."""
    berg = {"name": "/s/ Jane Roe, attorney-in-fact for Bo Berg", "date": "2026-04-09"}
    signatures = [{"name": "/s/ Ann Lee", "date": "2026-04-09"}, berg | changes]
    found = missing_parts(WHOLE, signatures=signatures, owners=[DIRECTOR, OFFICER])
    assert reported == found


def test_heading_and_scan():
    """A heading is not a power of attorney; scanned pages and other exhibits are not examined."""
    assert 1 == len(missing_parts(b"<P>Power of Attorney</P>"))
    assert [] == missing_parts(b'<IMG SRC="page.jpg">')
    form = good(exhibits=[{"type": "EX-99", "file": "a.txt"}])
    assert [] == list(findings_with(form, exhibits=Exhibits({"a.txt": b"Agreement\n"})))


def test_agent_in_one_of_several_powers():
    """If a filing has several powers of attorney, none of them has to name the agent."""
    exhibits = [{"type": "EX-24.1", "file": "a.txt"}, {"type": "EX-24.2", "file": "b.txt"}]
    power = SAMPLE_EXHIBITS["poa.txt"].replace(b"Jane Roe", b"John Doe")
    form = good(exhibits=exhibits, signatures=[AGENT])
    assert [] == list(findings_with(form, exhibits=Exhibits({"a.txt": power, "b.txt": power})))


def test_one_file_of_two_exhibits():
    """A file that two exhibits share is reported for each of them."""
    exhibits = [{"type": f"EX-24.{number}", "file": "a.txt"} for number in (1, 2)]
    findings = findings_with(good(exhibits=exhibits), exhibits=Exhibits({"a.txt": b"Power\n"}))
    paths = [one.path for one in findings if one.rule.code == "F3-807"]
    assert [("exhibits", 0, "file"), ("exhibits", 1, "file")] == paths


def test_powers_that_were_filed(shared):
    """No power of attorney that was filed as text is reported as incomplete."""
    files = [f for f in (shared / "corpus" / "exhibits").iterdir() if f.stat().st_size > 2000]
    assert len(files) > 10
    for file in files:
        form = good(exhibits=[{"type": "EX-24", "file": f"a{file.suffix}"}])
        content = file.read_bytes().decode("utf-8", "replace").encode("ascii", "replace")
        findings = findings_with(form, exhibits=Exhibits({f"a{file.suffix}": content}))
        assert [] == [one.message for one in findings if one.rule.code == "F3-807"]
