"""Dates and acquisitions that texts state, compared with the date of event."""

import pytest

from filings import FUND, OFFICER, OWNER, SHARES, good, paths

OTHER = [("event_date",)]
HOLDER = OWNER | {"ten_percent": True}
REGISTRATION = {"event": "registration"}


def other_dates(remark: str, **changes: object) -> list[tuple]:
    """Return the paths of F3-131 for a filing with a remark; its event is April 2, 2026."""
    return paths("F3-131", good(remarks=remark, **changes))


@pytest.mark.parametrize(
    "remark",
    [
        "The date of event is April 6, 2026.",
        "Date of event requiring statement: 04/06/2026",
        "The reporting person became subject to Section 16 on 6 April 2026.",
        "The reporting person was appointed to the Board effective April 6, 2026.",
        "Appointed as a director on 4/6/26.",
        "Ms. Lee was elected to the board of directors on March 30, 2026.",
        "The Reporting Person was named Chief Executive Officer as of April 1, 2026.",
        "On April 6, 2026, the Board appointed the reporting person as a director.",
        "The Form 8-A became effective on April 1, 2026.",
        "Effective date of appointment: April 6, 2026",
        "Director since 03/30/2026.",
        "The reporting person has been a director of the Issuer since April 6, 2026.",
        "Ms. Lee began serving as Chief Executive Officer on April 6, 2026.",
    ],
)
def test_other_dates(remark):
    """Another date for the event is reported, unless the date of event is stated, too."""
    assert OTHER == other_dates(remark)
    assert [] == other_dates(f"{remark} The change took effect on April 2, 2026.")


@pytest.mark.parametrize(
    "remark",
    [
        "The option was granted on March 16, 2026, when Ms. Lee was appointed an officer.",
        "The reporting person was elected to the board of directors in 2019.",
        "The reporting person was appointed Controller on June 1, 2022.",
        "The reporting person previously served as interim Chief Financial Officer from"
        " March 1, 2026.",
        "The reporting person will become Chief Executive Officer on June 1, 2026.",
        "The trustee was appointed by the board on March 2, 2026.",
        "The plan became effective on April 1, 2026.",
        "The registration statement on Form S-8 became effective on March 30, 2026.",
        "The Issuer's annual meeting, at which directors are elected, is on May 4, 2026.",
        "Vests on the first anniversary of April 6, 2026.",
        "The merger became effective on April 1, 2026.",
        "The director joined the Company on March 2, 2026.",
        "Ms. Lee has been an officer of a subsidiary since February 2, 2026.",
        "The director has been a consultant since March 9, 2026.",
    ],
)
def test_other_events(remark):
    """A date of something else is not reported."""
    assert [] == other_dates(remark)


def test_footnotes():
    """A footnote may state another date, too."""
    row = SHARES | {"title": {"value": "Common Stock", "notes": "a"}}
    notes = {"a": "The reporting person was appointed a director effective April 6, 2026."}
    assert OTHER == paths("F3-131", good(table_1=[row], footnotes=notes))


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("The registration statement on Form S-1 became effective on April 1, 2026.", True),
        ("The Form 10 became effective by lapse of time on April 4, 2026.", True),
        ("The reporting person was appointed a director on January 5, 2026.", False),
        ("The registration statement was declared effective on April 2, 2026.", False),
    ],
)
def test_registrations(remark, fires):
    """At a first registration, only its effective date counts."""
    assert OTHER * fires == other_dates(remark, circumstances=REGISTRATION)


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("The Fund's purchase on April 1, 2026, crossed ten percent.", True),
        ("The reporting person became a 10% owner on March 31, 2026.", True),
        ("The purchase of April 6, 2026, after crossing 10%, is on Form 4.", False),
    ],
)
def test_crossing_dates(remark, fires):
    """For a holder, the event is the purchase that crossed ten percent."""
    assert OTHER * fires == other_dates(remark, owners=[HOLDER])
    assert [] == other_dates(remark)


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("Excludes the 40,000 shares whose purchase brought the total to more than 10%.", True),
        ("The purchase that crossed ten percent will be reported on a Form 4.", True),
        ("Holdings immediately before the purchase that made it a 10% owner.", True),
        ("Does not include shares acquired in the trade that exceeded 10%.", True),
        ("Excludes the shares acquired in the trade that triggered this filing.", True),
        ("Includes the 40,000 shares whose purchase brought the total to over 10%.", False),
        ("Excludes warrants that may not be exercised if the holder would own over 10%.", False),
        ("Purchases made after crossing 10% will be reported on Form 4.", False),
    ],
)
def test_crossing_acquisition(remark, fires):
    """The acquisition that crossed ten percent belongs on Form 3."""
    assert [("remarks",)] * fires == paths("F3-134", good(owners=[FUND], remarks=remark))
    assert [] == paths("F3-134", good(owners=[FUND, OFFICER], remarks=remark))


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("The Issuer files reports under Section 15(d) of the Exchange Act.", True),
        ("The Issuer reports solely pursuant to Section 15(d), not Section 12(g).", True),
        ("The Issuer has no class of securities registered under Section 12.", True),
        ("The Issuer's common stock is not registered under Section 12.", True),
        ("The Issuer's reports under Section 13(a) or 15(d) are incorporated.", False),
        ("The class was registered under Section 12(b); before, it reported under 15(d).", False),
        ("The Class B shares are not registered under Section 12.", False),
        ("The Issuer reported under Section 15(d) until its Form 8-A became effective.", False),
    ],
)
def test_issuers_without_a_class(remark, fires):
    """Insiders of an issuer that reports only under Section 15(d) do not file."""
    assert [("remarks",)] * fires == paths("F3-118", good(remarks=remark))
    known = {"section_12": True}
    assert [] == paths("F3-118", good(remarks=remark, circumstances=known))
