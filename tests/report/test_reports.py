"""Reports: whole, for people and for programs."""

import json
import re

from cases import ROOT
from form3gen import draft
from form3gen.report import json_report, text_report

TEXT = "form: 3\nevent_date: soon\n"


def test_json():
    """The public format, version 1, with every field of a finding."""
    report = json.loads(json_report([("a.yaml", draft(TEXT))]))
    assert 1 == report["version"]
    first = next(entry for entry in report["findings"] if entry["path"] == "issuer.name")
    assert first == {
        "file": "a.yaml",
        "line": 1,
        "column": 1,
        "end_line": 1,
        "end_column": 2,
        "path": "issuer.name",
        "code": "F3-301",
        "name": "issuer_unnamed",
        "severity": "error",
        "message": "issuer has no name",
        "help": first["help"],
        "citation": ["Form 3 Item 3", "EDGAR Ownership XML Technical Specification 5.5, issuerCik"],
        "url": "https://www.sec.gov/files/form3.pdf",
    }
    assert [] == json.loads(json_report([]))["findings"]


def test_json_path():
    """Paths are written as a person would."""
    found = draft((ROOT / "golden" / "draft" / "input.yaml").read_bytes())
    paths = [entry["path"] for entry in json.loads(json_report([("x", found)]))["findings"]]
    assert "table_1[0].amount" in paths
    assert "table_2[0].exercisable.notes" in paths


def test_text_of_a_long_line():
    """Only the part of a long line around the span is shown, with its marks below it."""
    line = "remarks: " + "x" * 150 + ": y"
    report = text_report([("a.yaml", draft(line))])
    shown = next(text for text in report.splitlines() if text.startswith("1 | "))
    marks = next(text for text in report.splitlines() if "^" in text)
    assert len(shown) < 140
    assert shown[marks.index("^")] == ":"


def test_colours():
    """Colours add escape codes and nothing else."""
    plain = text_report([("a.yaml", draft(TEXT))], False)
    coloured = text_report([("a.yaml", draft(TEXT))], True)
    assert "\033[" not in plain
    assert "\033[31;1m" in coloured
    assert plain == re.sub(r"\033\[[0-9;]*m", "", coloured)


def test_nothing_in_a_source_commands_the_terminal():
    """Characters of control in keys and values are shown as signs, on one line."""
    report = text_report([("a\x1b[2J.yaml", draft('"\\e[2J": 1\nissuer: {cik: "\\e[31m\\n1"}\n'))])
    assert "\x1b" not in report
    assert "unknown key '\ufffd[2J'" in report


def test_counts():
    """The last line counts what was found."""
    good = draft((ROOT / "golden" / "officer" / "input.yaml").read_bytes())
    assert "No findings in 2 files.\n" == text_report([("a", good), ("b", good)])
    assert text_report([("a", draft("remarks: 中"))]).endswith("7 errors, 1 warning in 1 file.\n")
