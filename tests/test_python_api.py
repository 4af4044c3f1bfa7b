"""The public names: complete, lazy, typed, and free of click and the disk."""

import ast
import subprocess
import sys

import pytest

import form3gen
from cases import ROOT, case
from filings import DIRECTOR, good
from form3gen import Context, Delivery, Form3, Form3genError, MemoryFolder, Rule
from form3gen.cli.main import COMMANDS

FUNCTIONS = {"new": "starter", "import": "import_filing", "rules": "RULES", "schema": "json_schema"}
"""Commands whose function has another name."""


OPERATIONS = sorted((ROOT / "src" / "form3gen" / "operations").glob("*.py"))
FORBIDDEN = {"click", "os", "pathlib.Path", "sys", "time"}


def imported_modules(tree: ast.Module) -> set[str]:
    """Return the modules that a module imports, and the names that it imports from others."""
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return names | {f"{node.module}.{alias.name}" for node in imports for alias in node.names}


def imported_for_types() -> set[str]:
    """Return the names that a type checker sees in the package."""
    tree = ast.parse((ROOT / "src" / "form3gen" / "__init__.py").read_text())
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    return {alias.name for node in block.body for alias in node.names}


def test_type_checkers_and_python_see_the_same_names():
    """Every public name exists, and no other is imported for type checkers."""
    assert imported_for_types() == set(form3gen.__all__)
    assert all(getattr(form3gen, name) is not None for name in form3gen.__all__)
    assert set(form3gen.__all__) <= set(dir(form3gen))


def test_an_unknown_name_is_an_attribute_error():
    """A name that is not public is reported as Python reports it."""
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        form3gen.nothing  # noqa: B018


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_function(command):
    """What a command does can be done from Python."""
    assert hasattr(form3gen, FUNCTIONS.get(command, command))


@pytest.mark.parametrize("name", [name for name in form3gen.__all__ if name.islower()])
def test_every_function_is_documented(name):
    """Each public function has a docstring that starts with a verb."""
    assert getattr(form3gen, name).__doc__.split()[0] in {"Return", "Check", "Read"}


