"""Rules on directors who come from a fund that holds securities of the issuer."""

import re
from collections.abc import Iterator

from ...form import Owner
from ...reference.entity_words import ENTITY
from ..citations import PRACTICE, cfr, form3
from ..facts import Facts
from ..facts.owner_types import is_person, name_words
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

ROLES = ("partner", "member", "manager", "principal", "managing director")
ROLE_AT_FUND = re.compile(
    r"\b(?:partner|member|manager|principal|managing director) (?:of|at|in) (?!the board)"
    r"[^.;|]{0,80}"
    r"\b(?:capital|ventures?|partners|funds?|l\.?p|llc|equity|investors|management)\b"
)
HOLDS = re.compile(r"\b(?:holds?|held|owns?|owned|stockholder|shareholder|investor in)\b")
NO_INTEREST = (
    *("no pecuniary", "not have a pecuniary", "not have any pecuniary", "disclaim"),
    *("for the benefit of", "on behalf of"),
)
"""Lowercase phrases that explain why no row lists securities of the fund as indirect."""

INVESTORS = ENTITY & {"CAPITAL", "VENTURES", "VENTURE", "PARTNERS", "FUND", "FUNDS", "EQUITY"}
"""Uppercase words in the name of an investor at whose address a director is reached."""


@rule(
    "F3-340",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)"), cfr("240.16a-1(a)(4)"), form3("5(b)(iv)")),
    message="the text connects {name} with a fund that holds securities, but no row is indirect",
    breaks={
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
        "remarks": "Ms. Lee is a partner of Blue Ventures, which holds shares of the issuer.",
    },
)
def fund_holdings_omitted(facts: Facts) -> Iterator[At]:
    """A director with a pecuniary interest in a fund's securities lists and disclaims them.

    Do not omit them: add a row with `ownership: I` and `nature: By Blue Ventures LP`, and disclaim
    beneficial ownership except to the extent of the pecuniary interest in a footnote. Without such
    an interest, say so. A fund with more than ten percent files, too.
    """
    if any_in(ROLES, facts.prose) and not any_in(NO_INTEREST, facts.prose):
        for text in facts.prose.split(" | "):
            if ROLE_AT_FUND.search(text) and HOLDS.search(text):
                yield from _directors_without_indirect_rows(facts)
                return


@rule(
    "F3-341",
    Severity.INFO,
    cites=(PRACTICE, cfr("240.16a-1(a)(2)(ii)")),
    message="{name}'s address is that of an investor; list and disclaim what it holds of the"
    " issuer",
    breaks={
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "owners.0.address.street": "C/O BLUE VENTURES",
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def director_of_investor(facts: Facts) -> Iterator[At]:
    """A director affiliated with a fund considers whether to report what the fund holds.

    List securities in which the director has a pecuniary interest as indirect, and disclaim the
    rest in a footnote; do not omit them. The fund and its general partner file, too, if they
    beneficially own more than ten percent, or are directors by deputization.
    """
    issuer = frozenset(name_words(facts.form.issuer.name or ""))
    for match in _directors_without_indirect_rows(facts):
        owner = facts.form.owners[int(match.path[1])]
        street = _words_of_street(owner)
        is_in_care = street[:1] == ["C/O"] and issuer.isdisjoint(street[1:2])
        if is_in_care and not INVESTORS.isdisjoint(street):
            yield match


def _directors_without_indirect_rows(facts: Facts) -> Iterator[At]:
    """Yield each director, if no entity is an owner and no row is held indirectly."""
    owners = facts.form.owners
    if all(map(is_person, owners)) and not any(row.is_indirect for row in facts.rows):
        for number, owner in enumerate(owners):
            if owner.director and not owner.officer:
                yield at("owners", number, "director", name=owner.label)


def _words_of_street(owner: Owner) -> list[str]:
    return name_words((owner.address and owner.address.street) or "")
