"""Characters that nobody can see, or tell from others."""

import pytest

from filings import DIRECTOR, ISSUER, codes_and_paths, good, with_row_1
from form3gen import check_text

INVISIBLE = "\t\x85\xa0\xad\u034f\u061c\u200b\u200d\u200e\u200f\u2028\u2029\u2060\u3000\u3164\ufe0f"


def found(**changes: object) -> set[tuple[str, tuple[str | int, ...]]]:
    """Return code and path of the findings of these rules in the good filing with changes."""
    return {one for one in codes_and_paths(good(**changes)) if one[0] in {"F3-053", "F3-054"}}


@pytest.mark.parametrize("char", [*INVISIBLE, "\u041c", "\uff2d", "\u0130"])
def test_symbol_is_ascii(char):
    """A character outside ASCII, or a tab, in the symbol is an error, even if it looks right."""
    symbol = ISSUER | {"symbol": f"AC{char}E"}
    assert {("F3-054", ("issuer", "symbol"))} == found(issuer=symbol)


@pytest.mark.parametrize("char", INVISIBLE)
def test_names_have_no_invisible_characters(char):
    """An invisible character in the name of the issuer or of an owner is a warning."""
    issuer, owner = ISSUER | {"name": f"Ac{char}me Inc"}, DIRECTOR | {"name": f"LE{char}E ANN"}
    assert {("F3-053", ("issuer", "name"))} == found(issuer=issuer)
    assert {("F3-053", ("owners", 0, "name"))} == found(owners=[owner])


def test_titles_and_addresses_have_no_invisible_characters():
    """A title of security and an address are names, too."""
    titled = codes_and_paths(with_row_1(title="Common\xa0Stock"))
    assert ("F3-053", ("table_1", 0, "title", "value")) in titled
    address = {"street": "1 High\u200b St", "city": "Peoria", "state": "IL", "zip": "61602"}
    assert {("F3-053", ("owners", 0, "address", "street"))} == found(
        owners=[DIRECTOR | {"address": address}]
    )


@pytest.mark.parametrize(
    "name", ["LEE ANN", "MU\u00d1OZ JOS\u00c9", "LE\u0301E ANN", "O\u2019NEIL"]
)
def test_letters_and_punctuation_are_visible(name):
    """Accented letters, combining accents and curly apostrophes are visible."""
    assert set() == found(owners=[DIRECTOR | {"name": name}])


def test_message_shows_no_invisible_character():
    """The message names the character, and shows a space where it is."""
    text = 'issuer: {name: "Ac\\u200bme Inc", cik: 2, symbol: ACME}\n'
    message = next(one.message for one in check_text(text).findings if one.code == "F3-053")
    assert "'Ac me Inc' contains the character ZERO WIDTH SPACE (U+200B), which is invisible" == (
        message
    )
