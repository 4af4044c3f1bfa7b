"""Area 1: what is to be done with a form beside writing it."""

from collections.abc import Iterator
from datetime import timedelta

from ...reference.calendar import LAST_YEAR, business_day
from ..citations import cfr, form3, usc
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-115",
    Severity.INFO,
    cites=(cfr("232.101(a)(1)(iii)"), cfr("232.201(a)"), cfr("232.202"), form3("3(a)")),
    message="Form 3 is filed on EDGAR, and a failure of your own system is no excuse",
    breaks={},
)
def electronic_alone(facts: Facts) -> Iterator[At]:
    """A Form 3 is filed on EDGAR; the temporary hardship exemption (Form TH) does not reach it.

    Do not wait for the last hour. Paper takes a continuing hardship exemption that was granted
    before; after a failure one may ask for another filing date under Rule 13(b).
    """
    yield at("form")


@rule(
    "F3-120",
    Severity.INFO,
    cites=(cfr("240.16a-3(e)"), usc("78p(a)(1)")),
    message="no copy is owed to the issuer or an exchange any more, but tell the issuer",
    breaks={},
)
def issuer_to_be_told(facts: Facts) -> Iterator[At]:
    """No rule asks any more for a copy to the issuer or an exchange; Rule 16a-3(e) is reserved.

    Tell the issuer when the form is filed, since it shows the form on its website, and do what its
    own policy asks.
    """
    yield at("issuer")


@rule(
    "F3-121",
    Severity.INFO,
    cites=(cfr("240.16a-3(k)"), usc("78p(a)(4)(C)")),
    message="issuer that has a website shows the form there {when}",
    breaks={},
)
def form_on_website(facts: Facts) -> Iterator[At]:
    """An issuer with a website of its own shows the form there, for twelve months at least.

    Tell the issuer when the form is filed; it has until the end of the next business day. A fund
    without a website has the form shown on that of its adviser, sponsor or the like.
    """
    filed = facts.form.circumstances.filed
    when = "by the end of the business day after it is filed"
    if filed and filed.year < LAST_YEAR:
        when = f"from {business_day(filed + timedelta(days=1))}"
    yield at("issuer", when=when)


@rule(
    "F3-122",
    Severity.INFO,
    cites=(cfr("232.13(a)(1)"),),
    message="what is submitted as a TEST is not filed",
    breaks={},
)
def test_is_no_filing(facts: Facts) -> Iterator[At]:
    """Only a LIVE submission that EDGAR accepts is a filing.

    After a test, write the envelope with `--live`, and keep the notice of acceptance.
    """
    yield at("form")
