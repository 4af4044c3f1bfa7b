"""`form3gen check` of more files than one process looks at."""

import json

import pytest

from cases import ROOT
from form3gen.cli import many

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()


@pytest.fixture
def filings(tmp_path):
    """Many filings, some of them wrong, one with a part, one absent."""
    (tmp_path / "issuer.yaml").write_text("issuer: {name: A, cik: CIK1}\n")
    names = []
    for number in range(many.FEW + 20):
        text = STARTER.replace("event_date:", "event_dat:") if number % 7 == 0 else STARTER
        name = f"{number:03}.yaml"
        (tmp_path / name).write_text(text)
        names.append(name)
    head, _, rest = STARTER.partition("issuer:")
    owners = rest.partition("owners:")[2]
    (tmp_path / "part.yaml").write_text(f"{head}include: issuer.yaml\nowners:{owners}")
    return [*names, "part.yaml", "absent.yaml"]


@pytest.mark.parametrize("report", ["text", "json", "sarif"])
def test_same_as_one_by_one(run, filings, monkeypatch, report):
    """Several processes find what one does, in the same order, and say what cannot be read."""
    monkeypatch.setattr(many.os, "sched_getaffinity", lambda _: {0, 1})
    together = run("check", *filings, "--format", report)
    monkeypatch.setattr(many, "FEW", 10_000)
    alone = run("check", *filings, "--format", report)
    assert 2 == together.exit_code == alone.exit_code
    assert alone.output == together.output
    assert "cannot read absent.yaml" in together.stderr
    if report == "json":
        files = {entry["file"] for entry in json.loads(together.stdout)["findings"]}
        assert {"000.yaml", "007.yaml", "issuer.yaml"} <= files


def test_interrupt(run, filings, monkeypatch):
    """Whoever interrupts a run is told so in one line, and gets the status of what could not be."""

    def interrupted(*args: object, **words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("form3gen.cli.check.read_draft", interrupted)
    monkeypatch.setattr(many, "FEW", 10_000)
    result = run("check", *filings)
    assert (2, "form3gen: interrupted\n") == (result.exit_code, result.stderr)
