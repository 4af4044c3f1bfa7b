"""Reports: complete, for people and for programs."""

import json
import re

import junitparser
import pytest

from cases import ROOT
from form3gen import Form3genError, check_text
from form3gen.reference.limits import MAX_FINDINGS_SHOWN
from form3gen.reports import REPORTS, report
from form3gen.reports.json_report import json_report
from form3gen.reports.text import text_report
from form3gen.rules.citations import edgar, item

TEXT = "form: 3\nevent_date: soon\n"


def test_json():
    """Version 1 of the public format has every field of a finding."""
    made = json.loads(json_report([("a.yaml", check_text(TEXT))]))
    assert 1 == made["version"]
    first = next(entry for entry in made["findings"] if entry["path"] == "issuer.name")
    assert first == {
        "file": "a.yaml",
        "line": 1,
        "column": 1,
        "end_line": 1,
        "end_column": 2,
        "path": "issuer.name",
        "code": "F3-301",
        "name": "issuer_not_identified",
        "severity": "error",
        "message": "the issuer has no name",
        "help": first["help"],
        "citation": [cite.text for cite in (item("Item 3"), edgar("issuerCik"))],
        "url": "https://www.sec.gov/files/form3.pdf",
        "fixable": False,
    }
    assert [] == json.loads(json_report([]))["findings"]


def test_json_path():
    """Paths are written as a person would write them."""
    draft = check_text((ROOT / "golden" / "draft" / "input.yaml").read_bytes())
    paths = [entry["path"] for entry in json.loads(json_report([("x", draft)]))["findings"]]
    assert "table_1[0].amount" in paths
    assert "table_2[0].exercisable.notes" in paths


def test_text_of_a_long_line():
    """Of a long line, only the text around the span is shown, with marks below the span."""
    line = "remarks: " + "x" * 150 + ": y"
    made = text_report([("a.yaml", check_text(line))])
    shown = next(text for text in made.splitlines() if text.startswith("1 | "))
    marks = next(text for text in made.splitlines() if "^" in text)
    assert len(shown) < 140
    assert shown[marks.index("^")] == ":"


def test_colors():
    """Color adds escape codes and nothing else."""
    plain = text_report([("a.yaml", check_text(TEXT))])
    colored = text_report([("a.yaml", check_text(TEXT))], True)
    assert "\033[" not in plain
    assert "\033[31m\033[1merror[" in colored
    assert plain == re.sub(r"\033\[[0-9;]*m", "", colored)


def test_nothing_in_a_source_controls_the_terminal():
    """Control characters in keys and values are replaced, and stay on one line."""
    made = text_report(
        [("a\x1b[2J.yaml", check_text('"\\e[2J": 1\nissuer: {cik: "\\e[31m\\n1"}\n'))]
    )
    assert "\x1b" not in made
    assert "unknown key '\ufffd[2J'" in made


def test_counts():
    """The last line counts the findings."""
    good = check_text((ROOT / "golden" / "officer" / "input.yaml").read_bytes())
    assert "No findings in 2 files.\n" == text_report([("a", good), ("b", good)])
    assert text_report([("a", check_text("remarks: 中"))]).endswith(
        "7 errors, 1 warning in 1 file.\n"
    )


FAULTY = [
    (
        "golden/draft/in put.yaml",
        check_text((ROOT / "golden" / "draft" / "input.yaml").read_bytes()),
    ),
    ("good.yaml", check_text((ROOT / "golden" / "officer" / "input.yaml").read_bytes())),
    ("mild.yaml", check_text("\ufeff" + (ROOT / "golden" / "officer" / "input.yaml").read_text())),
    ("odd.yaml", check_text('"\\e[2J": 1\nremarks: 100%, a\n')),
]
ALL = [finding for _, checked in FAULTY for finding in checked.findings]


def test_every_report_is_made():
    """Each report in the table can be made, from no files and from several."""
    for name in REPORTS:
        assert isinstance(report(name)([]), str)
        assert isinstance(report(name)(FAULTY), str)


