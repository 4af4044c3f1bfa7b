"""Types as a user sees them: the installed wheel, no plugin, no settings, outside the checkout."""

import re
import site
import sys
import venv
from pathlib import Path

import pytest

from cases import ROOT
from outside import completed, run

PYRIGHT = ROOT / "tests" / "web" / "node_modules" / ".bin" / "pyright"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)
ERROR = re.compile(r"^\s*(?:\S*/)?(\w+\.py):(\d+)\b.* error: (.*)$", re.MULTILINE)

MISTAKES = """\
from form3gen import Circumstances, Form3, Holding, Owner, Signature, TextCell

Form3(owners=[Owner(officer="CFO", director="yes")], signatures=(Signature(date="2026-04-09"),))
Form3(circumstances=Circumstances(event="office", classes="Common Stock"), notify=["a@b.com"])
Holding(title=TextCell(value="Common Stock", notes=["a", "b"]), amount="12,500")
Holding(title=3)
Holding(tilte="Common Stock")
Holding(amount=1.5)
Form3(owners="LEE ANN MARIE")
Holding("Common Stock")
"""
"""Correct calls of constructors, followed by wrong ones."""

WRONG_LINES = [6, 7, 8, 9, 10]


@pytest.fixture(scope="module")
def project(wheel, tmp_path_factory) -> Path:
    """The folder of a user who has installed form3gen, with the examples of the pages."""
    folder = tmp_path_factory.mktemp("project")
    venv.create(folder / ".venv")
    python = python_of(folder)
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", wheel)
    packages = run(python, "-c", "import site; print(site.getsitepackages()[0])").strip()
    (Path(packages) / "dependencies.pth").write_text("\n".join(site.getsitepackages()))
    for page in PAGES:
        if code := "\n".join(EXAMPLE.findall(page.read_text(encoding="utf-8"))):
            (folder / f"example_{page.stem.lower()}.py").write_text(code, encoding="utf-8")
    (folder / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    return folder


def python_of(folder: Path) -> Path:
    """Return the interpreter of a user's environment."""
    return folder / ".venv" / "bin" / "python"


def mypy(folder: Path) -> str:
    """Return what `mypy --strict` prints, without any configuration file."""
    options = ("--strict", "--config-file=", "--python-executable", python_of(folder))
    files = sorted(file.name for file in folder.glob("*.py"))
    return completed(sys.executable, "-m", "mypy", *options, *files, cwd=folder).stdout


def pyright(folder: Path) -> str:
    """Return what pyright prints in its strict mode."""
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return completed(PYRIGHT, "--pythonpath", python_of(folder), cwd=folder).stdout


@pytest.fixture(scope="module", params=[mypy, pyright])
def output(request, project, lacking) -> str:
    """What one type checker prints about the project."""
    if request.param is pyright and not PYRIGHT.exists():
        lacking("no pyright, to check types as users do: npm ci --prefix tests/web")
    return request.param(project)


def test_the_wheel_is_what_is_checked(project):
    """Outside the checkout, Python imports form3gen from the installed wheel."""
    file = run(python_of(project), "-c", "import form3gen; print(form3gen.__file__)", cwd=project)
    assert Path(file).is_relative_to(project / ".venv")
    assert {"example_readme.py", "example_python.py"} <= {one.name for one in project.glob("*.py")}


def test_examples_have_no_type_errors(output):
    """Each example of the README and of the pages is free of type errors."""
    errors = ERROR.findall(output)
    assert errors
    assert [] == [error for error in errors if error[0] != "mistakes.py"]


def test_wrong_calls_are_type_errors(output):
    """A wrong type and an unknown keyword are errors in their lines; correct calls are not."""
    lines = [int(line) for file, line, _ in ERROR.findall(output) if file == "mistakes.py"]
    assert WRONG_LINES == sorted(set(lines))
