"""`form3gen check`."""

import json

import pytest

from cases import ROOT, printed
from form3gen.reports import REPORTS

SEED = ROOT / "golden" / "seed" / "input.yaml"
DRAFT = ROOT / "golden" / "draft" / "input.yaml"
OFFICER = ROOT / "golden" / "officer" / "input.yaml"


def test_good_filing(run):
    """A good filing exits with 0."""
    result = run("check", OFFICER)
    assert (0, "No findings in 1 file.\n") == (result.exit_code, result.stdout)


def test_all_files_in_one_run(run):
    """The findings of all files are in one report, and the exit status is 1."""
    result = run("check", SEED, OFFICER, DRAFT)
    assert 1 == result.exit_code
    assert "Found 13 errors in 3 files.\n" in result.stdout


def test_warnings_are_not_errors(run, tmp_path):
    """A filing with only warnings exits with 0."""
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + OFFICER.read_bytes())
    result = run("check", "a.yaml")
    assert 0 == result.exit_code
    assert "warning[F3-028]" in result.stdout


@pytest.mark.parametrize(
    ("args", "codes"),
    [
        (["--select", "F3-116"], {"F3-116"}),
        (["--select", "f3-3"], {"F3-301"}),
        (["--ignore", "F3-1,F3-3"], set()),
        (["--select", "F3-1,F3-3", "--ignore", "F3-301"], {"F3-116"}),
    ],
)
def test_some_rules(run, args, codes):
    """Rules are selected by code or by its beginning; errors that are not selected do not count."""
    result = run("check", SEED, "--format", "json", *args)
    assert codes == {found["code"] for found in json.loads(result.stdout)["findings"]}
    assert bool(codes) is bool(result.exit_code)


def test_statistics(run):
    """Statistics count the findings of each rule, the most frequent first, in text and JSON."""
    result = run("check", SEED, DRAFT, "--statistics", "--select", "029,301,116,202,802")
    assert 1 == result.exit_code
    assert [
        "1  F3-029  [*] unknown_key",
        "1  F3-116      owner_credentials_missing",
        "1  F3-202  [*] malformed_cik",
        "1  F3-301      issuer_not_identified",
        "1  F3-802      signature_undated",
        "Found 5 errors in 2 files.",
        "[*] 2 fixable with --fix.",
    ] == result.stdout.splitlines()
    counts = json.loads(run("check", SEED, "--statistics", "--format", "json").stdout)
    first = {"count": 1, "code": "F3-116", "name": "owner_credentials_missing", "fixable": False}
    assert first == counts["statistics"][0]
    assert "No findings in 1 file.\n" == run("check", OFFICER, "--statistics").stdout
    assert 2 == run("check", SEED, "--statistics", "--format", "sarif").exit_code


def test_unknown_rule(run):
    """An unknown rule code is a usage error."""
    result = run("check", SEED, "--ignore", "F3-999")
    assert 2 == result.exit_code
    assert "there is no rule F3-999" in result.stderr


def test_strict(run, tmp_path):
    """With --strict, warnings exit with 1."""
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbf" + OFFICER.read_bytes())
    assert 1 == run("check", "a.yaml", "--strict").exit_code


def test_standard_input(run):
    """A dash reads standard input."""
    result = run("check", "-", "--format", "json", stdin=SEED.read_bytes())
    assert 1 == result.exit_code
    assert {"-"} == {finding["file"] for finding in json.loads(result.stdout)["findings"]}


def test_file_that_cannot_be_read(run, tmp_path):
    """A missing file is reported, the others are checked, and the exit status is 2."""
    (tmp_path / "folder").mkdir()
    result = run("check", "no.yaml", "folder", SEED)
    assert 2 == result.exit_code
    assert "form3gen: cannot read no.yaml: No such file or directory" in result.stderr
    assert "form3gen: folder is a folder" in result.stderr
    assert "Found 2 errors in 1 file." in result.stdout


