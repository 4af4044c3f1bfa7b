"""Settings of a project, in form3gen.toml or pyproject.toml."""

import json

import pytest

from cases import ROOT

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
FAULTY = OFFICER.replace("zip:", "zap:", 1)


@pytest.fixture
def project(tmp_path):
    """A project with two filings, and a function that writes its settings."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "lee.yaml").write_text(OFFICER)

    def write(text: str, file: str = "form3gen.toml") -> None:
        (tmp_path / file).write_text(text)

    return write


def codes(run, *args) -> set[str]:
    """Return the codes that a check reports."""
    report = json.loads(run("check", *args, "--format", "json").stdout)
    return {finding["code"] for finding in report["findings"]}


@pytest.mark.parametrize(
    ("file", "table"), [("form3gen.toml", ""), ("pyproject.toml", "[tool.form3gen]\n")]
)
def test_defaults_of_check(run, project, tmp_path, file, table):
    """What is ignored is not reported; the command line takes precedence."""
    (tmp_path / "a" / "lee.yaml").write_text(FAULTY)
    everything = codes(run, "a/lee.yaml")
    assert "F3-029" in everything
    project(table + 'ignore = ["F3-029"]\n', file)
    assert everything - {"F3-029"} == codes(run, "a/lee.yaml")
    assert "F3-029" in codes(run, "a/lee.yaml", "--ignore", "F3-9")


def test_no_setting_lets_a_filing_with_errors_be_printed(run, project, tmp_path):
    """An ignored error still blocks the filing."""
    (tmp_path / "a" / "lee.yaml").write_text(FAULTY)
    project('ignore = ["F3"]\nselect = ["F3-9"]\n')
    result = run("render", "a/lee.yaml", "--to", "txt")
    assert 1 == result.exit_code
    assert "F3-029" in result.stderr
    assert not (tmp_path / "a" / "lee.txt").exists()


def test_strict(run, project, tmp_path):
    """Warnings fail a strict check, unless the command line says otherwise."""
    warned = OFFICER + "remarks: The reporting person also owns 500 shares in an account.\n"
    (tmp_path / "a" / "lee.yaml").write_text(warned)
    assert 0 == run("check", "a/lee.yaml").exit_code
    project("strict = true\n")
    assert 1 == run("check", "a/lee.yaml").exit_code
    assert 0 == run("check", "a/lee.yaml", "--no-strict").exit_code


def test_formats_and_output(run, project, tmp_path, monkeypatch):
    """The output folder is that of the project, and mirrors the folders of the filings."""
    project('formats = ["txt", "html"]\noutput = "out"\n')
    result = run("render", "a", "b")
    assert 0 == result.exit_code, result.stderr
    written = {str(file.relative_to(tmp_path)) for file in tmp_path.glob("out/*/*")}
    assert {"out/a/lee.txt", "out/a/lee.html", "out/b/lee.txt", "out/b/lee.html"} == written


WRONG = {
    'selct = "x"': "form3gen.toml, line 2: there is no setting 'selct'; did you mean 'select'?",
    "formats = 3": "form3gen.toml, line 2: 'formats' must be a list of formats",
    "strict = 'yes'": "form3gen.toml, line 2: 'strict' must be true or false",
    "select = [1]": "form3gen.toml, line 2: 'select' must be a list of rule codes",
    "select =": "(at line 2, column 9)",
    'select = ["F9"]': "there is no rule F9",
}


@pytest.mark.parametrize(("line", "message"), WRONG.items(), ids=WRONG)
def test_wrong_settings(run, project, line, message):
    """A setting that is not known or does not fit is named with its file and line."""
    project(f"# settings\n{line}\n")
    result = run("check", "a/lee.yaml")
    assert 2 == result.exit_code
    assert message in result.stderr


HOSTILE = {
    "nested lists": "x = " + "[" * 5000,
    "nested tables": "x = " + "{a=" * 5000,
    "a null": 'output = "\\u0000"',
    "an absolute folder": 'output = "/tmp"',
    "a folder above": 'output = "../out"',
    "the project itself": 'shared = ""',
    "a large file": "# " + "x" * (1 << 20) + "\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_settings(run, project, text):
    """Settings that nest too deep, are too large, or name a folder elsewhere are one message."""
    project(text)
    result = run("render", "a/lee.yaml", "--to", "txt")
    assert 2 == result.exit_code
    assert result.stderr.startswith("form3gen: ")
    assert 1 == len(result.stderr.splitlines())
    assert "form3gen.toml" in result.stderr


@pytest.mark.parametrize(
    "heading", ["[tool.form3gen]\nstrict = true", "[ tool . form3gen ]\nstrict = true"]
)
def test_ways_to_write_the_table(run, project, tmp_path, heading):
    """The table of pyproject.toml is found however it is written."""
    warned = OFFICER + "remarks: The reporting person also owns 500 shares in an account.\n"
    (tmp_path / "a" / "lee.yaml").write_text(warned)
    project(heading + "\n", "pyproject.toml")
    assert 1 == run("check", "a/lee.yaml").exit_code
