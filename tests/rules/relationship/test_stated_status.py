"""Statuses that the remarks or the text of a box state, compared with the boxes."""

import pytest

from filings import DIRECTOR, FOREIGN_ISSUER, FUND, OFFICER, OWNER, good, paths

HOLDER = OWNER | {"ten_percent": True}


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person is also a director of the Issuer.",
        "The Reporting Person serves on the Issuer's board of directors.",
        "Ms. Lee also serves as a member of the board of directors of the Company.",
        "Also a director.",
        "The reporting person, a director of the Issuer, owns the shares jointly.",
        "The reporting person was elected to the board on April 2, 2026.",
        "The Reporting Person is Chairman of the Issuer and lives in Peoria.",
    ],
)
def test_director_in_remarks(remark):
    """A remark that the owner is a director, without the box, is reported."""
    assert [("owners", 0)] == paths("F3-315", good(owners=[HOLDER], remarks=remark))
    assert [] == paths("F3-315", good(owners=[DIRECTOR], remarks=remark))


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person is also the Issuer's Chief Financial Officer.",
        "The reporting person also serves as Chief Executive Officer of the Issuer.",
        "Ms. Lee is President and a director of the Issuer.",
        "The reporting person was appointed General Counsel of the Company in May 2026.",
    ],
)
def test_officer_in_remarks(remark):
    """A remark that the owner is an officer, without the box, is reported."""
    assert [("owners", 0)] == paths("F3-315", good(remarks=remark))


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person is also a ten percent holder.",
        "The reporting person is a 10% owner of the Issuer.",
        "The reporting person beneficially owns more than 10% of the outstanding common stock.",
        "The reporting person also owns more than ten percent (10%) of a class of the Issuer.",
    ],
)
def test_ten_percent_in_remarks(remark):
    """A remark that the owner is a ten percent holder, without the box, is reported."""
    assert [("owners", 0)] == paths("F3-315", good(remarks=remark))
    assert [] == paths("F3-315", good(remarks=remark, issuer=FOREIGN_ISSUER))


@pytest.mark.parametrize(
    "remark",
    [
        "The Reporting Person is a director and stockholder of Blue GP, Ltd.",
        "The Reporting Person is a managing director of Blue Partners LLC.",
        "The Reporting Person is a Senior Director of the Company.",
        "The reporting person's spouse is a director of the Issuer.",
        "The reporting person may be deemed a director by deputization.",
        "The reporting person is no longer a director of the Issuer.",
        "The reporting person is not a director of the Issuer.",
        "The reporting person will become a director of the Issuer.",
        "The reporting person owns more than 10% of the membership interests of the LLC.",
        "The reporting person disclaims being a ten percent holder of the Issuer.",
        "The reporting person is a member of a group that owns more than 10% of the class.",
        "Mr. Doe, a director of the Issuer, is a member of the investment committee.",
        "The reporting person is President of Blue Inc., a subsidiary of the Issuer.",
        "The reporting person is a Vice President of the Issuer.",
        "The reporting person served as a director of the Issuer from 2015 to 2020.",
        "By virtue of these interests, the reporting person is a member of Blue GP LLC.",
    ],
)
def test_other_statuses_in_remarks(remark):
    """A status elsewhere, of somebody else, of another time, or in doubt is not reported."""
    assert [] == paths("F3-315", good(owners=[OWNER | {"other": "Adviser"}], remarks=remark))


def test_status_in_a_joint_filing():
    """In a joint filing, the remark must name the owner."""
    named = "Mr. Berg is also a director of the Issuer."
    assert [("owners", 1)] == paths("F3-315", good(owners=[FUND, OFFICER], remarks=named))
    unnamed = "The reporting person is also a director of the Issuer."
    assert [] == paths("F3-315", good(owners=[FUND, OFFICER], remarks=unnamed))


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("Director Nominee", True),
        ("Director-elect", True),
        ("Director (nominee)", True),
        ("Nominee for Director", True),
        ("Nominated to Board", True),
        ("Proposed Director", True),
        ("Incoming Chief Executive Officer", True),
        ("To be appointed CFO", True),
        ("Former 10% Owner", True),
        ("Former Director", True),
        ("Ex-10% holder", True),
        ("Nominee director of fund", False),
        ("Member of 10% Group", False),
        ("See Remarks", False),
        ("Director by deputization", False),
        ("Executive committee adviser", False),
        ("Affiliate of adviser", False),
        ("Trustee of former employee plan", False),
    ],
)
def test_future_and_former_statuses(text, fires):
    """A nominee or a former holder is not yet, or no longer, subject to Section 16."""
    owners = [OWNER | {"other": text}]
    expected = [("owners", 0, "other_text")] if fires else []
    assert expected == paths("F3-331", good(owners=owners))


@pytest.mark.parametrize(("title", "fires"), [("CFO-elect", True), ("Former CFO", False)])
def test_future_and_former_offices(title, fires):
    """A person who left before the form is due files it under the title of that time."""
    owners = [OWNER | {"officer": title}]
    assert [("owners", 0, "officer_title")] * fires == paths("F3-331", good(owners=owners))


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("The shares represent 14.2% of the combined voting power of both classes.", True),
        ("Represents 12 percent of the total votes of the Class A and Class B shares.", True),
        ("The Fund holds 11% of the aggregate voting power of the Issuer.", True),
        ("The Fund holds 22% of the Class A shares and 12% of the total voting power.", False),
        ("The Fund holds 8% of the combined voting power.", False),
        ("The Fund holds all of the outstanding Class B shares, 53% of the total votes.", False),
        ("Converts when Class B has less than 15% of the combined voting power.", False),
        ("The reporting person has sole voting power over 14% of the shares.", False),
    ],
)
def test_votes_of_classes(remark, fires):
    """Ten percent of combined votes is not ten percent of a class."""
    assert [("remarks",)] * fires == paths("F3-332", good(owners=[HOLDER], remarks=remark))
    assert [] == paths("F3-332", good(remarks=remark))
