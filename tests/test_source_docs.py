"""The page about the source: its examples are correct and show every circumstance."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from cases import ROOT
from filings import SOURCE
from form3gen import Circumstances, Relative, Trust, check_text
from form3gen.form.model import Model

PAGE = (ROOT / "docs" / "source.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
COMPLETE = [block for block in BLOCKS if block.startswith("form: 3")]
CIRCUMSTANCES = [block for block in BLOCKS if block.startswith("circumstances:")]


def test_one_filing_is_complete():
    """The page has one complete filing, without findings, in which each kind of part appears."""
    (source,) = COMPLETE
    checked = check_text(source)
    assert not checked.findings
    assert {*yaml.safe_load(source)} >= {"table_1", "table_2", "footnotes", "exhibits", "contact"}


@pytest.mark.parametrize("block", CIRCUMSTANCES)
def test_circumstances_are_valid(block):
    """A filing with the circumstances of an example has no key or value that is wrong."""
    found = check_text(SOURCE + block).findings
    assert check_text(SOURCE + "circumstances: {amendment: mistake}\n").findings
    assert not [one for one in found if one.code.startswith("F3-0")]


@pytest.mark.parametrize(
    ("model", "key"), [(Circumstances, None), (Relative, "household"), (Trust, "trusts")]
)
def test_every_circumstance_has_an_example(model, key):
    """No key of the model is missing in the examples."""
    assert _keys_of(model) == set(_shown(key))


def _keys_of(model: type[Model]) -> set[str]:
    return {*model.names_by_key()}


def _shown(key: str | None) -> Iterator[str]:
    """Yield the keys of all circumstances, or of all items of the list under one of them."""
    for block in CIRCUMSTANCES:
        known: dict[str, Any] = yaml.load(block, Loader=yaml.BaseLoader)["circumstances"]
        for item in [known] if key is None else known.get(key, []):
            yield from item
