"""Starter filings."""

import pytest

from form3gen.operations.starter import starter
from form3gen.yaml_source import read_text


@pytest.mark.parametrize(
    ("name", "signer"),
    [
        ("LEE ANN MARIE", "Ann Marie Lee"),
        ("Lee Ann", "Ann Lee"),
        ("LEE", "Lee"),
        ("VAN DER BERG ANNE-MARIE", "Anne-Marie Van Der Berg"),
        ("ST. JOHN PAT", "Pat St. John"),
        ("de la Cruz Ana", "Ana de la Cruz"),
        ("LE ANN", "Ann Le"),
        ("O'BRIEN PAT JR.", "Pat O'Brien Jr."),
        ("O'BRIEN JR PAT", "Pat O'Brien Jr."),
        ("LEE ANN III", "Ann Lee III"),
        ("LEE ANN M.D.", "Ann Lee M.D."),
    ],
)
def test_who_signs(name, signer):
    """The signature has the first name first, the whole last name, and the suffix at the end."""
    form = read_text(starter(name=name)).form
    assert name == str(form.owners[0].name)
    assert f"/s/ {signer}" == str(form.signatures[0].name)
