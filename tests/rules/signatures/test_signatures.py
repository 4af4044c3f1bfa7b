"""Signatures: names that match no owner, capacities, dates and records to keep."""

import pytest

from filings import codes_and_paths, good, paths

LLC = {"name": "Roe Holdings LLC", "cik": "3", "ten_percent": True}
LEE = {"name": "LEE ANN", "cik": "1", "director": True}


def signed(*names: str, owners: tuple = (LEE,)):
    """Return a filing with the given signatures and owners."""
    signatures = [{"name": name, "date": "2026-04-09"} for name in names]
    return good(signatures=signatures, owners=list(owners))


@pytest.mark.parametrize("name", ["/s/ Jane Roe", "Jane Roe", "/S/ JANE Q. ROE", "/s/ José Muñoz"])
def test_unmatched_name(name):
    """A bare name that shares no word with the owner's name is reported."""
    assert [("signatures", 0, "name")] == paths("F3-805", signed(name))


@pytest.mark.parametrize(
    "name",
    [
        "/s/ Ann Lee",
        "/s/ Ann Roe-Smith",
        "/s/ A. M. Lee, Jr.",
        "/s/ Jane Roe, attorney-in-fact",
        "/s/ Jane Roe, as Attorney-in-Fact for Ann Lee",
        "/s/ Jane Roe attorney-in-fact",
        "/s/ Jane Roe POA",
        "/s/ Jane Roe, AIF",
        "/s/ Jane Roe AIF",
        "By: /s/ Jane Roe",
        "/s/ Jane Roe by power of attorney",
        "/s/ Jane Roe under POA",
        "/s/ Jane Roe (POA on file)",
        "/s/ J. Roe, General Counsel",
        "/s/ JR",
        "/s/ \u674e\u5b89",
    ],
)
def test_matched_name(name):
    """A signature that shares a word with the owner's name, or is more than a name, passes."""
    assert [] == paths("F3-805", signed(name))


def test_accents_and_spaces_do_not_count():
    """A signature with accents and spaces matches the plain name that EDGAR has."""
    names = ["NUNEZ MARIA", "VAN DER BERG J", "OBRIEN PAT", "X"]
    written = ["/s/ Mar\u00eda N\u00fa\u00f1ez", "/s/ Joe Vanderberg", "/s/ Pat O'Brien", "/s/ Y Z"]
    for name, text in zip(names, written, strict=True):
        assert [] == paths("F3-805", signed(text, owners=({"name": name, "cik": "1"},)))


def test_unmatched_name_with_signer():
    """A signature that names its signer is not compared with the owners."""
    signatures = [{"name": "/s/ Jane Roe", "date": "2026-04-09", "signer": "Jane Roe"}]
    assert [] == paths("F3-805", good(signatures=signatures))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("/s/ John Roe", True),
        ("/s/ John Roe, Managing Member", False),
        ("Roe Holdings LLC, By: /s/ John Roe, Managing Member", False),
        ("Roe Holdings LLC, By: /s/ John Roe", True),
        ("Roe Holdings LLC", True),
        ("/s/ ROE HOLDINGS, L.L.C.", True),
        ("Roe Holdings LLC, by Roe GP LLC, its general partner", True),
        ("By: /s/ John Roe", True),
        ("/s/ John Roe Secretary", False),
        ("/s/ John Roe, Company Secretary", False),
        ("Roe Holdings LLC, by John Roe, Mitglied des Vorstands", False),
    ],
)
def test_capacity(name, wrong):
    """A person who signs for an entity states a capacity; F3-805 does not apply to entities."""
    form = signed(name, owners=(LLC,))
    assert ([("signatures", 0, "name")] if wrong else []) == paths("F3-810", form)
    assert [] == paths("F3-805", form)


def test_capacity_in_a_group():
    """In a group, a bare name that is not that of an individual owner needs a capacity."""
    assert [] == paths(
        "F3-810", signed("Roe LLC, by J. Roe, CEO", "/s/ Ann Lee", owners=(LLC, LEE))
    )
    form = signed("/s/ John Roe", "/s/ Ann Lee", owners=(LLC, LEE))
    assert [("signatures", 0, "name")] == paths("F3-810", form)
    assert [] == paths("F3-810", signed("/s/ John Roe", owners=(LLC, LEE)))


def test_declared_kind_overrides_name():
    """The declared kind of an owner counts, whatever the name implies."""
    fund = {"name": "FUND JOHN", "cik": "1", "kind": "individual"}
    kkr = {"name": "KKR", "cik": "1", "kind": "entity"}
    assert [] == paths("F3-810", signed("/s/ Jane Roe", owners=(fund,)))
    assert [("signatures", 0, "name")] == paths("F3-810", signed("/s/ Jane Roe", owners=(kkr,)))


