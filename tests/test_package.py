"""The wheel: built, installed in a fresh environment, and run outside the checkout."""

import venv
import zipfile

import pytest

from cases import ROOT, printed
from outside import run


def test_wheel_contains_templates_and_license(wheel):
    """The wheel has every template, py.typed, and the license."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = archive.read(next(n for n in names if n.endswith("/METADATA"))).decode()
    templates = [file for file in (ROOT / "templates").rglob("*") if file.is_file()]
    assert templates
    packed = {f"form3gen/{file.relative_to(ROOT)}" for file in templates}
    assert packed == {name for name in names if "/templates/" in name}
    assert "form3gen/py.typed" in names
    assert "License-Expression: Apache-2.0" in metadata
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests", "golden"))]


@pytest.mark.slow
def test_wheel_works_in_a_fresh_environment(wheel, tmp_path):
    """Installed from the wheel, form3gen prints the PDF that the checkout prints."""
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    source = tmp_path / "officer.yaml"
    source.write_bytes((ROOT / "golden" / "officer" / "input.yaml").read_bytes())
    command = tmp_path / "venv" / "bin" / "form3gen"
    run(command, "render", source, "--to", "txt,html,pdf,xml,published", cwd=tmp_path)
    assert printed("officer", "txt") == (tmp_path / "officer.txt").read_bytes()
    assert printed("officer", "pdf") == (tmp_path / "officer.pdf").read_bytes()
    run(command, "new", "-o", "new.yaml", cwd=tmp_path)
    assert "No findings" in run(command, "check", "new.yaml", cwd=tmp_path)
