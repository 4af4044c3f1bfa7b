"""Good filings, broken in one way at a time: each gives its error at its line, and no other."""

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
"""The golden cases that are valid originals with room for one more row or footnote."""


class Plain(yaml.SafeDumper):
    """A dumper that writes no anchors or aliases."""

    def ignore_aliases(self, data: object) -> bool:
        """Treat no value as a repetition of another."""
        return True


def test_there_are_cases_and_ways():
    """There are several cases to break, and more than 44 ways."""
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
    """Return the data of the real filings, without exhibits, whose files are missing."""
    files = [*(shared / "corpus" / "xml").iterdir(), *(shared / "corpus" / "submissions").iterdir()]
    sources = [filed(file.read_bytes()).data for file in files]
    return [{key: value for key, value in data.items() if key != "exhibits"} for data in sources]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_own_filing_broken(way):
    """A broken golden case has the error of that way, where it was broken, and no other."""
    assert count_of_broken(own(), way)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_real_filing_broken(way, shared):
    """A broken real filing has the error of that way, where it was broken, and no other."""
    assert count_of_broken(real(shared), way)


def count_of_broken(filings: list[Data], way: Way) -> int:
    """Assert that each broken filing has only that error; return how many can be broken."""
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
    """Return a path with dots between its keys."""
    return ".".join(map(str, path))


def line_of(text: str, path: str) -> int:
    """Return the line of a key or row; if it is missing, of what would contain it."""
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
    """A broken ownership document is imported as a source with the error of that way."""
    broken_count = 0
    for file in sorted((shared / "corpus" / "xml").glob("*.xml")):
        document = broken(etree.fromstring(file.read_bytes()), way)
        if document is None:
            continue
        text = source_text(filed(etree.tostring(document)).data)
        found = [(one.rule.code, dotted(one.path)) for one in check_text(text).errors]
        assert way.code in dict(found), (file.name, found)
        broken_count += 1
    assert broken_count
