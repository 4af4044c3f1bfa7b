"""Good filings, broken in one way at a time: each way gives its error at its line, and no other."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree

from breakages import Data, Way, broken
from broken_documents import XML_WAYS
from broken_sources import WAYS
from cases import CASES, ROOT, case
from form3gen import check_text
from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text

SUITED = [name for name in CASES if name not in {"full", "amendment"} and not case(name).errors]
"""The golden cases that are good originals, and leave room for one row or footnote more."""


class Plain(yaml.SafeDumper):
    """Writes a value as often as it stands in the data."""

    def ignore_aliases(self, data: object) -> bool:
        """Say of no value that it stands elsewhere already."""
        return True


def test_there_are_cases_and_ways():
    """The suite looks at something: several cases, and over 44 ways."""
    assert len(SUITED) > 5
    assert len(WAYS) > 44
    assert len({way.name for way in WAYS}) == len(WAYS)


@cache
def own() -> list[Data]:
    """Return the data of the golden cases."""
    files = [ROOT / "golden" / name / "input.yaml" for name in SUITED]
    return [yaml.load(file.read_text(), yaml.BaseLoader) for file in files]


@cache
def real(shared: Path) -> list[Data]:
    """Return the data of the real filings, without their exhibits, which are not beside them."""
    files = [*(shared / "corpus" / "xml").iterdir(), *(shared / "corpus" / "submissions").iterdir()]
    found = [filed(file.read_bytes()).data for file in files]
    return [{key: said for key, said in data.items() if key != "exhibits"} for data in found]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_own_filing_broken(way):
    """A golden case broken gives the error of that way, where it was broken, and no other."""
    assert all_show(own(), way)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_real_filing_broken(way, shared):
    """A real filing broken gives the error of that way, where it was broken, and no other."""
    assert all_show(real(shared), way)


def all_show(filings: list[Data], way: Way) -> int:
    """Hold each filing that can be broken that way against what is found; return how many."""
    copies = [copy for data in filings if (copy := broken(data, way))]
    for copy in copies:
        text = yaml.dump(copy, Dumper=Plain, sort_keys=False, allow_unicode=True, width=90)
        row = "table_1.0" if copy.get("table_1") else "table_2.0"
        path = way.path.replace("ROW", row)
        found = [
            (one.rule.code, dotted(one.path), one.span.line) for one in check_text(text).errors
        ]
        assert [(way.code, path, line_of(text, path))] == found, text
    return len(copies)


def dotted(path: tuple[str | int, ...]) -> str:
    """Return a path in one word."""
    return ".".join(map(str, path))


def line_of(text: str, path: str) -> int:
    """Return the line of a key or row, or of what holds it where it is missing."""
    node: Any = yaml.compose(text, yaml.BaseLoader)
    line = 0
    for step in path.split("."):
        if isinstance(node, yaml.SequenceNode) and int(step) < len(node.value):
            node = node.value[int(step)]
            line = node.start_mark.line
            continue
        known = node.value if isinstance(node, yaml.MappingNode) else ()
        key, node = next((pair for pair in known if pair[0].value == step), (None, None))
        if key is None:
            break
        line = key.start_mark.line
    return line + 1


@pytest.mark.parametrize("way", XML_WAYS, ids=lambda way: way.name)
def test_real_document_broken(way, shared):
    """A real ownership document broken comes back as a source with the error of that way."""
    shown = 0
    for file in sorted((shared / "corpus" / "xml").glob("*.xml")):
        document = broken(etree.fromstring(file.read_bytes()), way)
        if document is None:
            continue
        text = source_text(filed(etree.tostring(document)).data)
        found = [(one.rule.code, dotted(one.path)) for one in check_text(text).errors]
        assert way.code in dict(found), (file.name, found)
        shown += 1
    assert shown
