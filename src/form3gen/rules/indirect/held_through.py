"""Area 6: those through whom an owner holds: family, partnerships, companies and estates."""

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
"""The closed list of 17 CFR 240.16a-1(e), relatives by adoption among them."""

SAME = (
    ("spouse", "husband", "wife", "spousal"),
    ("grandchild", "grandchildren", "grandson", "granddaughter"),
    ("child", "children", "son", "daughter", "minor", "stepchild", "stepson", "stepdaughter"),
    ("grandparent", "grandfather", "grandmother"),
    ("parent", "father", "mother"),
    ("sibling", "brother", "sister"),
)
"""Words that a nature of ownership has for one another."""

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
    message="{relative} holds securities, and no indirect holding says so",
    breaks={"circumstances": {"household": [{"relation": "child"}]}},
)
def family_not_listed(facts: Facts) -> Iterator[At]:
    """What immediate family in the owner's household holds is presumed to be the owner's.

    Add a row marked I, such as `nature: By Spouse`, with a footnote that disclaims it where that
    is wanted.
    """
    held = " | ".join(line.all for line in facts.rows if line.is_indirect)
    for number, relative in enumerate(facts.form.circumstances.household):
        if _is_family(relative) and not _is_among(held, relative):
            named = relative.name or f"the owner's {relative.relation or 'relative'}"
            yield at("circumstances", "household", number, relative=named)


@rule(
    "F3-604",
    Severity.INFO,
    cites=(cfr("240.16a-1(e)"),),
    message="'{relation}' is no immediate family",
    breaks={"circumstances": {"household": [{"relation": "nephew"}]}},
)
def relative_not_immediate_family(facts: Facts) -> Iterator[At]:
    """Immediate family is a closed list, from grandparents to grandchildren and in-laws.

    List what a cousin, nephew, friend or partner holds only where the owner has some other
    pecuniary interest in it.
    """
    for number, relative in enumerate(facts.form.circumstances.household):
        if relative.relation and not _is_family(relative):
            here = ("circumstances", "household", number, "relation")
            yield at(*here, relation=relative.relation)


@rule(
    "F3-608",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(2)(ii)(B)"),),
    message="{title}: the general partner's part goes by profits or by capital",
    breaks={"table_1.1.nature": "By Lee Partners, as general partner"},
)
def general_partner(facts: Facts) -> Iterator[At]:
    """A general partner's proportionate interest is the greater of two.

    Take the share of profits, with those on limited partnership interests, or the share of the
    capital account, whichever is greater. All that the partnership holds may be given instead.
    """
    for line in facts.rows:
        if "general partner" in line.all and line.is_indirect:
            yield at(line.table, line.row, title=line.label)
            return


@rule(
    "F3-609",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(2)(iii)"),),
    message="'{nature}': a shareholder without control of it has no pecuniary interest in this",
    breaks={"table_1.1.nature": "By Lee Holdings LLC"},
)
def shareholder_of_entity(facts: Facts) -> Iterator[At]:
    """Through a corporation holds who controls it, or has or shares control of its investments.

    Take the row out where the owner does neither.
    """
    for line in facts.rows:
        if line.is_indirect and any_in(CORPORATE, line.nature):
            yield at(line.table, line.row, "nature", nature=line.holding.nature.value)
            return


@rule(
    "F3-616",
    Severity.INFO,
    cites=(cfr("240.16a-2(d)"),),
    message="the filing speaks of '{word}'",
    breaks={"table_1.1.nature": "As executor of the estate of John Lee"},
)
def estate_or_guardianship(facts: Facts) -> Iterator[At]:
    """What is done as executor, administrator, guardian or receiver is exempt for twelve months.

    They run from the appointment; later it is reported where the estate holds more than 10%. Make
    sure that this holding is to be listed; an insider's own holdings are reported all the same.
    """
    form = facts.form
    said = " | ".join(
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
    word = next((word for word in FIDUCIARY if word in said), "")
    if word:
        yield at("owners", word=word)


@rule(
    "F3-617",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(3)"), cfr("240.16a-3(j)")),
    message="{title}: others share in the ownership",
    breaks={"table_1.1.nature": "By Lee Family, with shared voting power"},
)
def co_owner_reports_too(facts: Facts) -> Iterator[At]:
    """Each of several Section 16 persons who own the same securities reports them.

    See that the others file, with this form as joint filers or on forms of their own.
    """
    if len(facts.form.owners) != 1:
        return
    for line in facts.rows:
        if any_in(SHARING, line.all):
            yield at(line.table, line.row, title=line.label)
            return


def _is_family(relative: Relative) -> bool:
    """Whether a relative is immediate family; one whose relation is not said is taken for it."""
    relation = (relative.relation or "spouse").lower().strip()
    words = relation.replace("adoptive", " ").replace("adopted", " ").split()
    return "-".join(words) in FAMILY or any(word in FAMILY for word in words if "-" not in word)


def _is_among(held: str, relative: Relative) -> bool:
    """Whether what is said of indirect holdings, in small letters, speaks of a relative."""
    if relative.name and relative.name.lower() in held:
        return True
    relation = (relative.relation or "spouse").lower()
    same = next((words for words in SAME if any_in(words, relation)), (relation,))
    said = re.findall(r"[a-z]+", held)
    return any(word.rstrip("s") in (*same, "family", "household") for word in said)
