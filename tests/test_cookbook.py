"""The cookbook: each of its filings is complete and correct."""

import re

import pytest

from cases import ROOT
from form3gen import check_text, render

PAGE = (ROOT / "docs" / "cookbook.md").read_text(encoding="utf-8")
SECTIONS = {text.partition("\n")[0]: text for text in re.split(r"^## ", PAGE, flags=re.M)[1:]}
CITED = re.compile(r"\[[^]]+\](\[[\w-]+\]|\(rules/[\w-]+\.md#f3-\d+\))")
"""A link to the law, or to a rule."""


def filing(title: str) -> str:
    """Return the only filing of a section."""
    (source,) = re.findall(r"```yaml\n(.*?)```", SECTIONS[title], re.DOTALL)
    return source


@pytest.mark.parametrize("title", SECTIONS)
def test_filing_has_no_error_and_no_warning(title):
    """A filing in the cookbook has no finding, and prints as text."""
    checked = check_text(filing(title))
    assert not checked.findings
    assert checked.form.owners[0].name in render(checked.form, "txt").decode()


@pytest.mark.parametrize("title", SECTIONS)
def test_reasons_are_cited(title):
    """The text above a filing cites the law and the rules that it follows."""
    reasons, _, _ = SECTIONS[title].partition("```yaml")
    assert len(CITED.findall(reasons)) > 1


SIGNS = {
    "401": "nature: By 401(k) Plan",
    "RSU": "Restricted Stock Units",
    "PSU": "Performance Stock Units",
    "option": "installments",
    "ESPP": "employee stock purchase plan",
    "trust": "Revocable Trust",
    "LP": "Family Partners, L.P.",
    "fund": "group: yes",
    "SPAC": "Class B Common Stock",
    "ADS": "American Depositary Shares",
    "no": "no_securities: yes",
}
"""What tells the filing of a kind from the others."""


@pytest.mark.parametrize("kind", SIGNS)
def test_each_kind_of_holding_and_filer_has_a_filing(kind):
    """One filing shows each kind that is common and easy to get wrong."""
    assert any(SIGNS[kind] in filing(title) for title in SECTIONS)
