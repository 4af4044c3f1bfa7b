"""The JSON Schema of a source."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cases import ROOT
from form3gen import check_text
from form3gen.edgar.document import filed
from form3gen.yaml_source.json_schema import descriptions, models, schema
from form3gen.yaml_source.writer import source_text

SOURCES = [
    *(ROOT / "golden").glob("*/input.yaml"),
    *(ROOT / "templates" / "starters").glob("*.yaml"),
]
FAULTY = ROOT / "golden" / "draft" / "input.yaml"


@pytest.fixture
def validate(tmp_path):
    """Return a function that runs check-jsonschema on files with the schema as it is now."""
    file = tmp_path / "form3.schema.json"
    file.write_text(json.dumps(schema()))

    def run(*files: Path) -> subprocess.CompletedProcess:
        command = [str(Path(sys.executable).with_name("check-jsonschema")), "--schemafile", file]
        return subprocess.run([*command, *files], capture_output=True, text=True)

    return run


def test_sources_are_valid(validate):
    """Every golden case and every starter fits the schema, except the faulty draft."""
    good = [file for file in SOURCES if file != FAULTY]
    assert len(good) > 10
    done = validate(*good)
    assert 0 == done.returncode, done.stdout
    assert 1 == validate(FAULTY).returncode


def test_imported_filings_are_valid(validate, shared, tmp_path):
    """Every real filing that is imported fits the schema."""
    for file in (shared / "corpus" / "xml").iterdir():
        text = source_text(filed(file.read_bytes()).data)
        (tmp_path / f"{file.stem}.yaml").write_text(text)
    files = [*tmp_path.glob("*.yaml")]
    assert files
    done = validate(*files)
    assert 0 == done.returncode, done.stdout


def test_yes_and_no_in_every_spelling(validate, tmp_path):
    """The schema accepts every spelling of yes and no that a box accepts."""
    words = ["yes", "Yes", "YES", "no", "No", "true", "True", "FALSE", "1", "0", "'1'", ""]
    texts = [f"owners: [{{director: {word}}}]\n" for word in words]
    assert not [
        text for text in texts if "F3-031" in {one.rule.code for one in check_text(text).errors}
    ]
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.yaml").write_text(text)
    done = validate(*tmp_path.glob("*.yaml"))
    assert 0 == done.returncode, done.stdout


@pytest.mark.parametrize(
    "text",
    [
        "isuer: {name: A}",
        "event_date: 10/1/2026",
        "table_1: {title: A}",
        "table_1: [{title: {value: A, note: b}}]",
        "table_1: [{amount: many}]",
        "owners: [{director: perhaps}]",
        "owners: [{kind: person}]",
        "circumstances: {event: birth}",
        "footnotes: [a]",
    ],
)
def test_what_does_not_fit_is_invalid(validate, tmp_path, text):
    """An unknown key, a wrong shape and a word that is not a choice are rejected."""
    file = tmp_path / "a.yaml"
    file.write_text(text + "\n")
    assert 1 == validate(file).returncode


def test_schema_is_what_the_code_says(golden):
    """docs/form3.schema.json is the schema of the current model."""
    golden(json.dumps(schema(), indent=2) + "\n", "docs/form3.schema.json")


def test_every_key_is_described():
    """Every key has a description of at least one sentence."""
    found = [text for model in models() for text in descriptions(model).values()]
    assert len(found) > 80
    assert all(text.endswith(".") for text in found)
