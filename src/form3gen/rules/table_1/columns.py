"""Rules on the columns of Table I and the statement that no securities are owned."""

from collections.abc import Iterator

from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..facts.ownership import OwnershipFault, ownership_cure, ownership_fault
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-401",
    Severity.ERROR,
    cites=(form3("1(c)"), edgar("noSecuritiesOwned")),
    message="no holdings, and no statement that no securities are owned",
    breaks={"table_1": None, "table_2": None, "footnotes": None},
)
def no_holdings_or_statement(facts: Facts) -> Iterator[At]:
    """A Form 3 lists holdings, or states that no securities are beneficially owned.

    List the holdings under `table_1` and `table_2`, or write `no_securities: yes`.
    """
    form = facts.form
    if not (form.table_1 or form.table_2 or form.no_securities or form.is_amendment):
        yield at("table_1")


@rule(
    "F3-402",
    Severity.ERROR,
    cites=(form3("1(c)"), edgar("noSecuritiesOwned")),
    message="no_securities is set, but the filing lists holdings",
    breaks={"no_securities": "yes"},
)
def no_securities_with_holdings(facts: Facts) -> Iterator[At]:
    """Do not both list holdings and state that no securities are owned.

    Remove `no_securities`, or the holdings.
    """
    form = facts.form
    if form.no_securities and (form.table_1 or form.table_2):
        table = "table_1" if form.table_1 else "table_2"
        yield at("no_securities", also=((table, 0),))


@rule(
    "F3-404",
    Severity.ERROR,
    cites=(item("Table I col. 1"), form3("4(b)"), edgar("securityTitle")),
    message="row {row} of Table I has no security title",
    breaks={"table_1.0.title": None},
)
def title_missing(facts: Facts) -> Iterator[At]:
    """Each row of Table I gives the title of the security.

    Name the class, such as `Common Stock`, even if the issuer has only one.
    """
    for row, holding in enumerate(facts.form.table_1):
        if not holding.title.value:
            yield at("table_1", row, "title", row=row + 1)


@rule(
    "F3-406",
    Severity.ERROR,
    cites=(item("Table I col. 2"), form3("4(c)"), edgar("postTransactionAmounts")),
    message="{title}: {fault}",
    breaks={"table_1.0.amount": None},
)
def amount_not_single(facts: Facts) -> Iterator[At]:
    """Each row of Table I has one amount: a number of shares, or the face amount of debt.

    Write `amount:` for shares or `value:` for US dollars; a footnote cannot replace it.
    """
    for row, holding in enumerate(facts.form.table_1):
        title = holding.label
        if not holding.amount.blank and not holding.value.blank:
            yield at("table_1", row, "value", title=title, fault="both amount and value")
        elif holding.amount.value is None and holding.value.value is None:
            yield at("table_1", row, "amount", title=title, fault="no amount")


@rule(
    "F3-407",
    Severity.ERROR,
    cites=(item("Table I col. 3"), form3("5(b)(iii)"), edgar("directOrIndirectOwnership")),
    message="{title}: {fault}",
    breaks={"table_1.0.ownership": "D/I"},
)
def ownership_neither_d_nor_i(facts: Facts) -> Iterator[At]:
    """Enter D (direct) or I (indirect).

    If there are holdings of both kinds, use a separate row for each.
    """
    for row, holding in enumerate(facts.form.table_1):
        fault = ownership_fault(holding)
        if fault and not fault.is_of_nature:
            words = {"title": holding.label, "fault": fault.words(holding)}
            yield At(("table_1", row, "ownership"), words, **ownership_cure(holding))


@rule(
    "F3-408",
    Severity.ERROR,
    cites=(cfr("240.16a-1(a)(2)"), form3("5(b)(iii)"), edgar("natureOfOwnership")),
    message=f"{{title}}: {OwnershipFault.INDIRECT_WITHOUT_NATURE.value}",
    breaks={"table_1.0.ownership": "I"},
)
def indirect_without_nature(facts: Facts) -> Iterator[At]:
    """A holding marked I (indirect) states the nature of indirect ownership.

    Write, for example, `nature: By Spouse` or `nature: By the Ann Lee Family Trust`. A footnote
    may explain it, but EDGAR requires text in the cell.
    """
    for row, holding in enumerate(facts.form.table_1):
        if ownership_fault(holding) is OwnershipFault.INDIRECT_WITHOUT_NATURE:
            yield at("table_1", row, "nature", title=holding.label)


@rule(
    "F3-409",
    Severity.ERROR,
    cites=(item("Table I col. 4"), edgar("natureOfOwnership")),
    message=f"{{title}}: {OwnershipFault.DIRECT_WITH_NATURE.value}",
    breaks={"table_1.0.nature": "By Self"},
)
def direct_with_nature(facts: Facts) -> Iterator[At]:
    """A holding marked D (direct) leaves the nature of indirect ownership blank.

    Remove `nature`, or mark the holding I.
    """
    for row, holding in enumerate(facts.form.table_1):
        if ownership_fault(holding) is OwnershipFault.DIRECT_WITH_NATURE:
            ownership = ("table_1", row, "ownership")
            yield at("table_1", row, "nature", title=holding.label, also=(ownership,))


@rule(
    "F3-431",
    Severity.ERROR,
    cites=(item("Table I cols. 3-4"), form3("5(b)(iii)")),
    message=f"{{title}}: {OwnershipFault.INDIRECT_AND_DIRECT.value}",
    breaks={"table_1.1.nature": "Direct"},
)
def direct_nature_marked_indirect(facts: Facts) -> Iterator[At]:
    """The nature of ownership of a holding marked I says who holds it, not that it is direct.

    If the owner holds it in person, write `ownership: D` and remove `nature`. Otherwise name the
    holder, such as `nature: By Spouse`.
    """
    for row, holding in enumerate(facts.form.table_1):
        if ownership_fault(holding) is OwnershipFault.INDIRECT_AND_DIRECT:
            words = {"title": holding.label, "nature": holding.nature.value}
            yield At(("table_1", row, "nature"), words, also=(("table_1", row, "ownership"),))
