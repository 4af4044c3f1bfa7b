"""Who holds securities, according to footnotes."""

import pytest

from form3gen.rules.facts.words_of_holding import holders


def kinds(text):
    """Return the kinds of holder that a text names, and `part` if one holds only a part."""
    found = list(holders(text.lower()))
    return {one.kind for one in found} | {"part" for one in found if one.is_of_part}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Held by spouse.", {"relative"}),
        ("By spouse.", {"relative"}),
        ("By wife", {"relative"}),
        ("These shares are owned of record by Mr. Lee's wife.", {"relative"}),
        ("Shares registered in the name of the reporting person's spouse.", {"relative"}),
        ("The shares are titled in her husband's name.", {"relative"}),
        ("The reporting person's wife owns these shares.", {"relative"}),
        ("His daughter is the record holder.", {"relative"}),
        ("The shares belong to the reporting person's minor son.", {"relative"}),
        ("Held in an account for the benefit of her children.", {"relative"}),
        (
            "Held by the reporting person as custodian for a son under the UTMA.",
            {"custodian"},
        ),
        (
            "A UGMA account. Held as custodian for Ben, a minor.",
            {"custodian"},
        ),
        ("As custodian for minor daughter.", {"custodian"}),
        ("Held in a custodial account for the reporting person's child.", {"custodian"}),
        ("Held by the Ann Lee Living Trust u/a/d 3/1/2010.", {"trust"}),
        ("Shares held in trust for the benefit of the reporting person's children.", {"trust"}),
        ("Through the Lee Family Trust.", {"trust"}),
        ("The reporting person holds the shares as trustee of the Roe Trust.", {"trust"}),
        ("These securities are held directly by a grantor retained annuity trust.", {"trust"}),
        ("Held by the estate of John Lee.", {"trust"}),
        ("Owned by Lee Capital LLC, of which the reporting person is sole member.", {"entity"}),
        ("Held of record by Roe Ventures, L.P.", {"entity"}),
        (
            "Held by a company wholly owned by the reporting person.",
            {"entity"},
        ),
        ('Lee Holdings, LLC ("Holdings") is the record owner of the shares.', {"entity"}),
        ("The shares are held by the reporting person through Lee Capital LLC.", {"entity"}),
        ("Held by the Lee Family Foundation.", {"entity"}),
        ("Held in the reporting person's 401(k) account.", {"plan"}),
        ("Represents shares allocated under the Acme Savings and Investment Plan.", {"plan"}),
        ("Shares in the issuer's ESOP, as of a statement dated March 31, 2026.", {"plan"}),
        ("Includes 400 shares held by Lee Capital LLC.", {"entity", "part"}),
        ("5,000 of these shares are held by her husband.", {"relative", "part"}),
        (
            "100 shares held directly and 50 shares held by the Roe Trust.",
            {"trust", "part"},
        ),
    ],
)
def test_holders(text, expected):
    """A footnote that says someone else holds the shares is read, however it says so."""
    assert expected == kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Held jointly with spouse.",
        "Held by the reporting person and his spouse as joint tenants.",
        "Held by the reporting person and her husband as community property.",
        "Held in street name by a broker.",
        "Held in a brokerage account at Charles Schwab & Co., Inc.",
        "Held through Morgan Stanley Smith Barney LLC.",
        "Held in the reporting person's IRA by Fidelity, as custodian.",
        "The restricted shares are held by the Company until they vest.",
        "Held in escrow by Acme Escrow Agent LLC.",
        "Held by Computershare Trust Company, N.A., the transfer agent.",
        "Does not include 500 shares held by the reporting person's wife.",
        "Excludes shares held by the Lee Family Trust.",
        "Shares held by the Lee Family Trust are reported separately.",
        "The shares held by the Lee Family Trust are reported in row 2.",
        "Received in a pro rata distribution from Roe Ventures, L.P.",
        "Acquired upon a distribution of shares previously held by Roe Ventures, L.P.",
        "The shares were held by Lee Capital LLC until March 1, 2026.",
        "Granted under the 2020 Equity Incentive Plan.",
        "The units vest on death, disability or retirement under the plan.",
        "Credited to an account under the Supplemental Savings Plan.",
        "Includes 275 shares acquired under the Employee Stock Purchase Plan.",
        "Acquired under the dividend reinvestment plan.",
        "Rolled over from the 401(k) plan to an IRA.",
        "Each unit is held by the reporting person.",
        "The notes are held under an indenture with Wilmington Trust, as trustee.",
        "Issued in the merger of Roe Corp. into the issuer.",
        "The reporting person is a partner of Roe Partners LLP.",
        "Purchased with his wife in the initial public offering.",
        "",
    ],
)
def test_direct_holdings(text):
    """A holding in the owner's name, with another or through a broker, names no other holder."""
    assert set() == kinds(text)
