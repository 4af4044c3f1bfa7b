"""Positions that remarks or footnotes describe and no table lists."""

import pytest

from filings import FUND, OPTION, SHARES, good, paths

SPOUSE = SHARES | {"ownership": "I", "nature": "By Spouse", "amount": "500"}


@pytest.mark.parametrize(
    "remark",
    [
        "The Fund has entered into cash-settled total return swaps on 500,000 shares.",
        "The reporting person is party to an equity swap with a bank covering 1,000 shares.",
        "The reporting person holds cash-settled swaps that give no voting power over shares.",
        "The Reporting Person entered into a variable prepaid forward contract in 2024.",
        "The shares are pledged under a forward sale agreement with a bank.",
        "The Fund holds contracts for difference on 20,000 ordinary shares.",
    ],
)
def test_swaps_and_forwards(remark):
    """A swap or forward in the remarks needs a row of Table II."""
    assert [("remarks",)] == paths("F3-731", good(remarks=remark))
    row = OPTION | {"title": "Cash-Settled Swap or Prepaid Forward (Obligation to Sell)"}
    assert [] == paths("F3-731", good(remarks=remark, table_2=[row]))


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person is not a party to any swap agreement.",
        "The Fund has no equity swaps or forward contracts.",
        "The total return swap that the Fund had entered into was terminated in 2025.",
        "The Issuer has entered into an interest rate swap with a bank.",
        "The Issuer entered into a forward sale agreement for its shares.",
        "This filing may have forward-looking statements.",
        "Amounts have been adjusted for a forward stock split.",
        "The sponsor is party to a forward purchase agreement with the Issuer.",
    ],
)
def test_no_swaps_and_forwards(remark):
    """What is over, does not exist, or is the issuer's, is no position of the owner."""
    assert [] == paths("F3-731", good(remarks=remark))


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person disclaims beneficial ownership of 3,300 shares held by a trust.",
        "Ms. Lee's spouse owns 700 shares. Ms. Lee disclaims beneficial ownership of such shares.",
        "The reporting person disclaims beneficial ownership of shares held by her husband.",
        "The reporting person disclaims beneficial ownership of any shares owned by the Lee Trust.",
        "Shares held by the foundation are not reported; she disclaims ownership of those shares"
        " held by the foundation.",
    ],
)
def test_disclaimed_in_remarks(remark):
    """What the remarks disclaim must be in a row."""
    assert [("remarks",)] == paths("F3-733", good(remarks=remark))


@pytest.mark.parametrize(
    "remark",
    [
        "The reporting person disclaims beneficial ownership of the securities reported herein.",
        "The reporting person disclaims beneficial ownership of 500 shares held by her spouse.",
        "The reporting person disclaims beneficial ownership of the shares held by her husband.",
        "The Reporting Persons disclaim group status.",
        "She disclaims beneficial ownership except to the extent of her pecuniary interest.",
    ],
)
def test_disclaimed_and_listed(remark):
    """A disclaimer about a row, or about all of them, is fine."""
    assert [] == paths("F3-733", good(remarks=remark, table_1=[SHARES, SPOUSE]))


@pytest.mark.parametrize(
    ("note", "fires"),
    [
        ("Excludes 700 shares held by her spouse, which the reporting person disclaims.", True),
        ("Excludes 500 shares held by her spouse, which the reporting person disclaims.", False),
        ("Includes 20 shares held by her son, which the reporting person disclaims.", False),
        ("Excludes 80 shares of her adult son, which the reporting person disclaims.", False),
        ("Excludes 80 shares that she disclaims, having no pecuniary interest in them.", False),
        ("Held by Acme LP. The reporting person disclaims ownership of these shares.", False),
    ],
)
def test_disclaimed_in_footnotes(note, fires):
    """A footnote disclaims the shares of its row, unless it says that they are left out."""
    row = SHARES | {"title": {"value": "Common Stock", "notes": "a"}}
    form = good(table_1=[row, SPOUSE], footnotes={"a": note})
    assert [("footnotes", "a")] * fires == paths("F3-733", form)


def test_disclaimed_by_a_fund():
    """The holder of a row of an entity or a joint filing may be the owner itself."""
    remark = "Each reporting person disclaims ownership of the shares held by the partnership."
    assert [] == paths("F3-733", good(owners=[FUND], remarks=remark))