def test_sarif(lacking):
    """SARIF is valid under its schema, and each result has its rule and span."""
    schema = (
        ROOT / "tests/web/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
    )
    if not schema.exists():
        lacking("no SARIF schema, to check reports: npm ci --prefix tests/web")
    import jsonschema

    made = json.loads(report("sarif")(FAULTY))
    jsonschema.validate(made, json.loads(schema.read_text()))
    run = made["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == len(ALL)
    for result, finding in zip(run["results"], ALL, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule.code
        location = result["locations"][0]["physicalLocation"]
        assert location["region"]["startColumn"] == finding.span.column >= 1
        assert "\\" not in location["artifactLocation"]["uri"]
    first = run["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "golden/draft/in%20put.yaml"


def test_github():
    """Each finding is one command on one line, its special characters escaped."""
    lines = report("github")(FAULTY).splitlines()
    assert len(lines) == len(ALL)
    pattern = re.compile(
        r"::(error|warning|notice) file=[^,:]+,line=\d+,[^:]*title=form3gen F3-\d{3}::.+"
    )
    assert [line for line in lines if not pattern.fullmatch(line)] == []
    assert any("F3-036" in line for line in lines) is any(f.rule.code == "F3-036" for f in ALL)


def test_gitlab():
    """Each issue has the fields that GitLab requires, and a unique fingerprint."""
    issues = json.loads(report("gitlab")(FAULTY))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == len(ALL)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1


def test_gitlab_fingerprint_does_not_depend_on_the_line():
    """A finding that only moved keeps its fingerprint."""
    text = "event_date: soon\n"
    before = json.loads(report("gitlab")([("a", check_text(text))]))
    after = json.loads(report("gitlab")([("a", check_text("# moved\n" + text))]))
    assert {one["fingerprint"] for one in before} == {one["fingerprint"] for one in after}


def test_junit():
    """JUnit XML, as another program reads it, has a suite for each file and a failure per error."""
    suites = list(junitparser.JUnitXml.fromstring(report("junit")(FAULTY).encode()))
    assert [suite.name for suite in suites] == [name for name, _ in FAULTY]
    assert [suite.failures for suite in suites] == [len(checked.errors) for _, checked in FAULTY]
    assert [suite.tests for suite in suites] == [max(1, len(f.errors)) for _, f in FAULTY]
    assert "F3-028" in report("junit")(FAULTY)


def test_junit_of_a_name_that_xml_cannot_hold():
    """A character that XML forbids or discourages is replaced, so that any program can read it."""
    made = report("junit")([("a\x00\x9fb.yaml", check_text(TEXT))])
    assert "a\ufffd\ufffdb.yaml" == next(iter(junitparser.JUnitXml.fromstring(made.encode()))).name


def test_values_that_conflict():
    """If two values conflict, both are shown."""
    made = check_text("form: 3\nevent_date: 2026-04-02\noriginal_date: 2026-01-01\n")
    text = text_report([("a.yaml", made)])
    assert "3 | original_date: 2026-01-01\n  |                ^^^^^^^^^^\n" in text
    assert "1 | form: 3\n  |       -\n" in text
    results = json.loads(report("sarif")([("a.yaml", made)]))["runs"][0]
    result = next(one for one in results["results"] if one["ruleId"] == "F3-902")
    region = result["relatedLocations"][0]["physicalLocation"]["region"]
    assert (1, 7) == (region["startLine"], region["startColumn"])


def test_unknown_report():
    """An unknown report is an error for the user, and the message lists the reports."""
    with pytest.raises(Form3genError, match="unknown report 'docx'; choose from text, json,"):
        report("docx")


@pytest.mark.parametrize("name", REPORTS)
def test_very_many_findings_of_a_rule_are_counted(name):
    """After 100 findings of one rule, a report says how many more there are."""
    rows = MAX_FINDINGS_SHOWN + 1234
    checked = check_text("form: 3\ntable_1:\n" + "- {}\n" * rows)
    codes = [finding.code for finding in checked.findings]
    assert rows == codes.count("F3-404")
    made = report(name)([("a.yaml", checked)], False)
    assert made.count("and 1,234 more of F3-404") in {1, 2}  # a failure of JUnit states it twice
    assert made.count("of Table I has no security title") in {
        MAX_FINDINGS_SHOWN,
        2 * MAX_FINDINGS_SHOWN,
    }


def test_a_hundred_findings_of_a_rule_are_all_shown():
    """Up to 100 findings of one rule are reported in full."""
    checked = check_text("form: 3\ntable_1:\n" + "- {}\n" * MAX_FINDINGS_SHOWN)
    made = json.loads(json_report([("a.yaml", checked)]))["findings"]
    assert len(checked.findings) == len(made)
    assert not [one for one in made if " more of " in one["message"]]


def test_fixes_are_marked_and_counted():
    """What --fix can fix is marked in text and JSON, and unsafe fixes are counted after it."""
    text = "isuer:\n  name: Acme Inc\n  cik: 2\n  symbol: acme\n"
    files = [("a.yaml", check_text(text)), ("b.yaml", check_text(text.replace("symbol: acme", "")))]
    report = text_report(files)
    assert report.endswith("\n[*] 2 fixable with --fix (1 more with --unsafe-fixes).\n")
    assert 2 == report.count("error[F3-029][*]: unknown key 'isuer'\n")
    unsafe = text_report([("a.yaml", check_text(text.replace("isuer", "issuer")))])
    assert unsafe.endswith("\n1 fixable with --fix --unsafe-fixes.\n")
    assert "[*]" not in unsafe
    found = json.loads(json_report(files))["findings"]
    assert ["F3-029", "F3-029"] == [one["code"] for one in found if one["fixable"]]


def test_a_fix_that_cannot_be_made_is_not_marked():
    """A value over several lines has a fix that cannot be made, and no mark."""
    text = "table_1:\n  - ownership: |\n      Direct\n    amount: 100\n"
    assert "fixable" not in text_report([("a.yaml", check_text(text))])


@pytest.mark.parametrize("name", REPORTS)
def test_cure_names_the_next_command(name):
    """A filing that is too large, and a filed document, name the command that helps."""
    rows = "table_1:\n" + "  - {title: Common Stock, amount: 1, ownership: D}\n" * 31
    texts = {"form3gen split 'my fund.yaml'": rows, "form3gen import 'my fund.yaml'": "<?xml?>"}
    for command, text in texts.items():
        made = report(name)([("my fund.yaml", check_text(text))], False)
        assert command in made.replace("%27", "'").replace("&#x27;", "'")
        assert "form3gen split -" not in report(name)([("-", check_text(text))], False)
