"""Area 1: how the form is filed, and what to do after filing it."""

from collections.abc import Iterator
from datetime import timedelta

from ...reference.calendar import LAST_YEAR, business_day, long_date
from ..citations import RELEASE_33_8230, cfr, form3, usc
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-115",
    Severity.INFO,
    cites=(cfr("232.101(a)(1)(iii)"), cfr("232.201(a)"), cfr("232.202"), form3("3(a)")),
    message="no temporary hardship exemption (Form TH) is available for Form 3",
    breaks={},
)
def no_hardship_exemption(facts: Facts) -> Iterator[At]:
    """A Form 3 must be filed on EDGAR; the temporary hardship exemption does not apply to it.

    Do not wait until the last hour. A paper filing requires a continuing hardship exemption
    granted in advance; after a failure, you may request an adjusted filing date under Rule 13(b)
    of Regulation S-T.
    """
    yield at("form")


@rule(
    "F3-120",
    Severity.INFO,
    cites=(cfr("240.16a-3(e)"), usc("78p(a)(1)")),
    message="a copy need no longer be sent to the issuer or an exchange, but tell the issuer",
    breaks={},
)
def no_copy_required(facts: Facts) -> Iterator[At]:
    """A copy need no longer be sent to the issuer or an exchange; Rule 16a-3(e) is reserved.

    Tell the issuer when the form is filed, because it must post the form on its website, and
    follow the issuer's own policy.
    """
    yield at("issuer")


@rule(
    "F3-121",
    Severity.INFO,
    cites=(cfr("240.16a-3(k)"), RELEASE_33_8230),
    message="the issuer must post the form on its website, if it has one, by the end of {when}"
    " (a link suffices)",
    breaks={},
)
def website_posting_due(facts: Facts) -> Iterator[At]:
    """An issuer with a website must post the form there, or link to it, for at least 12 months.

    Tell the issuer when the form is filed; it has until the end of the next business day. A link to
    the issuer's Section 16 filings on EDGAR suffices. A fund without a website has the form posted
    on that of its adviser, sponsor or the like.
    """
    filed = facts.form.circumstances.filed
    when = "the business day after it is filed"
    if filed and filed.year < LAST_YEAR:
        when = long_date(business_day(filed + timedelta(days=1)))
    yield at("issuer", when=when)


@rule(
    "F3-122",
    Severity.INFO,
    cites=(cfr("232.13(a)(1)"),),
    message="a TEST submission is not a filing",
    breaks={},
)
def test_not_a_filing(facts: Facts) -> Iterator[At]:
    """Only a LIVE submission that EDGAR accepts is a filing.

    After a TEST submission, write the envelope with `--live`, and keep the acceptance notice.
    """
    yield at("form")
