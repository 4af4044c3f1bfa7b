"""Rows outside tables, torn names and misplaced elements are read where they belong."""

import re
from itertools import product

import pytest

from cases import CASES, PRINTED, printed
from form3gen.edgar.document import Filed, filed


def document(content: str, **elements: str) -> Filed:
    """Return a filed document with this content, after the elements that it needs."""
    stated = {"documentType": "3"} | elements
    head = "".join(f"<{name}>{value}</{name}>" for name, value in stated.items())
    return filed(f"<ownershipDocument>{head}{content}</ownershipDocument>".encode())


def value(name: str, written: str, note: str = "") -> str:
    """Return a cell."""
    mark = f'<footnoteId id="{note}"/>' if note else ""
    content = f"<value>{written}</value>" if written else ""
    return f"<{name}>{content}{mark}</{name}>"


TITLE = value("securityTitle", "Common Stock")
DIRECT = f"<ownershipNature>{value('directOrIndirectOwnership', 'D')}</ownershipNature>"
INDIRECT = (
    f"<ownershipNature>{value('directOrIndirectOwnership', 'I')}"
    f"{value('natureOfOwnership', 'By Spouse', 'F2')}</ownershipNature>"
)
OPTION = (
    value("securityTitle", "Option") + value("conversionOrExercisePrice", "15.25")
    + value("exerciseDate", "", "F1") + value("expirationDate", "2012-10-01")
)  # fmt: skip
UNDERLYING = (
    f"<underlyingSecurity>{value('underlyingSecurityTitle', 'Common Stock')}"
    f"{value('underlyingSecurityShares', '500')}</underlyingSecurity>"
)
OPTION_DATA = {
    "title": "Option",
    "exercisable": {"notes": "1"},
    "expires": "2012-10-01",
    "underlying": {"title": "Common Stock", "amount": "500"},
    "price": "15.25",
    "ownership": "D",
}

AMOUNTS = [
    ("Shares", "amount", "4500", "", "4,500"),
    ("Shares", "amount", "4500", "F1", {"value": "4,500", "notes": "1"}),
    ("Value", "value", "25000", "", "25,000"),
    ("Value", "value", "", "F1", {"notes": "1"}),
]
NATURES = [
    (DIRECT, {"ownership": "D"}),
    (INDIRECT, {"ownership": "I", "nature": {"value": "By Spouse", "notes": "2"}}),
]


@pytest.mark.parametrize(("amount", "nature"), list(product(AMOUNTS, NATURES)))
def test_rows_of_2003(amount, nature):
    """A row of 2003, directly below the root, is a row of Table I, with no comment."""
    name, key, written, note, expected = amount
    cell = value(f"transaction{name}", written, note)
    row = f"{TITLE}<transactionAmounts>{cell}</transactionAmounts>{nature[0]}"
    found = document(f"<nonDerivativeSecurity>{row}</nonDerivativeSecurity>" * 2)
    assert [{"title": "Common Stock", key: expected} | nature[1]] * 2 == found.data["table_1"]
    assert () == found.comments


def test_derivative_rows_of_2003():
    """A derivative row of 2003 is a row of Table II, with no comment."""
    row = f"<derivativeSecurity>{OPTION}{UNDERLYING}{DIRECT}</derivativeSecurity>"
    found = document(row)
    assert [OPTION_DATA] == found.data["table_2"]
    assert () == found.comments


OLD_NAMES = {
    "nonDerivativeHolding": "nonDerivativeSecurity",
    "derivativeHolding": "derivativeSecurity",
    "postTransactionAmounts": "transactionAmounts",
    "sharesOwnedFollowingTransaction": "transactionShares",
    "valueOwnedFollowingTransaction": "transactionValue",
}
FILED = [name for name in CASES if (name, "published") in PRINTED]


@pytest.mark.parametrize("name", FILED)
def test_golden_cases_in_the_layout_of_2003(name):
    """Every published golden case is the same in the layout of 2003."""
    today = printed(name, "published").decode()
    old = re.sub(r"</?(nonD|d)erivativeTable>", "", today)
    for new_name, old_name in OLD_NAMES.items():
        old = re.sub(rf"(</?){new_name}>", rf"\1{old_name}>", old)
    assert filed(today.encode()) == filed(old.encode())


