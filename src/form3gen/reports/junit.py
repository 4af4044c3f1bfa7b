"""Findings as JUnit XML: each file is a test suite, and each error a failed test."""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from ..reference.characters import NOT_XML
from ..rules import Finding
from ..yaml_source import CheckedSource
from .locations import file_of, help_of
from .shown import shown


def junit_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return a document with a suite for each file, whose output lists the warnings."""
    root = ET.Element("testsuites", name="form3gen")
    for name, checked in filings:
        errors = list(shown(checked.errors))
        failures, tests = str(len(errors)), str(max(1, len(errors)))
        suite = ET.SubElement(root, "testsuite", name=_clean(name), tests=tests, failures=failures)
        for finding in errors:
            case = ET.SubElement(suite, "testcase", name=_title(finding), classname=_clean(name))
            failure = ET.SubElement(case, "failure", message=_clean(finding.message))
            failure.text = _clean(_words(name, finding))
        if not errors:
            ET.SubElement(suite, "testcase", name="no errors", classname=_clean(name))
        others = [_words(name, one) for one in shown(checked.findings) if not one.is_error]
        if others:
            ET.SubElement(suite, "system-out").text = _clean("\n\n".join(others))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _title(finding: Finding) -> str:
    span = finding.shown_span
    return f"{finding.rule.code} {finding.rule.name} line {span.line}"


def _words(name: str, finding: Finding) -> str:
    span = finding.shown_span
    cites = "; ".join(cite.text for cite in finding.rule.cites)
    where = f"{file_of(name, span)}:{span.line}:{span.column}"
    return f"{where}: {finding.rule.code} {finding.message}\n{help_of(name, finding)}\n{cites}"


def _clean(text: str) -> str:
    return NOT_XML.sub("?", text)
