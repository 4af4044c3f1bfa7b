"""What every rule must satisfy."""

import re

import pytest

from cases import ROOT
from form3gen import Form3, Severity, check_text
from form3gen.form.model import Model, model_of
from form3gen.handbook.rules import example
from form3gen.rules import RULES, Rule, reminders
from form3gen.rules.citations import PRACTICE

ALONGSIDE = {"F3-032": {"F3-030"}, "F3-041": {"F3-126"}, "F3-154": {"F3-103"}}
"""Other rules that an example inevitably breaks as well."""

SUSPENDED = {
    *("F3-202", "F3-207", "F3-310", "F3-311", "F3-313", "F3-407", "F3-408", "F3-409", "F3-503"),
    *("F3-504", "F3-509", "F3-510", "F3-512", "F3-514", "F3-701", "F3-702", "F3-714", "F3-010"),
    *("F3-211", "F3-713", "F3-813", "F3-008", "F3-009", "F3-208", "F3-157", "F3-210", "F3-125"),
    *("F3-717", "F3-901", "F3-902", "F3-715", "F3-718", "F3-012"),
}
"""Rules about defects for which EDGAR suspends a submission."""

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_bytes()
NAMES = ("Form 3", "EDGAR", "CCC")
EACH_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
EXAMPLES = [rule for rule in RULES.values() if rule.breaks]


def keys_of(model: type[Model]) -> set[str]:
    """Return the keys of a model and of those within it."""
    inner = {model_of(field.annotation) for field in model.model_fields.values()}
    return set(model.names_by_key()).union(*(keys_of(one) for one in inner if one))


def test_there_are_rules():
    """There are rules for the tests below to examine."""
    assert len(RULES) > 50


@EACH_RULE
def test_well_made(rule: Rule):
    """A rule has a citation, a requirement, help, and a message in the house style."""
    assert rule.cites
    for cite in rule.cites:
        assert cite.url.startswith("https://") or cite is PRACTICE or "(docs/" in cite.text
    assert rule.requirement.endswith(".")
    assert rule.help
    assert rule.help.endswith((".", "?"))
    assert not rule.message.endswith(".")
    first = rule.message[0]
    assert first.islower() or first in "'{" or rule.message.startswith(NAMES)
    assert re.fullmatch(r"[a-z0-9_]+", rule.name)


def test_names_are_unique():
    """No two rules share a name."""
    names = [rule.name for rule in RULES.values()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", EXAMPLES, ids=[rule.code for rule in EXAMPLES])
def test_example_breaks_only_its_rule(rule: Rule):
    """The smallest edit that breaks a rule breaks no other."""
    found = example(rule)
    codes = [finding.rule.code for finding in found.findings]
    reminded = [finding.rule.code for finding in reminders(found.form)]
    assert 1 == (reminded if rule.severity is Severity.INFO else codes).count(rule.code)
    assert set(codes) <= {rule.code} | ALONGSIDE.get(rule.code, set())
    assert all(finding.span for finding in found.findings)


def test_few_rules_have_no_example():
    """Only rules that need a secret, today's date or two files lack an example.

    A reminder that applies to every filing needs none.
    """
    bare = [rule for rule in RULES.values() if not rule.breaks]
    assert {"F3-044", "F3-045", "F3-047", "F3-048", "F3-124", "F3-127", "F3-129", "F3-142"} == {
        r.code for r in bare if r.severity is not Severity.INFO
    }
    reminded = {finding.rule.code for finding in reminders(check_text(STARTER).form)}
    assert {rule.code for rule in bare if rule.severity is Severity.INFO} <= reminded


def test_starter_is_clean():
    """The filing that the examples break has no findings."""
    assert check_text(STARTER).findings == ()


def test_what_edgar_suspends_is_an_error():
    """A rule about a defect for which EDGAR suspends a submission is an error."""
    mild = {rule.code for rule in RULES.values() if rule.severity is not Severity.ERROR}
    assert {"F3-028", "F3-035", "F3-036", "F3-124", "F3-126", "F3-222", "F3-708"} <= mild
    assert not mild & SUSPENDED


def test_no_rule_has_the_name_of_a_key():
    """A rule is named for a defect or for what to confirm, in at least two words, not for a key."""
    assert not {rule.name for rule in RULES.values()} & keys_of(Form3)
    assert not [rule.name for rule in RULES.values() if "_" not in rule.name]
