"""Names of owners, and home addresses."""

import pytest

from filings import ADDRESS, DIRECTOR, FUND, good, paths
from form3gen import check

NAME = ("owners", 0, "name")


def of_owner(code: str, **changes: object) -> list[tuple]:
    """Return the paths of a rule's findings for a changed owner."""
    return paths(code, good(owners=[DIRECTOR | changes]))


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({"name": "Lee, Ann Marie"}, True),
        ({"name": "O'Brien-Smith, Mary"}, True),
        ({"name": "LEE ANN MARIE"}, False),
        ({"name": "van der Berg Jan"}, False),
        ({"name": "Madonna"}, False),
        ({"name": "Madonna", "kind": "individual"}, True),
        ({"name": "Smith John A, Jr."}, False),
        ({"name": "SMITH JOHN A, JR", "kind": "individual"}, True),
        ({"name": "Acme Growth Fund II, L.P."}, False),
        ({"name": "Sculptor, C.V."}, False),
        ({"name": "Kohl, Berg, Roth"}, False),
        ({"name": "Blue, Heron", "kind": "entity"}, False),
        ({"name": None}, False),
    ],
)
def test_commas_and_single_words(changes, fires):
    """A person's name may not contain a comma; an entity's may, as may a possible entity's."""
    assert [NAME] * fires == of_owner("F3-203", **changes)


@pytest.mark.parametrize(
    ("name", "signature", "fires"),
    [
        ("Robert A. Panora", "/s/ Robert A. Panora", True),
        ("Robert A Panora Jr.", "/s/ Robert A. Panora, Jr.", True),
        ("Robert A. Panora", "/s/ Jane Roe, attorney-in-fact for Robert A. Panora", True),
        ("PANORA ROBERT A", "/s/ Robert A. Panora", False),
        ("PANORA ROBERT A", "/s/ PANORA ROBERT A", False),
        ("ROBERT PANORA", "/s/ Robert A. Panora", True),
        ("ROBERT PANORA", "/s/ Bob Panora", False),
        ("JENNIFER PANORA", "/s/ Jenny L. Panora", True),
        ("R. ALAN PANORA", "/s/ Robert Alan Panora", True),
        ("Kenji Okuda", "/s/ Kenji Okuda", True),
        ("Katherine O'Malley", "/s/ Katherine M. O'Malley", True),
        ("GOH SWEE LIAN", "/s/ Goh Swee Lian", False),
        ("Ludwig van der Rohe", "By: /s/ Jane Roe, for Ludwig van der Rohe", True),
        ("JOHNSON J KALVIN", "/s/ J. Kalvin Johnson", False),
        ("PANORA ROBERT ALAN", "/s/ Panora Robert Alan", False),
        ("GARCIA LOPEZ MARIA ELENA", "/s/ Maria Elena Garcia Lopez", False),
        ("AHMAD BIN ISMAIL", "/s/ Ahmad bin Ismail", False),
        ("Walker J Robert", "/s/ J. Robert Walker", False),
        ("Li Wei", "/s/ Li Wei", False),
    ],
)
def test_first_name_first(name, signature, fires):
    """A signature in the same order shows that the first name comes first."""
    signatures = [{"name": signature, "date": "2026-04-09"}]
    owners = [DIRECTOR | {"name": name}]
    assert [NAME] * fires == paths("F3-203", good(owners=owners, signatures=signatures))


def test_help_states_the_corrected_name():
    """If the first name comes first, the help states the name with the surname first."""
    signatures = [{"name": "/s/ Robert A. Panora Jr.", "date": "2026-04-09"}]
    owners = [DIRECTOR | {"name": "Robert A. Panora Jr."}]
    form = good(owners=owners, signatures=signatures)
    helps = [finding.help for finding in check(form).findings]
    assert ["Write `Panora Robert A. Jr.`, as EDGAR does."] == helps


@pytest.mark.parametrize(
    ("changes", "corrected"),
    [
        ({"name": "DR LEE ANN"}, "LEE ANN"),
        ({"name": "Smith Jr. John A"}, "Smith John A Jr."),
        ({"name": "SMITH JOHN A JR"}, None),
        ({"name": "Smith John Jr PhD"}, None),
        ({"name": "LEE ANN PHD"}, None),
        ({"name": "LEE ANN PH.D.", "kind": "individual"}, "LEE ANN"),
        ({"name": "SMITH III JOHN"}, None),
        ({"name": "SMITH III JOHN", "kind": "individual"}, "SMITH JOHN III"),
        ({"name": "RAHMAN MD ABDUL"}, None),
        ({"name": "Dr. Reddys Laboratories Ltd"}, None),
        ({"name": "HON PETER"}, None),
    ],
)
def test_honorifics_and_suffixes(changes, corrected):
    """Honorifics are removed and a suffix moves last, except words often found in EDGAR names."""
    form = good(owners=[DIRECTOR | changes])
    helps = [finding.help for finding in check(form).findings if finding.rule.code == "F3-204"]
    assert ([f"Write `{corrected}`."] if corrected else []) == helps


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"0000000001": "LEE ANN"}, []),
        ({"1": "Leé, Ann."}, []),
        ({"1": "LEE AMY"}, [NAME]),
        ({"2": "ACME INC", "9": "NOBODY"}, []),
        ({"2": "APEX INC"}, [("issuer", "name")]),
        ({}, []),
    ],
)
def test_names_on_edgar(known, expected):
    """A name differs from EDGAR's if its letters do; case, accents and periods do not count."""
    assert expected == paths("F3-205", good(circumstances={"names_on_edgar": known}))


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({"name": "Blue Heron", "kind": "entity"}, True),
        ({"name": "Heron", "kind": "trust"}, True),
        ({"name": "Blue Heron"}, False),
        ({"name": "Blue Heron L.P.", "kind": "entity"}, False),
        ({"name": "BLUE HERON L P", "kind": "entity"}, False),
        ({"name": "STATE OF WISCONSIN", "kind": "entity"}, False),
        ({"name": "Heron Family Trust", "kind": "trust"}, False),
    ],
)
def test_entity_designations(changes, fires):
    """The name of a declared entity or trust must contain an entity designation."""
    assert [NAME] * fires == of_owner("F3-206", **changes)


@pytest.mark.parametrize(
    ("address", "fires"),
    [
        ({"street": "14 Maple Court"}, True),
        ({"street": "c/o Acme Inc", "street_2": "14 Maple Court"}, False),
        ({"street": "14 Maple Court", "street_2": "Suite 100"}, False),
        ({"city": "PEORIA"}, False),
    ],
)
def test_home_addresses(address, fires):
    """A street that does not look like a business address may be a home address."""
    street = ("owners", 0, "address", "street")
    assert [street] * fires == of_owner("F3-209", address=address | {"state": "IL"})


@pytest.mark.parametrize(
    ("street", "fires"), [("14 Maple Court", False), ("14 Maple Ct", True), (None, True)]
)
def test_business_address_of_an_entity(street, fires):
    """A street that an entity gives in the same filing is not a home address."""
    fund = FUND | {"address": ADDRESS | {"street": street}}
    person = DIRECTOR | {"address": ADDRESS | {"street": "14 MAPLE COURT"}}
    expected = [("owners", 1, "address", "street")] * fires
    assert expected == paths("F3-209", good(owners=[fund, person]))