def test_no_file(run):
    """Without a file there is a message, and the exit status is 2."""
    result = run("check")
    assert 2 == result.exit_code
    assert "FILE" in result.stderr


def test_starts_without_what_it_does_not_need(spawn):
    """A check imports neither Jinja2 nor lxml nor WeasyPrint."""
    result = spawn("check", OFFICER, PYTHONPROFILEIMPORTTIME="1")
    assert 0 == result.returncode
    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert "yaml" in imported
    heavy = ("jinja2", "lxml", "weasyprint", "fontTools", "anyascii", "difflib")
    assert [] == [name for name in heavy if name in imported]


def test_colors_are_for_terminals(spawn):
    """Piped output has no color."""
    assert "\033" not in spawn("check", SEED).stdout


def test_colors_on_a_terminal(tmp_path):
    """A terminal gets color, unless NO_COLOR is set."""
    import os
    import pty
    import sys

    def on_terminal(environment: dict[str, str]) -> bytes:
        code = pty.fork()
        if code[0] == 0:  # pragma: no cover - the child becomes the command
            os.environ.update(environment)
            os.execv(sys.executable, [sys.executable, "-m", "form3gen", "check", str(SEED)])
        output = b""
        while True:
            try:
                part = os.read(code[1], 65536)
            except OSError:
                break
            if not part:
                break
            output += part
        os.waitpid(code[0], 0)
        return output

    assert b"\033[31m\033[1m" in on_terminal({})
    assert b"\033[" not in on_terminal({"NO_COLOR": "1"})


def test_an_amendment_and_its_original(run, tmp_path):
    """The original that an amendment names is read, as YAML or as filed, and compared with it."""
    original = OFFICER.read_text()
    (tmp_path / "lee.yaml").write_text(original)
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    changed = original.replace("cik: 1999912", "cik: 77").replace("form: 3\n", "form: 3/A\n")
    for name in ("lee.yaml", "filed.xml"):
        extra = f"original_date: 2025-02-12\ncircumstances: {{original: {name}}}\n"
        (tmp_path / "a.yaml").write_text(changed + extra)
        assert "F3-910" in run("check", "a.yaml").stdout
    for name, words in (("none.yaml", "does not exist"), ("../x.yaml", "is outside")):
        extra = f"original_date: 2025-02-12\ncircumstances: {{original: {name}}}\n"
        (tmp_path / "a.yaml").write_text(changed + extra)
        text = run("check", "a.yaml").stdout
        assert "F3-045" in text
        assert words in text


@pytest.mark.parametrize("report", [name for name in REPORTS if name != "text"])
def test_unreadable_file_is_in_reports(run, tmp_path, report):
    """A report for programs contains the file that could not be read."""
    (tmp_path / "good.yaml").write_bytes(OFFICER.read_bytes())
    result = run("check", "good.yaml", "absent.yaml", "--format", report)
    assert 2 == result.exit_code
    assert "F3-047" in result.stdout
    assert "absent.yaml" in result.stdout
    assert 2 == run("check", "absent.yaml", "--format", report).exit_code


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--ignore", "F3"), "(rules ignored: F3)"),
        (("--select", "4"), "(only F3-4)"),
        (("--select", "4", "--ignore", "408"), "(only F3-4; rules ignored: F3-408)"),
    ],
)
def test_summary_names_the_selection(run, tmp_path, options, words):
    """The last line says which rules were left out, so that nobody takes it for a full check."""
    (tmp_path / "a.yaml").write_text("form: 3\n")
    assert run("check", "a.yaml", *options).stdout.endswith(f" {words}\n")
    assert "rules" not in run("check", "a.yaml").stdout.splitlines()[-1]


def test_unsafe_fixes_alone_are_refused(run, tmp_path):
    """The option --unsafe-fixes without --fix or --diff is a mistake in the command line."""
    (tmp_path / "a.yaml").write_text("form: 3\n")
    result = run("check", "a.yaml", "--unsafe-fixes")
    assert 2 == result.exit_code
    assert "--unsafe-fixes needs --fix or --diff" in result.stderr
