"""Edits at any path of any source change one thing, and keep every other byte."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import ROOT
from form3gen import Form3genError
from form3gen.yaml_source.edits import add, clear, remove, rename, set_value

Path = tuple[str | int, ...]

FILES = [*ROOT.glob("golden/*/input.yaml"), *ROOT.glob("templates/starters/*.yaml")]
TEXTS = [file.read_bytes().decode() for file in sorted(FILES)]
FORMS = {
    "as it is": str,
    "Windows": lambda text: text.replace("\n", "\r\n"),
    "without a final newline": lambda text: text.rstrip("\n"),
    "with a byte order mark": lambda text: "\ufeff" + text,
}
SOURCES = [form(text) for text in TEXTS for form in FORMS.values()]
WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    st.sampled_from(
        [
            "40,000",
            "a: b",
            "# no",
            "x #y",
            "- z",
            "'q'",
            '"',
            "{a",
            "]",
            "NO",
            "~",
            "|",
            "one\ntwo\n",
        ]
    ),
)


def plain(text: str) -> Any:
    """Return the data of a source, read without form3gen."""
    return yaml.load(text.removeprefix("\ufeff"), yaml.CBaseLoader)


def paths(data: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of each key and row of some data."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs if isinstance(data, dict | list) else ():
        yield (*path, key)
        yield from paths(value, (*path, key))


def holder(data: Any, path: Path) -> Any:
    """Return the mapping or list that contains the value at a path."""
    for key in path[:-1]:
        data = data[key]
    return data


@st.composite
def places(draw: st.DrawFn) -> tuple[str, Path]:
    """Draw a source and a path in it."""
    text = draw(st.sampled_from(SOURCES))
    return text, draw(st.sampled_from(list(paths(plain(text)))))


def comments(text: str) -> list[str]:
    """Return the comments on lines of their own."""
    return [line.strip() for line in text.splitlines() if line.strip().startswith("#")]


def is_written_alike(old: str, new: str) -> bool:
    """Return whether two texts have the same mark at the start and the same line endings."""
    return all(
        mark(old) == mark(new)
        for mark in (lambda text: text[:1] == "\ufeff", lambda text: "\r\n" in text)
    ) and new.count("\n") == (new.count("\r\n") if "\r\n" in old else new.count("\n"))


@given(places(), WORDS)
@settings(max_examples=200, deadline=None)
def test_value_is_set_and_all_else_is_kept(place, word):
    """A text set at any path is read back, and nothing before or after it differs."""
    text, path = place
    wanted = plain(text)
    old = holder(wanted, path)[path[-1]]
    try:
        new = set_value(text, path, word)
    except Form3genError:
        assert not word.isprintable()  # YAML cannot contain it
        return
    holder(wanted, path)[path[-1]] = word
    assert wanted == plain(new)
    assert is_written_alike(text, new)
    if isinstance(old, str) and word.isprintable():
        before, after = text.splitlines(), new.splitlines()
        assert set(comments(text)) <= set(comments(new))
        changed = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
        assert len(changed) <= 1 or len(before) != len(after) or "\n" in old or len(old) > 60


@given(places())
@settings(max_examples=80, deadline=None)
def test_value_is_cleared(place):
    """A value cleared at any path is blank, and its key is still there."""
    text, path = place
    wanted = plain(text)
    holder(wanted, path)[path[-1]] = ""
    new = clear(text, path)
    assert wanted == plain(new)
    assert is_written_alike(text, new)


@given(places())
@settings(max_examples=80, deadline=None)
def test_key_or_row_is_removed(place):
    """Any key or row is removed alone, and the comments around it stay."""
    text, path = place
    wanted = plain(text)
    del holder(wanted, path)[path[-1]]
    new = remove(text, path)
    assert wanted == plain(new)
    assert is_written_alike(text, new)
    assert comments(new) == [one for one in comments(text) if one in comments(new)]


@given(places(), WORDS)
@settings(max_examples=80, deadline=None)
def test_key_is_renamed_in_its_place(place, word):
    """Any key is renamed in its place, or the name is refused."""
    text, path = place
    inside = holder(plain(text), path)
    if isinstance(path[-1], int):
        with pytest.raises(Form3genError, match="has no name"):
            rename(text, path, word)
        return
    try:
        new = rename(text, path, word)
    except Form3genError:
        assert word in inside or not word.isprintable() or word != word.strip()
        return
    renamed = [(word if key == path[-1] else key, value) for key, value in inside.items()]
    assert renamed == list(holder(plain(new), path).items())
    assert len(text.splitlines()) == len(new.splitlines())


@given(places(), st.sampled_from(["text", ["a", "b"], {"title": "A, B", "amount": "1,000"}]))
@settings(max_examples=80, deadline=None)
def test_key_or_row_is_added(place, value):
    """A key is added to any mapping and a row to any list, and every old line stays."""
    text, path = place
    wanted = plain(text)
    inside = holder(wanted, path)
    key = path[-1] if isinstance(path[-1], int) else "new_key"
    new = add(text, (*path[:-1], key), value)
    inside.insert(key, value) if isinstance(key, int) else inside.update({key: value})
    assert wanted == plain(new)
    assert is_written_alike(text, new)
