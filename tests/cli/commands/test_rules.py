"""`form3gen rules`."""

import json
import re

from cases import ROOT
from form3gen.rules import RULES


def test_list(run):
    """Every rule is listed on one line."""
    lines = run("rules").stdout.splitlines()
    assert sorted(RULES) == [line.split()[0] for line in lines]


def test_one_rule(run):
    """A rule is explained with requirement, cure, citations, example and message."""
    text = run("rules", "f3-408").stdout
    assert text.startswith("F3-408 indirect_without_nature (error)\n")
    for part in (
        "states the nature of indirect ownership",
        "By Spouse",
        "17 CFR 240.16a-1(a)(2)",
        "ownership: I",
        "message: ",
    ):
        assert part in text


def test_rule_by_its_number(run):
    """The number of a rule is enough."""
    assert run("rules", "f3-408").stdout == run("rules", "408").stdout
    assert run("rules", "F3-8").stdout == run("rules", "8").stdout


def test_area(run):
    """The beginning of a code explains all rules whose codes start so."""
    known = [code for code in RULES if code.startswith("F3-8")]
    assert len(known) > 4
    assert run("rules", "F3-8").stdout.count("message: ") == len(known)


def test_no_such_rule(run):
    """An unknown code gives a message and exit status 2."""
    result = run("rules", "F3-999")
    assert (2, 1) == (result.exit_code, len(result.stderr.splitlines()))


def test_checklist(run):
    """The checklist has the reminders that apply, each with what to do and its citation."""
    filing = ROOT / "golden" / "officer" / "input.yaml"
    text = run("rules", "--checklist", filing).stdout
    codes = re.findall(r"^\[ \] (F3-\d{3})  ", text, re.MULTILINE)
    assert {"F3-120", "F3-121", "F3-811"} <= set(codes)
    assert sorted(codes) == codes
    assert max(map(len, text.splitlines())) <= 96
    assert 2 == run("rules", "--checklist", "none.yaml").exit_code


def test_a_checklist_is_for_a_filing(run):
    """A code together with --checklist is refused."""
    filing = ROOT / "golden" / "officer" / "input.yaml"
    assert 2 == run("rules", "F3-408", "--checklist", filing).exit_code


def test_json(run):
    """For programs: every rule, those of a code, or the reminders of a filing."""
    assert sorted(RULES) == [
        one["code"] for one in json.loads(run("rules", "--format", "json").stdout)["rules"]
    ]
    [rule] = json.loads(run("rules", "F3-408", "--format", "json").stdout)["rules"]
    assert ("indirect_without_nature", "error") == (rule["name"], rule["severity"])
    listed = run("rules", "--checklist", ROOT / "golden/seed/input.yaml", "--format", "json").stdout
    assert all(one["help"] and one["citation"] for one in json.loads(listed)["reminders"])