def test_the_api_needs_no_command_line():
    """All names and reports can be used without click, and without modules that touch a disk."""
    code = (
        "import sys, form3gen\n"
        "for name in form3gen.__all__: getattr(form3gen, name)\n"
        "checked = form3gen.check_text('form: 3')\n"
        "for name in form3gen.REPORTS: form3gen.report(name)([('a.yaml', checked)], False)\n"
        "print([name for name in ('click', 'form3gen.cli', 'form3gen.files', 'form3gen.rules')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "['form3gen.rules']\n" == done.stdout, done.stderr


@pytest.mark.parametrize("module", OPERATIONS, ids=[file.stem for file in OPERATIONS])
def test_operations_leave_the_disk_and_the_clock_to_files(module):
    """No operation imports click or a module that reads the disk, the clock or the environment."""
    assert set() == FORBIDDEN & imported_modules(ast.parse(module.read_text()))


def test_files_use_what_operations_may_not():
    """The modules that operations may not import are those that files imports."""
    files = (ROOT / "src" / "form3gen" / "files").glob("*.py")
    used = set.union(*(imported_modules(ast.parse(file.read_text())) for file in files))
    assert FORBIDDEN - {"click"} <= used


def test_importing_the_package_imports_nothing_else():
    """`import form3gen` does not import pydantic."""
    code = "import sys, form3gen; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "False\n" == done.stdout, done.stderr


def test_every_kind_of_filing_is_rendered_alike():
    """A form, a checked source and a filing that was read print the same."""
    checked = case("officer")
    read = form3gen.read_filing(checked.source.text.encode())
    pages = {form3gen.render(one, "txt") for one in (checked, checked.form, read)}
    assert 1 == len(pages)


def test_rendering_takes_the_exhibits_that_were_checked():
    """The exhibits of the folder are in the envelope without being given again."""
    folder = ROOT / "golden" / "nothing"
    power = (folder / "poa-okafor.txt").read_bytes()
    text = (folder / "input.yaml").read_bytes()
    files = MemoryFolder({"poa-okafor.txt": power})
    checked = form3gen.check_text(text, folder=files)
    read = form3gen.read_filing(text, folder=files)
    given = Delivery(exhibits={"poa-okafor.txt": power})
    envelopes = {
        form3gen.render(checked, "envelope"),
        form3gen.render(read, "envelope"),
        form3gen.render(checked.form, "envelope", delivery=given),
    }
    assert 1 == len(envelopes)
    with pytest.raises(Form3genError, match="cannot be written as envelope"):
        form3gen.render(checked.form, "envelope")


@pytest.mark.parametrize("zeros", ["", "000"])
def test_the_cik_of_a_ccc_may_have_leading_zeros(zeros):
    """A CCC is that of its owner, however the CIK is padded; those of others do no harm."""
    form = good(owners=[DIRECTOR | {"cik": "0012"}])
    cccs = {f"{zeros}12": "abcd@123", "13": "abcd@124"}
    document = form3gen.render(form, "xml", delivery=Delivery(cccs=cccs))
    assert b"abcd@123" in document
    assert b"abcd@124" not in document
    assert form3gen.check(form, Context(cccs=cccs, live=True)).errors == ()


def test_unknown_names_are_refused():
    """An unknown format or starter is an error that lists the known ones."""
    with pytest.raises(Form3genError, match="unknown format 'docx'; choose from txt"):
        form3gen.render(Form3(), "docx")
    with pytest.raises(Form3genError, match="no starter 'x'; choose from director"):
        form3gen.starter("x")


def test_fixes_of_included_files_are_not_written():
    """A fix in an included file is returned, and the file that it fixes stays."""
    files = {"issuer.yaml": b"issuer: {name: Acme Inc., cik: CIK0001234567, symbol: ACME}\n"}
    folder = MemoryFolder(files)
    source = "include: issuer.yaml\nevent_date: 2026-4-2\n"
    fixed = form3gen.fix(source, folder=folder)
    assert (1, "event_date: 2026-04-02") == (fixed.count, fixed.text.splitlines()[1])
    assert "cik: 0001234567" in fixed.included["issuer.yaml"].text
    assert b"CIK0001234567" in files["issuer.yaml"]


def test_what_is_too_large_is_split_only_when_all_else_is_right():
    """A form with other errors is not split."""
    with pytest.raises(Form3genError, match="has other errors"):
        form3gen.split(Form3())


def test_no_message_names_a_command():
    """A message for a Python user gives no command to run, and no file that was not read."""
    with pytest.raises(Form3genError, match=r"; check the filing and fix it first$"):
        form3gen.split(Form3())
    with pytest.raises(Form3genError, match=r"; check the filing and fix it first$"):
        form3gen.read_filing(b"event_date: soon")
    findings = form3gen.check_text("include: a.yaml").findings
    [included] = [one for one in findings if one.code == "F3-043"]
    assert "'a.yaml' cannot be read, because no folder was given" == included.message
    files = [*OPERATIONS, *(ROOT / "src" / "form3gen" / "yaml_source").glob("*.py")]
    assert [] == [file.name for file in files if "run form3gen" in file.read_text()]


def test_due_needs_a_date():
    """Without a date of event there is no due date."""
    with pytest.raises(Form3genError, match="no date of event"):
        form3gen.due(Form3())


def test_rules_are_public():
    """The rule book is a mapping of codes to rules."""
    assert all(isinstance(rule, Rule) for rule in form3gen.RULES.values())


@pytest.mark.parametrize(
    "function",
    [
        lambda filing: form3gen.check_text(form3gen.amend(filing)).form,
        form3gen.checklist,
        form3gen.due,
        form3gen.split,
        form3gen.to_yaml,
        lambda filing: form3gen.diff(filing, Form3()),
    ],
)
def test_every_function_takes_every_kind_of_filing(function):
    """A form, a checked source and a filing that was read give the same result."""
    checked = case("officer")
    read = form3gen.read_filing(checked.source.text.encode())
    first, *others = [function(one) for one in (checked.form, checked, read)]
    assert [first, first] == others
