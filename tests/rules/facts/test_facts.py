"""Facts: kept for one check, and nowhere else."""

import ast

import pytest

from cases import ROOT
from form3gen import Form3, Owner
from form3gen.rules.facts import Facts

MODULES = sorted((ROOT / "src" / "form3gen" / "rules" / "facts").glob("*.py"))
OWNERS = (Owner(name="LEE ANN M"), Owner(name="LEE HOLDINGS LLC"), Owner(), Owner(name="Ñuñez Bo"))


@pytest.mark.parametrize("module", MODULES, ids=lambda file: file.stem)
def test_no_text_of_a_filing_outlives_its_check(module):
    """No module keeps results in a cache of its own, except what it loads without arguments."""
    functions = [
        node
        for node in ast.walk(ast.parse(module.read_text()))
        if isinstance(node, ast.FunctionDef)
    ]
    cached = [
        one
        for one in functions
        if any("cache" in ast.unparse(mark) for mark in one.decorator_list)
        and "cached_property" not in map(ast.unparse, one.decorator_list)
    ]
    assert [] == [one.name for one in cached if one.args.args]


def test_people_are_the_individuals_among_the_owners():
    """Each has the words of the name, without accents and single letters."""
    assert (("lee", "ann"), (), ("nunez", "bo")) == Facts(Form3(owners=OWNERS)).people
