"""Area 1: who must file a Form 3, and for which issuer."""

from collections.abc import Iterator

from ...deadline import due_of
from ...reference.calendar import FIRST_FOREIGN, long_date
from ..citations import cfr, edgar, form3, usc
from ..facts import Facts
from ..facts.registration import MENTIONS, says_no_registered_class
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule

SECOND_ISSUER = reader_rule(
    "F3-117",
    "several_issuers",
    cites=(form3("2(c)"), edgar("issuer")),
    message="the form names {count} issuers",
    breaks={"issuer": [{"name": "Acme Inc.", "cik": "1"}, {"name": "Acme Units LP", "cik": "2"}]},
    doc="""A Form 3 must be about the securities of one issuer.

    Write a file for each issuer.""",
)


@rule(
    "F3-110",
    Severity.WARNING,
    cites=(cfr("240.16a-3(b)"),),
    message="the owners already have a Form 3 on file for this issuer",
    breaks={"circumstances": {"earlier_form_3": "yes"}},
)
def second_form_3(facts: Facts) -> Iterator[At]:
    """A person with a Form 3 on file who has remained subject to Section 16 need not file another.

    Report a new office, or the registration of another class, on the next Form 4 or 5. File again
    only if the person had ceased to be an insider; then remove `earlier_form_3`.
    """
    form = facts.form
    if form.circumstances.earlier_form_3 and not form.is_amendment:
        yield at("circumstances", "earlier_form_3")


@rule(
    "F3-118",
    Severity.WARNING,
    cites=(usc("78p(a)(1)"), usc("80a-29(h)"), cfr("240.16a-2"), form3("1(a)")),
    message="the issuer has no class registered under Section 12, and without one no Form 3 is due",
    breaks={"circumstances": {"section_12": "no"}},
)
def no_registered_class(facts: Facts) -> Iterator[At]:
    """Section 16 applies only to issuers with a Section 12 class and registered closed-end funds.

    Make sure that a Form 3 is needed: insiders of an issuer that reports only under Section 15(d)
    do not file. For a registered closed-end fund, write `closed_end_fund: yes`.
    """
    known = facts.form.circumstances
    if known.closed_end_fund:
        return
    if known.section_12 is False:
        yield at("circumstances", "section_12")
    elif known.section_12 is None and not known.is_registration:
        for sentence in facts.sentences_with(MENTIONS):
            if says_no_registered_class(sentence.text):
                yield at(*sentence.path)
                return


@rule(
    "F3-119",
    Severity.INFO,
    cites=(usc("78p(a)(2)(B)"), form3("2(a)")),
    message="the owner left on {ended}, but must still file by {due}",
    breaks={"circumstances": {"status_ended": "2026-04-06"}},
)
def left_before_due(facts: Facts) -> Iterator[At]:
    """A person who leaves before the due date must still file.

    File the form. The only exception is for an insider of a foreign private issuer who left before
    March 18, 2026.
    """
    form = facts.form
    ended = form.circumstances.status_ended
    if not ended or not form.event_date or ended < form.event_date:
        return
    if form.issuer.foreign_private_issuer and ended < FIRST_FOREIGN:
        return
    if (due := due_of(form)) and ended <= due.day:
        words = {"ended": long_date(ended), "due": long_date(due.day)}
        yield At(("circumstances", "status_ended"), words)


@rule(
    "F3-140",
    Severity.ERROR,
    cites=(usc("78p(a)(1)"), form3("1(a)")),
    message="the owner left on {ended}, before the date of event ({event})",
    breaks={"circumstances": {"status_ended": "2026-04-01"}},
)
def left_before_event(facts: Facts) -> Iterator[At]:
    """A person who left before the date of event does not file.

    Correct one of the dates, or do not file.
    """
    event, ended = facts.form.event_date, facts.form.circumstances.status_ended
    if event and ended and ended < event:
        yield at("circumstances", "status_ended", ended=long_date(ended), event=long_date(event))
