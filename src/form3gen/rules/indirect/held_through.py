"""Rules on holdings through family members, partnerships, corporations and estates."""

import re
from collections.abc import Iterator

from ...form.circumstances import Relative
from ..citations import cfr
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

FAMILY = frozenset(
    (
        *("spouse", "husband", "wife", "child", "children", "son", "daughter", "stepchild"),
        *("stepson", "stepdaughter", "grandchild", "grandson", "granddaughter", "parent"),
        *("father", "mother", "stepparent", "stepfather", "stepmother", "grandparent"),
        *("grandfather", "grandmother", "sibling", "brother", "sister", "mother-in-law"),
        *("father-in-law", "son-in-law", "daughter-in-law", "brother-in-law", "sister-in-law"),
    )
)
"""Immediate family as defined by 17 CFR 240.16a-1(e), which includes adoptive relations."""

SYNONYMS = (
    ("spouse", "husband", "wife", "spousal"),
    ("grandchild", "grandchildren", "grandson", "granddaughter"),
    ("child", "children", "son", "daughter", "minor", "stepchild", "stepson", "stepdaughter"),
    ("grandparent", "grandfather", "grandmother"),
    ("parent", "father", "mother"),
    ("sibling", "brother", "sister"),
)
"""Words that a nature of ownership may use for the same relationship."""

FIDUCIARY = ("executor", "executrix", "the estate of", "guardian", "conservator", "receiver for")
SHARING = (
    "shared voting",
    "shared dispositive",
    "shares voting",
    "share voting",
    "deemed to share",
)
CORPORATE = (" inc", " corp", " llc", " l.l.c", " ltd", " company")


@rule(
    "F3-603",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)(A)"),),
    message="{relative} holds securities, but no indirect holding reports them",
    breaks={"circumstances": {"household": [{"relation": "child"}]}},
)
def family_holding_missing(facts: Facts) -> Iterator[At]:
    """The owner is presumed to beneficially own securities of immediate family in the household.

    Add a row marked I, such as `nature: By Spouse`, with a footnote that disclaims beneficial
    ownership if desired.
    """
    held = " | ".join(line.all for line in facts.rows if line.is_indirect)
    for number, relative in enumerate(facts.form.circumstances.household):
        if _is_family(relative) and not _is_mentioned(held, relative):
            name = relative.name or f"the owner's {relative.relation or 'relative'}"
            yield at("circumstances", "household", number, relative=name)


@rule(
    "F3-604",
    Severity.INFO,
    cites=(cfr("240.16a-1(e)"),),
    message="'{relation}' is not immediate family",
    breaks={"circumstances": {"household": [{"relation": "nephew"}]}},
)
def relative_not_immediate_family(facts: Facts) -> Iterator[At]:
    """Immediate family, defined by Rule 16a-1(e), does not include cousins, nieces or nephews.

    List securities held by a cousin, nephew, friend or partner only if the owner has some other
    pecuniary interest in them.
    """
    for number, relative in enumerate(facts.form.circumstances.household):
        if relative.relation and not _is_family(relative):
            path = ("circumstances", "household", number, "relation")
            yield at(*path, relation=relative.relation)


@rule(
    "F3-608",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(2)(ii)(B)"),),
    message=(
        "{title}: a general partner's interest is the greater of its profits share and its "
        "capital-account share"
    ),
    breaks={"table_1.1.nature": "By Lee Partners, as general partner"},
)
def general_partner_share_unconfirmed(facts: Facts) -> Iterator[At]:
    """A general partner's interest is its share of profits or of capital, whichever is greater.

    Report the greater of the share of profits, including those on limited partnership interests,
    and the share of the capital account. The partnership's entire holding may be reported instead.
    """
    for line in facts.rows:
        if "general partner" in line.all and line.is_indirect:
            yield at(line.table, line.row, title=line.label)
            return


@rule(
    "F3-609",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(2)(iii)"),),
    message="'{nature}': no pecuniary interest without control of the entity or of its investments",
    breaks={"table_1.1.nature": "By Lee Holdings LLC"},
)
def shareholder_control_unconfirmed(facts: Facts) -> Iterator[At]:
    """Only a shareholder with control has a pecuniary interest in an entity's portfolio securities.

    The owner must be a controlling shareholder, or have or share investment control over the
    portfolio. Otherwise, remove the row.
    """
    for line in facts.rows:
        if line.is_indirect and any_in(CORPORATE, line.nature):
            yield at(line.table, line.row, "nature", nature=line.holding.nature.value)
            return


@rule(
    "F3-616",
    Severity.INFO,
    cites=(cfr("240.16a-2(d)"),),
    message="the filing mentions '{word}'; confirm the 12-month exemption of Rule 16a-2(d)",
    breaks={"table_1.1.nature": "As executor of the estate of John Lee"},
)
def fiduciary_exemption_unconfirmed(facts: Facts) -> Iterator[At]:
    """Transactions as executor, administrator, guardian or receiver are exempt for 12 months.

    The 12 months run from the appointment; later transactions are reportable if the estate
    beneficially owns more than ten percent. Confirm that this holding must be listed; an insider's
    own holdings must be reported in any case.
    """
    form = facts.form
    text = " | ".join(
        [
            facts.prose,
            *(line.nature for line in facts.rows),
            *(
                f"{owner.officer_title or ''} {owner.other_text or ''}".lower()
                for owner in form.owners
            ),
            *((signature.name or "").lower() for signature in form.signatures),
        ]
    )
    word = next((word for word in FIDUCIARY if word in text), "")
    if word:
        yield at("owners", word=word)


@rule(
    "F3-617",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(3)"), cfr("240.16a-3(j)")),
    message="{title}: others seem to share beneficial ownership",
    breaks={"table_1.1.nature": "By Lee Family, with shared voting power"},
)
def co_owner_filing_unconfirmed(facts: Facts) -> Iterator[At]:
    """Each Section 16 person who beneficially owns the same securities reports them.

    Confirm that the others file, either jointly on this form or on forms of their own.
    """
    if len(facts.form.owners) != 1:
        return
    for line in facts.rows:
        if any_in(SHARING, line.all):
            yield at(line.table, line.row, title=line.label)
            return


def _is_family(relative: Relative) -> bool:
    """Return whether a relative is immediate family; an unstated relation counts as a spouse."""
    relation = (relative.relation or "spouse").lower().strip()
    words = relation.replace("adoptive", " ").replace("adopted", " ").split()
    return "-".join(words) in FAMILY or any(word in FAMILY for word in words if "-" not in word)


def _is_mentioned(held: str, relative: Relative) -> bool:
    """Return whether the lowercase text of the indirect holdings mentions a relative."""
    if relative.name and relative.name.lower() in held:
        return True
    relation = (relative.relation or "spouse").lower()
    synonyms = next((group for group in SYNONYMS if any_in(group, relation)), (relation,))
    words = re.findall(r"[a-z]+", held)
    return any(word.rstrip("s") in (*synonyms, "family", "household") for word in words)