NESTED = f"<derivativeHolding>{OPTION}{UNDERLYING}{DIRECT}</derivativeHolding>"
DAMAGED = {
    "a row outside its table": NESTED,
    "a table with a torn name": f"<deriv>{NESTED}</deriv>",
    "a row in the other table": f"<nonDerivativeTable>{NESTED}</nonDerivativeTable>",
    "a row in a blank row": f"<derivativeTable><derivativeHolding>{NESTED}</derivativeHolding>"
    "</derivativeTable>",
    "a row that ends early": f"<derivativeTable><derivativeHolding>{OPTION}</derivativeHolding>"
    f"{UNDERLYING}{DIRECT}</derivativeTable>",
    "a table that ends early": f"<derivativeTable><derivativeHolding>{OPTION}</derivativeHolding>"
    f"</derivativeTable>{UNDERLYING}{DIRECT}",
    "cells in place of a row": f"<derivativeTable>{OPTION}{UNDERLYING}{DIRECT}</derivativeTable>",
    "cells outside their group": "<derivativeTable><derivativeHolding>" + OPTION
    + UNDERLYING.replace("<underlyingSecurity>", "").replace("</underlyingSecurity>", "")
    + f"{DIRECT}</derivativeHolding></derivativeTable>",
    "ownership in another group": "<derivativeTable><derivativeHolding>" + OPTION
    + UNDERLYING.replace("</underlyingSecurity>", f"{DIRECT}</underlyingSecurity>")
    + "</derivativeHolding></derivativeTable>",
    "a torn name that only one fits": f"<derivativeTable>{NESTED}</derivativeTable>"
    .replace("expirationDate>", "ex>"),
}  # fmt: skip


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_damaged_rows(content):
    """A damaged row is read as if it were whole, and the repair is reported."""
    found = document(content)
    assert [OPTION_DATA] == found.data["table_2"]
    assert "table_1" not in found.data
    assert found.comments
    assert all(line.startswith("Repaired: ") for line in found.comments)


def test_two_rows_of_loose_cells():
    """Each title of a security outside of a row starts a new row."""
    found = document(f"<derivativeTable>{(OPTION + UNDERLYING + DIRECT) * 2}</derivativeTable>")
    assert [OPTION_DATA] * 2 == found.data["table_2"]


def test_what_could_mean_two_things_is_reported():
    """A torn name that two elements fit, or a cell that no row lacks, is not guessed."""
    row = NESTED.replace("underlyingSecurityShares>", "underl>")
    found = document(f"<derivativeTable>{row}{DIRECT}</derivativeTable>")
    assert {"title": "Common Stock"} == found.data["table_2"][0]["underlying"]
    assert (
        "Left out because a Form 3 has no such element: underl 500",
        "Left out because it is misplaced in derivativeTable: ownershipNature D",
    ) == found.comments


def test_order_of_rows():
    """Rows keep the order of the document, wherever they are."""
    rows = [
        f"<nonDerivativeHolding>{value('securityTitle', n)}</nonDerivativeHolding>" for n in "abcd"
    ]
    nested = rows[1].replace("</nonDerivativeHolding>", f"{rows[2]}</nonDerivativeHolding>")
    found = document(f"{rows[0]}<nonDerivativeTable>{nested}</nonDerivativeTable>{rows[3]}")
    assert list("abcd") == [row["title"] for row in found.data["table_1"]]


@pytest.mark.parametrize("kind", ["3", "3/A"])
def test_type_of_the_form_beside_what_was_misplaced(kind):
    """The type of the form is read although noSecuritiesOwned is in it, or in its place."""
    inner = "<noSecuritiesOwned>1</noSecuritiesOwned>"
    original = "<dateOfOriginalSubmission>2003-06-02</dateOfOriginalSubmission>" * (kind != "3")
    for written in (f"{kind}{inner}", f"{inner}{kind}", inner):
        found = document(original, documentType=written)
        assert (kind, "yes") == (found.data["form"], found.data["no_securities"])


def test_nested_footnotes_and_signatures():
    """A footnote within another is one of its own, and a signature elsewhere counts."""
    notes = '<footnote id="F1">One.<footnote id="F2">Two.</footnote></footnote>'
    sign = "<ownerSignature><signatureName>/s/ Ann Lee</signatureName></ownerSignature>"
    found = document(
        f"<footnotes>{notes}{sign}</footnotes><signatureDate>2003-06-02</signatureDate>"
    )
    assert {"1": "One.", "2": "Two."} == found.data["footnotes"]
    assert [{"name": "/s/ Ann Lee", "date": "2003-06-02"}] == found.data["signatures"]


def test_nothing_owned():
    """A document as submitted, without statement and rows, says that nothing is owned."""
    empty = "<nonDerivativeTable></nonDerivativeTable>"
    assert "yes" == document(empty).data["no_securities"]
    assert "no_securities" not in document(empty, noSecuritiesOwned="0").data
    assert "no_securities" not in document(f"<derivativeTable>{NESTED}</derivativeTable>").data
    assert "no_securities" not in document("<unknown>Common Stock 500</unknown>").data
    stray = "<derivativeTable>Common Stock 500</derivativeTable>"
    assert "no_securities" not in document(stray).data