def test_slashes():
    """A signature without /s/ gets a reminder."""
    assert [("signatures", 0, "name")] == paths("F3-804", signed("Ann Lee"))
    assert [] == paths("F3-804", signed("By: /S/ Ann Lee"))


def test_records_to_keep():
    """Each filing gets a reminder to retain its records; a missing attestation is reported.

    Rule 302(b)(2) of Regulation S-T says that the signatory must sign it (17 CFR 232.302(b)(2)).
    """
    assert [("signatures",)] == paths("F3-811", good())
    assert [("signatures",)] == paths("F3-811", good(signatures=[], event_date=None))
    signature = {"name": "/s/ Ann Lee", "date": "2026-04-09", "electronic": True}
    form = good(signatures=[signature, signature | {"attested": True}])
    assert [("signatures", 0, "electronic")] == paths("F3-812", form)


@pytest.mark.parametrize(
    ("names", "is_reported"),
    [
        (["/s/ Ann Lee"], True),
        (["/s/ Ann Lee", "/s/ Jane Roe"], False),
        (["/s/ Ann Lee, individually and as managing member of Roe Holdings LLC"], False),
        (["/s/ Jane Doe, attorney-in-fact"], True),
        (["/s/ Jane Doe, attorney-in-fact for Ann Lee"], True),
        (["/s/ Jane Doe, attorney-in-fact for both"], False),
        (["/s/ Ann Lee, Managing Member"], True),
        (["/s/ Randall Beach, attorney-in-fact"], True),
        (["/s/ Jane Roe on behalf of each reporting person"], False),
        (["ROE HOLDINGS LLC By: /s/ Ann Lee"], True),
        (["ROE HOLDINGS LLC By: /s/ Ann Lee", "/s/ Ann Lee"], False),
        (["ROE HOLDINGS LLC By: /s/ Ann Lee, individually and as its manager"], False),
    ],
)
def test_fewer_signatures_than_owners(names, is_reported):
    """One signature covers several owners only if it says so, or names them."""
    expected = [("signatures",)] if is_reported else []
    assert expected == paths("F3-815", signed(*names, owners=(LEE, LLC)))
    assert [] == paths("F3-815", signed(*names))


@pytest.mark.parametrize(
    ("name", "is_placeholder"),
    [("[signature]", True), ("____", True), ("TBD", True), ("/s/ Ann Lee", False), ("A", False)],
)
def test_signature_to_be_filled_in(name, is_placeholder):
    """A placeholder for a signature is reported."""
    assert ([("signatures", 0, "name")] if is_placeholder else []) == paths("F3-803", signed(name))


@pytest.mark.parametrize(
    ("day", "circumstances", "is_reported"),
    [
        ("2026-04-01", {}, True),
        ("2026-03-02", {}, True),
        ("2025-04-09", {}, True),
        ("2025-04-09", {"filed": "2026-04-09"}, True),
        ("2026-04-02", {}, False),
        ("2026-04-01", {"event": "registration"}, False),
        ("2026-01-05", {"event": "registration", "filed": "2026-04-09"}, False),
    ],
)
def test_signed_before_event(day, circumstances, is_reported):
    """A signature before the event is reported, except for a first registration."""
    signatures = [{"name": "/s/ Ann Lee", "date": "2026-04-09"}, {"name": "/s/ A", "date": day}]
    form = good(signatures=signatures, circumstances=circumstances)
    assert ([("signatures", 1, "date")] if is_reported else []) == paths("F3-816", form)


@pytest.mark.parametrize(
    ("circumstances", "reported"), [({}, ["F3-109"]), ({"filed": "2026-04-09"}, ["F3-816"])]
)
def test_year_of_only_signature(circumstances, reported):
    """A signature a year before the event is reported once, whether or not the form is filed."""
    signatures = [{"name": "/s/ Ann Lee", "date": "2025-04-09"}]
    form = good(signatures=signatures, circumstances=circumstances)
    assert reported == [code for code, _ in codes_and_paths(form)]


def test_signed_after_filing():
    """A signature may be dated on the filing date, but not after it."""
    form = good(circumstances={"filed": "2026-04-08"})
    assert [("signatures", 0, "date")] == paths("F3-802", form)
    assert [] == paths("F3-802", good(circumstances={"filed": "2026-04-09"}))
