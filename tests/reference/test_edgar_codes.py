"""EDGAR's codes of states and countries."""

from form3gen.reference.edgar_codes import (
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)


def test_codes():
    """Each list of codes has as many codes as the specification."""
    assert [57, 252, 22] == [len(places()[name]) for name in ("state", "country", "obsolete")]
    assert ("GA", None) == (state_code("Georgia"), country_code("Georgia"))
    assert "2Q" == country_code("georgia  (country)")
    assert "A6" == country_code("Ontario, Canada")
    assert ("G5", None) == (obsolete_country_code("Czechoslovakia"), country_code("G5"))
    assert "UNITED KINGDOM" == place_name("X0")


def test_codes_are_those_of_the_specification(shared):
    """The codes and names are those of the SEC's schema."""
    import csv

    with (shared / "spec" / "edgar_state_country_codes.csv").open(encoding="utf-8") as file:
        theirs = {row["code"]: row["name"] for row in csv.DictReader(file)}
    ours = {code: name for names in places().values() for code, name in names.items()}
    assert theirs == ours
