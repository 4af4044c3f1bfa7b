"""What holds of every rule, present and future."""

import copy
import json
import re
import string

import pytest
import yaml
from cases import ROOT

from form3gen import Severity, draft
from form3gen.rules import RULES, Rule

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
AREAS = {
    "reading": "F3-0",
    "format": "F3-0",
    "obligation": "F3-1",
    "people": "F3-2",
    "issuer": "F3-3",
    "table_1": "F3-4",
    "table_2": "F3-5",
    "footnotes": "F3-7",
    "signatures": "F3-8",
    "amendments": "F3-9",
}
EACH_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


def test_there_are_rules():
    """The tests below look at something."""
    assert len(RULES) > 50


@EACH_RULE
def test_well_made(rule: Rule):
    """A rule has a citation, a docstring of two parts, and a message in the house's style."""
    assert rule.cites
    assert all(cite.text and cite.url.startswith("https://") for cite in rule.cites)
    assert rule.requirement.endswith(".")
    assert rule.help
    assert rule.help.endswith((".", "?"))
    assert not rule.message.endswith(".")
    assert (
        rule.message[0].islower()
        or not rule.message[0].isalpha()
        or rule.message.startswith(("Form 3", "CCC"))
    )
    assert all(name != "" for _, name, _, _ in string.Formatter().parse(rule.message) if name)
    assert re.fullmatch(r"[a-z0-9_]+", rule.name)


@EACH_RULE
def test_area(rule: Rule):
    """A rule stands in the module of its area."""
    if rule.check is None:
        return
    module = rule.check.__module__.rpartition(".")[2]
    assert rule.code.startswith(AREAS[module]) or rule.code == "F3-157"


def test_names_are_unique():
    """No two rules share a name."""
    names = [rule.name for rule in RULES.values()]
    assert len(names) == len(set(names))


@EACH_RULE
def test_fires_alone_on_its_example(rule: Rule):
    """The smallest edit that breaks a rule breaks no other."""
    found = draft(broken(rule))
    assert [rule.code] == [finding.rule.code for finding in found.findings]
    assert found.findings[0].span


def test_starter_is_clean():
    """The filing that the examples break is whole."""
    assert () == draft(STARTER).findings


def broken(rule: Rule) -> bytes:
    """Return the source of the example of a rule."""
    if isinstance(rule.breaks, str):
        text = rule.breaks.replace("# STARTER\n", STARTER)
        return text.encode("utf-8", "surrogateescape")
    data = yaml.load(STARTER, Loader=yaml.CBaseLoader)
    for path, value in rule.breaks.items():
        *parents, last = (int(key) if key.isdigit() else key for key in path.split("."))
        holder = data
        for key in parents:
            holder = holder[key]
        if value is None:
            del holder[last]
        elif isinstance(holder, list) and last == len(holder):
            holder.append(copy.deepcopy(value))
        else:
            holder[last] = copy.deepcopy(value)
    return json.dumps(data, ensure_ascii=False).encode()


def test_severity_of_what_edgar_suspends():
    """What EDGAR suspends is an error."""
    suspended = [9, 116, 157, 202, 207, 208, 210, 310, 311, 313, 408, 409, 503, 510, 512, 514]
    suspended += [701, 702, 714]
    assert all(RULES[f"F3-{number:03}"].severity is Severity.ERROR for number in suspended)
