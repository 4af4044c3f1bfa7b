"""The issuer's trading symbol, and the boxes of Item 4 with their text."""

import pytest

from filings import ISSUER, OWNER, good, paths
from form3gen import check, check_text


def of_owner(code: str, *, owner: dict, **changes: object) -> list[tuple]:
    """Return the paths of a rule's findings, within the changed owner."""
    return [path[2:] for path in paths(code, good(owners=[OWNER | owner], **changes))]


@pytest.mark.parametrize(
    ("symbol", "fires"),
    [
        ("NYSE:ACME", True),
        ("[ACME]", True),
        ("OTCQB ACME", True),
        ("acme", True),
        *((bad, True) for bad in ("-", "TBD", "?", "[to come]", "N/A", "n/a", "NA")),
        *((good, False) for good in ("ACME", "BRK.B", "BRK/B", "BF B", "LEN, LEN.B", "MFAC.U")),
        *((good, False) for good in ("NONE", "none", "[NONE]", "(None)", "BACprB")),
        *((good, False) for good in ("CBOE", "0700.HK", None)),
    ],
)
def test_symbols(symbol, fires):
    """A symbol must be given without its exchange; a share class or NONE is fine."""
    issuer = ISSUER | {"symbol": symbol}
    assert [("issuer", "symbol")] * fires == paths("F3-303", good(issuer=issuer))


@pytest.mark.parametrize(
    ("symbol", "cleaned"),
    [
        ("NYSE:ACME", "ACME"),
        ("NYSE: ACME", "ACME"),
        ("NasdaqGS: ACME", "ACME"),
        ("ACME (Nasdaq)", "ACME"),
        ("New York Stock Exchange: ACME", "ACME"),
        ("NYSE American: ACME.U", "ACME.U"),
        ("NASDAQ-ACME", "ACME"),
        ("ACME US Equity", "ACME"),
        ("$ACME", "ACME"),
        ("#ACME", "ACME"),
        ("ACME_", "ACME"),
        ("Ticker ACME", "ACME"),
        ("NYSE: ACME, ACME.W", ""),
    ],
)
def test_help_states_the_cleaned_symbol(symbol, cleaned):
    """The help states the symbol alone if there is only one."""
    findings = check(good(issuer=ISSUER | {"symbol": symbol})).findings
    helps = [finding.help for finding in findings if finding.code == "F3-303"]
    assert 1 == len(helps)
    assert (f"Write `{cleaned}`." == helps[0]) is bool(cleaned)


@pytest.mark.parametrize(
    ("code", "owner", "key"),
    [
        ("F3-312", {"director": True, "officer_title": "Treasurer"}, "officer_title"),
        ("F3-312", {"officer": True, "officer_title": "Treasurer"}, None),
        ("F3-312", {"director": True, "officer_title": "N/A"}, None),
        ("F3-312", {"officer": "Treasurer"}, None),
        ("F3-314", {"director": True, "other_text": "Member of group"}, "other_text"),
        ("F3-314", {"other": True, "other_text": "Member of group"}, None),
        ("F3-314", {"director": True, "other_text": "None"}, None),
    ],
)
def test_text_without_checked_box(code, owner, key):
    """Text for a box requires that the box be checked."""
    assert ([(key,)] if key else []) == of_owner(code, owner=owner)


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        ("Chairman and CEO", True),
        ("President, CEO and Chairman", True),
        ("CEO & Director", True),
        ("Executive Chairman", True),
        ("Chief Executive Officer/Chair", True),
        ("Chairman of the Board", True),
        *(
            (title, False)
            for title in (
                "Managing Director",
                "Executive Director",
                "Director",
                "Director, Marketing",
                "Director of Sales",
                "Vice Chairman and CFO",
                "Chairman, North America",
                "Chairman & CEO of Acme Bank",
                "Chairman Emeritus",
                "Pres, Prod Architect & Chairmn",
                "Chief Financial Officer",
                "EVP & Chief of Staff to Chair",
                "See Remarks",
            )
        ),
    ],
)
def test_seats_on_the_board(title, fires):
    """A board seat requires Director; a director of some function may have no seat."""
    assert [("officer_title",)] * fires == of_owner("F3-315", owner={"officer": title})
    assert [] == of_owner("F3-315", owner={"officer": title, "director": True})
    separate = {"officer": True, "officer_title": title}
    assert [("officer_title",)] * fires == of_owner("F3-315", owner=separate)


NOTED = [{"title": {"value": "Common Stock", "notes": "a"}, "amount": 1, "ownership": "D"}]


