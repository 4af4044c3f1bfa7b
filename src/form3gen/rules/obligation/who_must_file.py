"""Who must file a Form 3, and for which issuer."""

from collections.abc import Iterator

from ..citations import cfr, edgar, form3, usc
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule

SECOND_ISSUER = reader_rule(
    "F3-117",
    "several_issuers",
    cites=(form3("2(c)"), edgar("issuer")),
    message="form names {count} issuers",
    breaks={"issuer": [{"name": "Acme Inc.", "cik": "1"}, {"name": "Acme Units LP", "cik": "2"}]},
    doc="""A Form 3 is for the securities of one issuer.

    Write a file for each issuer.""",
)


@rule(
    "F3-110",
    Severity.WARNING,
    cites=(cfr("240.16a-3(b)"),),
    message="owners have a Form 3 on file for this issuer already",
    breaks={"circumstances": {"earlier_form_3": "yes"}},
)
def second_form_3(facts: Facts) -> Iterator[At]:
    """Who has a Form 3 on file, and was subject to Section 16 ever since, files no second one.

    A new office, or the registration of another class, shows on the next Form 4 or 5. File again
    only where the person had ceased to be an insider; then take out `earlier_form_3`.
    """
    form = facts.form
    if form.circumstances.earlier_form_3 and not form.is_amendment:
        yield at("circumstances", "earlier_form_3")


@rule(
    "F3-118",
    Severity.WARNING,
    cites=(usc("78p(a)(1)"), cfr("240.16a-2"), form3("1(a)")),
    message="issuer has no class registered under Section 12, and without one no Form 3 is due",
    breaks={"circumstances": {"section_12": "no"}},
)
def no_registered_class(facts: Facts) -> Iterator[At]:
    """Section 16 reaches an issuer with a class under Section 12, or a closed-end fund.

    Make sure that a Form 3 is needed at all: the insiders of an issuer that reports under Section
    15(d) alone file none. Write `closed_end_fund: yes` for such a fund.
    """
    said = facts.form.circumstances
    if said.section_12 is False and not said.closed_end_fund:
        yield at("circumstances", "section_12")
