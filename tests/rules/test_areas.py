"""The areas of the rule book, and what a rule may need."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest

from filings import good
from form3gen import Context, Exhibits, check, rules
from form3gen.rules import AREAS, RULES
from form3gen.rules.registry import Area

FOLDERS = [
    Path(rules.__file__).parent / area.modules[0].__package__.split(".")[-1] for area in AREAS
]


@pytest.mark.parametrize(("area", "folder"), [*zip(AREAS, FOLDERS, strict=True)])
def test_each_module_of_an_area_is_registered(area, folder):
    """Each area imports every module in its folder, so that no rule is hidden."""
    files = {file.stem for file in folder.glob("*.py")} - {"__init__"}

    assert files == {module.__name__.rpartition(".")[2] for module in area.modules}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_rule_module_imports_another(folder):
    """What two rule modules share is in `rules/facts/` or `reference/`, not in one of them."""
    rule_packages = {f"..{one.name}" for one in FOLDERS}
    for file in folder.glob("*.py"):
        if file.stem == "__init__":
            continue
        sources = imported_modules(file.read_text())
        packages = {".".join(source.split(".")[:3]) for source in sources}
        assert not {source for source in sources if re.match(r"\.[a-z]", source)}, file
        assert rule_packages.isdisjoint(packages), file


def imported_modules(text: str) -> set[str]:
    """The modules from which a file imports names, with their leading dots."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    return {"." * node.level + (node.module or "") for node in nodes}


def test_imports_of_rule_modules_are_seen():
    """The check above sees an import of another area, and of a module in the same folder."""
    text = "from ..table_1.columns import a\nfrom .titles import b\n"

    assert {"..table_1.columns", ".titles"} == imported_modules(text)


def test_areas_contain_every_rule():
    """Every registered rule is in the area of its digit, and in no other."""
    assert sorted(RULES) == [rule.code for area in AREAS for rule in area.rules]
    assert "0123456789" == "".join(area.digit for area in AREAS)


def test_an_area_rejects_the_code_of_another():
    """An area rejects a rule whose code has the digit of another area."""
    with pytest.raises(AssertionError, match="F3-1"):
        Area("2", "Owners", AREAS[1].modules)


@pytest.mark.parametrize(
    ("need", "known"),
    [("today", date(2026, 4, 10)), ("exhibits", Exhibits({})), ("original", good()), ("cccs", {})],
)
def test_a_rule_is_not_run_without_what_it_needs(need, known):
    """The result names exactly the rules that were not run for lack of what they need."""
    needing = {code for code, rule in RULES.items() if rule.needs == (need,)}

    assert needing
    assert needing <= set(check(good()).not_run)
    assert needing.isdisjoint(check(good(), Context(**{need: known})).not_run)
