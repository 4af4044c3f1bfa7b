"""Scalars as they are written in YAML: plain, quoted or as a block, whichever reads back."""

import json
import re
import textwrap
from collections.abc import Iterator

from ..errors import Form3genError
from .reader import read

HEADER = re.compile(r"([|>])[\d+-]*[ \t]*(#[^\r\n]*)?")
"""The first line of a block scalar: its style, and a comment."""

QUOTES = ("'", '"')
WIDTH = 90
MIN_WIDTH = 40


def written_text(text: str, like: str = "", *, is_flow: bool = False, indent: int = 2) -> str:
    """Return a text as a YAML scalar, written like another if it can be.

    `like` is what was written before, such as `"12,500"`. A flow collection has no block scalars;
    elsewhere, their lines are indented by `indent` spaces and end in line feeds. Raises
    Form3genError for a text that YAML cannot contain.
    """
    for scalar in _candidates(text, like, is_flow, indent):
        if _is_read_as(scalar, text, is_flow):
            return scalar
    raise Form3genError("the text has a character that YAML cannot contain")


def written_key(key: str, like: str = "") -> str:
    """Return a key, quoted as another one was, or if it must be.

    Raises Form3genError for a key that YAML cannot contain.
    """
    for scalar in (*_quoted(key, like[:1]), key, _double(key)):
        checked = read(f"{{{scalar}: x}}".encode("utf-8", "replace"))
        if checked.data == {key: "x"} and not checked.findings and scalar.isprintable():
            return scalar
    raise Form3genError(f"'{key}' cannot be a key")


def _candidates(text: str, like: str, is_flow: bool, indent: int) -> Iterator[str]:
    """Yield ways to write a text, the best first."""
    header = None if is_flow else HEADER.match(like)
    if header and text.strip():
        comment = f" {header[2]}" if header[2] else ""
        yield from _blocks(text, header[1], comment, indent)
    yield from _quoted(text, like[:1])
    if "\n" in text and not is_flow:
        yield from _blocks(text, "|", "", indent)
    if text.isprintable():
        yield text
    yield _double(text)


def _quoted(text: str, quote: str) -> Iterator[str]:
    """Yield a text in quotation marks, unless it needs escapes or the mark is not one."""
    if quote == "'" and text.isprintable():
        yield "'" + text.replace("'", "''") + "'"
    if quote == '"':
        yield _double(text)


def _double(text: str) -> str:
    """Return a text in double quotation marks, with escapes for what cannot be seen."""
    return "".join(map(_visible, json.dumps(text, ensure_ascii=False)))


def _visible(char: str) -> str:
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def _blocks(text: str, style: str, comment: str, indent: int) -> Iterator[str]:
    """Yield a text as a block scalar: folded if that is the style, else with its own lines."""
    lines = text.removesuffix("\n").split("\n")
    if not all(map(str.isprintable, lines)):
        return
    chomping, margin = "" if text.endswith("\n") else "-", " " * indent
    if style == ">":
        width = max(WIDTH - indent, MIN_WIDTH)
        filled = textwrap.wrap(lines[0], width, break_long_words=False, break_on_hyphens=False)
        yield "\n".join([f">{chomping}{comment}", *(margin + line for line in filled)])
    yield "\n".join([f"|{chomping}{comment}", *(margin + line if line else "" for line in lines)])


def _is_read_as(scalar: str, text: str, is_flow: bool) -> bool:
    around = f"{{k: {scalar}, l: x}}" if is_flow else f"k: {scalar}\nl: x\n"
    checked = read(around.encode("utf-8", "replace"))
    return checked.data == {"k": text or None, "l": "x"} and not checked.findings
