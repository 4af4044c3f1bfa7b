"""What kind of owner a name shows."""

import pytest

from form3gen.rules.facts.owner_types import kind_by_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Acme Growth Fund II, L.P.", "entity"),
        ("KKR & CO L P", "entity"),
        ("NVIDIA CORP", "entity"),
        ("NOVARTIS AG", "entity"),
        ("Lee Family Trust", "trust"),
        ("Lee Ann 2020 Irrevocable Trust u/a/d 1/2/2020", "trust"),
        ("NORTHERN TRUST CORP", "entity"),
        ("BANK JOHN", None),
        ("Trust Martin D", None),
        ("de Sa Joao", None),
        ("van der Berg Jan", None),
        ("BUSH GEORGE H W", None),
        ("Madonna", None),
        ("", None),
    ],
)
def test_kind_by_name(name, expected):
    """An entity designation shows an entity or a trust; a similar surname does not."""
    assert expected == kind_by_name(name)
