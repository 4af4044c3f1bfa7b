"""Every reader takes linear time: doubled input is compared with single input."""

import gc
import json
from collections.abc import Callable
from functools import partial
from time import process_time
from typing import Any

import pytest

from filed_samples import submission_of
from filings import GOOD, SHARES, findings_with
from form3gen import Exhibits, Form3, MemoryFolder, check_text
from form3gen.compare.changes import changes
from form3gen.edgar.document import filed
from form3gen.edgar.hard_wraps import joined
from form3gen.yaml_source.fixes import fixed_files
from form3gen.yaml_source.writer import source_text

ENOUGH = 0.015
"""Seconds that reading a single input must take, unless it has the largest size."""

ROUNDS = 2
"""Measurements, of which the best counts: a busy machine disturbs one, growth shows in all."""

HEAD = "<ownershipDocument><documentType>3</documentType>"
TAIL = "</ownershipDocument>"
FIELDS = [
    ("issuer", "name"),
    ("owners", 0, "name"),
    ("owners", 0, "address", "state"),
    ("table_1", 0, "nature"),
    ("footnotes", "1"),
    ("remarks",),
    ("signatures", 0, "name"),
    ("contact", "email"),
]
UNITS = ["@a", "[", "[a", "<", "&#", "**a", "123-", "ccc "]


def seconds(read: Callable[[], object], runs: int = 3) -> float:
    """Return the processor time of the fastest of several runs, without garbage collection."""
    best = float("inf")
    gc.collect()
    gc.disable()
    try:
        for _ in range(runs):
            start = process_time()
            read()
            best = min(best, process_time() - start)
    finally:
        gc.enable()
    return best


def growth(read: Callable[[Any], object], make: Callable[[int], Any]) -> float:
    """Return how many times as long doubled input takes, at a size large enough to measure."""
    size, once = 5_000, 0.0
    while once < ENOUGH and size < 100_000:
        size *= 2
        once = seconds(partial(read, make(size)), 1)
    single, double = make(size), make(2 * size)
    return min(
        seconds(partial(read, double)) / seconds(partial(read, single)) for _ in range(ROUNDS)
    )


def changed(data: object, path: tuple[str | int, ...], value: object) -> object:
    """Return the data with a value at a path."""
    if not path:
        return value
    if isinstance(data, list):
        return [
            changed(one, path[1:], value) if n == path[0] else one for n, one in enumerate(data)
        ]
    assert isinstance(data, dict)
    return data | {path[0]: changed(data.get(path[0], {}), path[1:], value)}


def test_growth_can_fail():
    """A reader that compares each character with all others fails."""
    assert growth(lambda text: [text.count(char) for char in text[::99]], lambda n: "a" * n) >= 3


