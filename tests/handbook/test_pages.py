"""Pages of the handbook that are generated from the code."""

from cases import ROOT
from form3gen.handbook.rule_coverage import page as coverage_page
from form3gen.handbook.rule_pages import pages
from form3gen.handbook.rules import message_of
from form3gen.handbook.yaml_keys import page as keys_page
from form3gen.rules import RULES
from form3gen.rules.without_rule import WITHOUT_RULE

RULE_PAGES = ROOT / "docs" / "rules"


def test_rules_are_what_the_code_says(golden):
    """docs/rules.md lists every rule; a page for each area shows it with the message of check."""
    shown = pages()
    for path, text in shown.items():
        golden(text, f"docs/{path}")
    files = {f"rules/{file.name}" for file in RULE_PAGES.glob("*.md")}
    assert shown.keys() == {"rules.md", *files}


def test_each_message_can_be_read():
    """Every rule shows a whole message, with today's date or without CCCs if it needs them."""
    assert not [
        code for code, rule in RULES.items() if "\N{HORIZONTAL ELLIPSIS}" in message_of(rule)
    ]
    message = "the form is due in 3 days by 10:00 p.m. Eastern time (Monday, April 13, 2026)"
    assert message == message_of(RULES["F3-129"])
    assert message_of(RULES["F3-124"]).startswith("no CCC supplied for LEE ANN MARIE;")
    message = "'KEY NAME' appears in both FIRST FILE and SECOND FILE"
    assert message == message_of(RULES["F3-044"])


def test_rule_coverage_is_what_the_code_says(golden):
    """docs/rule-coverage.md lists every number with either a rule or a reason, not both."""
    assert not RULES.keys() & WITHOUT_RULE.keys()
    golden(coverage_page(), "docs/rule-coverage.md")


def test_keys_are_what_the_code_says(golden):
    """docs/keys.md is generated from the model."""
    golden(keys_page(), "docs/keys.md")
