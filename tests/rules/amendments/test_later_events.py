"""Amendments that report what happened after the original date of event."""

import pytest

from filings import SHARES, good, paths

AMENDMENT = {"document_type": "3/A", "original_date": "2026-04-09"}


@pytest.mark.parametrize(
    "remark",
    [
        "This amendment reports the purchase of 500 shares on April 20, 2026.",
        "Amended to add 500 shares acquired on 5/1/2026.",
        "This Form 3/A is filed to report a subsequent purchase of common stock.",
        "Filed to reflect shares purchased since the original Form 3.",
        "This amendment updates the title to reflect the promotion to President.",
        "This amendment reflects the reporting person's promotion on May 1, 2026.",
        "The purpose of this amendment is to report an additional grant of restricted stock.",
        "The reporting person was appointed Chief Executive Officer on May 4, 2026.",
        "This amendment reflects the reporting person's appointment as Chief Executive Officer.",
        "This amendment is filed because the reporting person has since been named President.",
    ],
)
def test_later_events(remark):
    """A later purchase, grant or promotion is not for a Form 3/A."""
    assert [("remarks",)] == paths("F3-920", good(**AMENDMENT, remarks=remark))
    assert [] == paths("F3-920", good(remarks=remark))


@pytest.mark.parametrize(
    "remark",
    [
        "This amendment adds 500 shares acquired on March 2, 2026, that were omitted.",
        "This amendment is filed to correct the title of the reporting person.",
        "The original Form 3, filed on April 9, 2026, omitted a grant of March 1, 2026.",
        "This amendment is filed to add Exhibit 24.",
        "The original Form 3 inadvertently overstated the shares purchased.",
        "Filed to report shares held by the spouse, inadvertently omitted from the original.",
        "The award vests in three installments beginning on April 20, 2027.",
        "The shares purchased on April 20, 2026, were reported on Form 4.",
        "This amendment is filed to attach a power of attorney granted on May 20, 2026.",
        "This amendment restates the Form 3 to include the shares received in the spin-off.",
    ],
)
def test_corrections(remark):
    """A correction of the original is what a Form 3/A is for."""
    assert [] == paths("F3-920", good(**AMENDMENT, remarks=remark))


def test_footnotes():
    """A footnote of an amendment may report something later, too."""
    row = SHARES | {"title": {"value": "Common Stock", "notes": "a"}}
    form = good(**AMENDMENT, table_1=[row], footnotes={"a": "Purchased on April 20, 2026."})
    assert [("footnotes", "a")] == paths("F3-920", form)