@pytest.mark.parametrize("unit", UNITS)
def test_check_of_long_texts(unit):
    """A text of any character is checked in linear time, in any field."""
    filing = json.loads(json.dumps(GOOD, default=str))

    def make(size: int) -> str:
        text = unit[:1] + unit[-1:] * (size // 10) if unit == "@a" else unit * (size // 10)
        data = filing
        for path in FIELDS:
            data = changed(data, path, text)
        return json.dumps(data)

    assert growth(check_text, make) < 3


LISTS = {
    "unused footnotes": lambda n: "footnotes:\n" + "".join(f"  n{i}: x\n" for i in range(n // 20)),
    "undefined footnotes": lambda n: json.dumps(
        {
            "footnotes": {f"name{i}": "x" for i in range(n // 40)},
            "table_1": [{"title": {"value": "x", "notes": [f"nme{i}" for i in range(n // 40)]}}],
        }
    ),
    "one footnote of many rows": lambda n: json.dumps(
        {
            "footnotes": {"1": "options vest " * (n // 26)},
            "table_1": [{"title": {"value": "Stock", "notes": "1"}}] * (n // 100),
        }
    ),
    "owners and signatures": lambda n: json.dumps(
        {
            "owners": [{"name": f"LEE A{i}", "cik": str(i)} for i in range(n // 100)],
            "signatures": [{"name": f"Bo C{i}", "signer": f"Bo C{i}"} for i in range(n // 100)],
        }
    ),
    "secrets on one line": lambda n: f"{{{', '.join(f'ccc{i}: a' for i in range(n // 20))}}}",
    "empty rows": lambda n: "table_1:\n" + "- {}\n" * (n // 40),
}


@pytest.mark.parametrize("make", LISTS.values(), ids=LISTS)
def test_check_of_long_lists(make):
    """A list of any kind is checked in linear time."""
    assert growth(lambda text: check_text(text).source.lines(), make) < 3


def test_fix_of_many():
    """Many fixes are placed in linear time."""
    assert (
        growth(lambda text: fixed_files(check_text(text), unsafe=True), LISTS["unused footnotes"])
        < 3
    )


def test_include_of_many_footnotes():
    """The footnotes of an included file are taken over in linear time."""
    own = "include: part.yaml\nfootnotes: {a: x}\n"

    def read(part: str) -> object:
        return check_text(own, folder=MemoryFolder({"part.yaml": part.encode()}))

    assert growth(read, LISTS["unused footnotes"]) < 3


ELEMENTS = {
    "CCCs": "<reportingOwner><reportingOwnerId>{}</reportingOwnerId></reportingOwner>",
    "foreign": "<issuer>{}</issuer>",
    "footnotes": "<footnotes>{}</footnotes>",
    "text": "<remarks>{}</remarks>",
    "rows of 2003": "{}",
    "loose cells": "<derivativeTable><derivativeHolding/>{}</derivativeTable>",
    "torn names": "<derivativeTable>{}</derivativeTable>",
    "moved signatures": "<derivativeTable>{}</derivativeTable>",
}
ITEMS = {
    "CCCs": "<rptOwnerCcc/>text ",
    "foreign": "<other a='b'/>text ",
    "footnotes": "<footnote id='F1'>x</footnote>",
    "text": "a &amp; b\n",
    "rows of 2003": "<derivativeSecurity/>text ",
    "loose cells": "<securityTitle/><exerciseDate/>",
    "torn names": "<deriv><exp/></deriv>",
    "moved signatures": "<ownerSignature/>text ",
}


@pytest.mark.parametrize("what", ELEMENTS)
def test_import_of_many_elements(what):
    """Elements of any kind, with text after each, are imported in linear time."""

    def make(size: int) -> bytes:
        items = ITEMS[what] * (size // 24)
        return f"{HEAD}{ELEMENTS[what].format(items)}{TAIL}".encode()

    def read(raw: bytes) -> str:
        found = filed(raw)
        return source_text(found.data, found.comments)

    assert growth(read, make) < 3


@pytest.mark.parametrize("unit", ["<a>x</a> ", "x", "x\n", "\n<"])
def test_import_of_hard_wrapped(unit):
    """A document that a gateway broke, of whatever content, is searched in linear time."""

    def make(size: int) -> bytes:
        text = unit * (10 * size // len(unit))
        return "\n".join(text[at : at + 75] for at in range(0, len(text), 75)).encode()

    assert growth(partial(joined, is_broken=True), make) < 3


SECTIONS = {
    "header": lambda n: submission_of(HEAD + TAIL).replace("ISSUER:", "\n" * n + "ISSUER:"),
    "document": lambda n: submission_of(HEAD + "<a>x</a>\n" * (n // 24) + TAIL),
}


@pytest.mark.parametrize("make", SECTIONS.values(), ids=SECTIONS)
def test_import_of_long_submission(make):
    """A submission of many lines is imported in linear time."""
    assert growth(lambda text: filed(text.encode()), make) < 3


@pytest.mark.parametrize("unit", ["<", "&#", "\n", "[", "ccc\n", "1-"])
def test_check_of_long_exhibits(unit):
    """A page of any character is checked in linear time, as an exhibit."""
    form = Form3.model_validate({"exhibits": [{"type": "EX-24", "file": "a.htm"}]})

    def read(page: str) -> object:
        return list(findings_with(form, exhibits=Exhibits({"a.htm": page.encode()})))

    assert growth(read, lambda n: f"<a>{unit * n}") < 3


@pytest.mark.parametrize("path", ["footnotes", "table_1"])
def test_diff_of_long_lists(path):
    """Two filings of many rows or footnotes are compared in linear time."""

    def forms(size: int) -> tuple[Form3, Form3]:
        lists = {
            "footnotes": lambda word: {str(n): f"{word} {n}" for n in range(size // 100)},
            "table_1": lambda word: [SHARES | {"title": f"{word} {n}"} for n in range(size // 100)],
        }
        old, new = (GOOD | {path: lists[path](word)} for word in ("Old", "New"))
        return Form3.model_validate(old), Form3.model_validate(new)

    assert growth(lambda pair: changes(*pair), forms) < 3