@pytest.mark.parametrize(
    ("owner", "changes", "key"),
    [
        ({"officer": "See Remarks"}, {}, "officer_title"),
        ({"officer": True, "officer_title": "See footnote (1)"}, {}, "officer_title"),
        ({"other": "See Explanation"}, {}, "other_text"),
        ({"officer": "See Remarks"}, {"remarks": "Treasurer"}, None),
        ({"officer": "see remarks"}, {"exhibits": [{"type": "EX-99", "file": "a.txt"}]}, None),
        ({"officer": "Treasurer"}, {}, None),
        ({"officer": "Overseas President"}, {}, None),
    ],
)
def test_references(owner, changes, key):
    """A cross-reference in a box must point to remarks or an exhibit."""
    assert ([(key,)] if key else []) == of_owner("F3-316", owner=owner, **changes)


@pytest.mark.parametrize(
    ("note", "fires"), [("Vests in 2027.", True), ("Ms. Lee is Chief Legal Officer.", False)]
)
def test_references_to_footnotes(note, fires):
    """A footnote satisfies the cross-reference only if it mentions an office."""
    changes = {"table_1": NOTED, "footnotes": {"a": note}}
    owner = {"officer": "See Remarks"}
    assert [("officer_title",)] * fires == of_owner("F3-316", owner=owner, **changes)


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        *((bad, True) for bad in ("Officer", "DIRECTOR", "Section 16 Officer", "Executive.")),
        *((good, False) for good in ("Executive Officer", "Chief Accounting Officer", "EVP")),
    ],
)
def test_titles_without_an_office(title, fires):
    """An officer title must name an office."""
    assert [("officer_title",)] * fires == of_owner("F3-317", owner={"officer": title})


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        ("Assistant Secretary", True),
        ("Senior Vice President", True),
        ("EVP", True),
        ("Deputy CFO", True),
        ("Regional President", True),
        ("President", False),
        ("Group President", False),
        ("SVP, Operations", False),
        ("Vice President, Finance", False),
    ],
)
def test_lesser_ranks(title, fires):
    """A lesser rank, or a vice president of no stated function, brings a reminder."""
    assert [("officer_title",)] * fires == of_owner("F3-318", owner={"officer": title})


@pytest.mark.parametrize(
    ("boxes", "code", "key"),
    [
        ("officer: Officer", "F3-317", "officer"),
        ("officer: yes, officer_title: Officer", "F3-317", "officer_title"),
        ("officer: Officer, officer_title: ", "F3-317", "officer"),
        ("officer: Officer, officer_title: Officer", "F3-317", "officer_title"),
        ("oficer: Officer", "F3-317", "oficer"),
        ("officer: Officer, color: red", "F3-317", "officer"),
        (f"officer: {'x' * 31}", "F3-009", "officer"),
        (f"other: {'x' * 31}", "F3-009", "other"),
        (f"other: yes, other_text: {'x' * 31}", "F3-009", "other_text"),
        ("officer: yes", "F3-311", "officer"),
        ("director: yes, officer: no, officer_title: Treasurer", "F3-312", "officer_title"),
        ("director: yes, officer_title: Treasurer", "F3-312", "officer_title"),
        ("other: yes", "F3-313", "other"),
        ("director: yes, other_text: Member of group", "F3-314", "other_text"),
        ("officer: n/a", "F3-031", "officer"),
    ],
)
def test_findings_point_at_the_key_that_was_written(boxes, code, key):
    """A finding about the text of a box is at the box if the text is written there."""
    findings = check_text(f"owners: [{{name: LEE ANN, cik: 1, {boxes}}}]\n").findings
    assert [("owners", 0, key)] == [one.path for one in findings if one.code == code]


@pytest.mark.parametrize(
    ("boxes", "box", "message"),
    [
        ("officer: A, officer_title: B", "officer", "LEE ANN has two officer titles, 'A' and 'B'"),
        ("officer: A, officer_title: A", "officer", None),
        ("officer: yes, officer_title: B", "officer", None),
        ("other: A, other_text: B", "other", "LEE ANN has two texts for Other, 'A' and 'B'"),
    ],
)
def test_two_texts_of_a_box(boxes, box, message):
    """If a box has two texts, the second is reported, with the first; the box stays checked."""
    checked = check_text(f"owners: [{{name: LEE ANN, cik: 1, {boxes}}}]\n")
    findings = [one for one in checked.findings if one.code == "F3-330"]
    assert [message] * bool(message) == [one.message for one in findings]
    assert all(len(one.also) == 1 for one in findings)
    assert getattr(checked.form.owners[0], box) is True
