"""The layout of the project: folders of tests, and the names that modules export."""

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import form3gen
from cases import ROOT

CODE = Path(form3gen.__file__).parent
APART = {"support", "web"}
"""Folders of `tests` without code of the same name: what tests import, and pages in a browser."""


def folders(root: Path) -> set[str]:
    """Return the folders below a folder that contain Python files, by their relative paths."""
    return {file.parent.relative_to(root).as_posix() for file in root.rglob("*.py")} - {"."}


def strays(tests: Path) -> set[str]:
    """Return the folders of tests that the code lacks."""
    return {name for name in folders(tests) - folders(CODE) if name.split("/")[0] not in APART}


def modules() -> set[str]:
    """Return the names of the modules that list what they export."""
    files = {file for file in CODE.rglob("*.py") if "\n__all__ = " in file.read_text()}
    dotted = {".".join(file.relative_to(CODE.parent).with_suffix("").parts) for file in files}
    return {name.removesuffix(".__init__") for name in dotted}


def test_each_folder_of_tests_has_code_of_the_same_name():
    """Tests of a package are in the folder of its name."""
    assert {"cli/commands", "rules/facts"} <= folders(ROOT / "tests")
    assert set() == strays(ROOT / "tests")


def test_a_stray_folder_is_found(tmp_path):
    """A folder of tests without a counterpart is reported, at any depth."""
    for name in ("support", "rules/table_1", "rules/table_3", "read"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "test_a.py").touch()
    assert {"rules/table_3", "read"} == strays(tmp_path)


def test_all_that_users_see_leads_to_operations():
    """The contract that commands use operations covers each layer above files, present or not."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers, commands = settings["contracts"]
    above = layers["layers"][1 : layers["layers"].index("files")]
    names = re.findall(r"\w+", " ".join(above))
    assert {"cli", "web", "lsp", "batch"} == set(names)
    covered = {
        one.removeprefix("form3gen.").partition(".")[0] for one in commands["source_modules"]
    }
    assert covered == set(names)


@pytest.mark.parametrize("name", sorted(modules()))
def test_every_exported_name_exists(name):
    """Each name in a module's `__all__` can be imported from it."""
    module = import_module(name)
    assert [] == [one for one in getattr(module, "__all__", ()) if not hasattr(module, one)]
