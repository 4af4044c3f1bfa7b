"""YAML to Source: every scalar as it was written, with the place of every key and value.

The events of PyYAML's C parser are read in one pass. Its composer would be as fast, but recurses
in C and falls over at a file of nothing but brackets; events also show anchors and tags where
they stand.
"""

import re
from collections.abc import Callable
from typing import Any

import yaml

from ..form import Path
from ..reference.characters import NOT_XML
from ..rules import START, At, Fix, Rule, Span, at
from ..rules.document import keys_and_values, yaml_file
from .spans import Source, span_between
from .syntax_errors import fault_place, fault_words, not_utf_8, span_of

LARGEST = 1 << 20
DEEPEST = 32
KEY = re.compile(r"(?<![\w\"'])[\"']?(\w++)[\"']?[ \t]*+:[ \t]*+")
FILED = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!A-Za-z]|-----BEGIN PRIVACY)")
"""How XML and full submissions begin, and no filing in YAML does."""

CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))
HIDDEN = "(hidden)"
CUT = re.compile(r"[ \t]+#(\S|[ \t]*\d)")
NO_BREAK_INDENT = re.compile("^[ \t]*\xa0", re.MULTILINE)


def read(raw: bytes) -> Source:
    """Return what a YAML file says. What is wrong with it is in `findings`; nothing is raised."""
    if FILED.match(raw) or len(raw) > LARGEST:
        source = Source("")  # of which nothing is shown: what is filed may hold a CCC
        wrong = yaml_file.FILED if FILED.match(raw) else yaml_file.TOO_LARGE
        source.findings.append(wrong.finding(at(), START))
        return source
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        source = Source(raw.decode("utf-8", "replace"))
        source.findings.append(not_utf_8(raw, error))
        return source
    source = Source(text.removeprefix("\ufeff"))
    if text != source.text:
        source.findings.append(yaml_file.BYTE_ORDER_MARK.finding(at(fix=Fix("")), START))
    _Reader(source).read()
    if (more := len(source.findings) - keys_and_values.MISFITS) > 0:
        source.findings[keys_and_values.MISFITS :] = [
            keys_and_values.TOO_MANY.finding(at(count=more), START)
        ]
    return source


class _StopError(Exception):
    """The rest of the file cannot be read; the finding that says why is there already."""


class _Reader:
    """Reads the events of one file into its source."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.lines = source.text.splitlines()
        self.secret_lines: set[int] = set()
        self.has_secrets = "ccc" in source.text.lower()
        self.has_signs = "#" in source.text
        self.next_event: Callable[[], Any] = yaml.CBaseLoader(source.text).get_event

    def read(self) -> None:
        text = self.source.text
        for number, line in enumerate(self.lines if self.has_secrets else (), start=1):
            for found in KEY.finditer(line) if "ccc" in line.lower() else ():
                if "ccc" in found[1].lower():
                    span = Span(number, found.end() + 1, number, len(line) + 1)
                    self.source.hidden.append(span)
                    self.secret_lines.add(number)
                    break
        if not _is_plain(text) and (odd := NOT_XML.search(text)):
            fault = f"character U+{ord(odd[0]):04X} cannot stand in YAML"
            self._say(yaml_file.NOT_YAML, span_of(text, odd.start()), fault=fault)
            return
        if "\xa0" in text and (indent := NO_BREAK_INDENT.search(text)):
            fault = "a no-break space stands where YAML takes spaces"
            self._say(yaml_file.NOT_YAML, span_of(text, indent.end() - 1), fault=fault)
            return
        if text.startswith("%"):
            fault = "a line that begins with % is not part of a filing's YAML"
            self._say(yaml_file.NOT_YAML, START, fault=fault)
            return
        try:
            self._document()
        except yaml.MarkedYAMLError as error:
            place = fault_place(error, self.lines)
            self._say(yaml_file.NOT_YAML, place, fault=fault_words(error, place, self.lines))
        except _StopError:
            pass

    def _document(self) -> None:
        self.next_event()
        start = self.next_event()
        if isinstance(start, yaml.StreamEndEvent):
            self._say(yaml_file.EMPTY, START)
            return
        data = self._node(self.next_event(), (), 1)
        self.next_event()
        after = self.next_event()
        if not isinstance(after, yaml.StreamEndEvent):
            self._say(yaml_file.SEVERAL, span_between(after, after))
            return
        if data is None:
            self._say(yaml_file.EMPTY, START)
            return
        self.source.data = data

    def _node(self, event: Any, path: Path, depth: int) -> Any:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        self.source.values.put(path, event, event)
        self._refuse_features(event)
        if isinstance(event, yaml.AliasEvent):
            self.source.unread.add(path)
            return None
        if depth > DEEPEST:
            self._say(yaml_file.TOO_DEEP, span_between(event, event))
            raise _StopError
        self.source.holders.add(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path, depth, event)
        return self._mapping(path, depth, event)

    def _scalar(self, event: Any, path: Path) -> str | None:
        self.source.values.put(path, event, event)
        self._refuse_features(event)
        if self.has_signs and not event.style:
            self._warn_of_comment(event)
        return event.value or None

    def _sequence(self, path: Path, depth: int, start: Any) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self.next_event(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items)), depth + 1))
        self.source.values.put(path, start, event)
        return items

    def _mapping(self, path: Path, depth: int, start: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self.next_event(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                place = span_between(event, event)
                self._say(yaml_file.NOT_YAML, place, fault="a key must be a plain word")
                raise _StopError
            self._refuse_features(event)
            key = event.value.strip()
            here = (*path, f"{key} again" if key in found else key)
            self.source.keys.put(here, event, event)
            value = self._node(self.next_event(), here, depth + 1)
            if self.has_secrets and "ccc" in key.lower():
                self.source.hidden.append(self.source.values[here])
            if key in found and not (value is None and found[key] is None):
                self._say_twice(path, key, self.source.keys[here])
            found.setdefault(key, value)
        self.source.values.put(path, start, event)
        return found

    def _say_twice(self, path: Path, key: str, span: Span) -> None:
        first = self.source.keys[(*path, key)]
        twice = keys_and_values.DUPLICATE_KEY.finding(at(*path, key, name=key, first=first.line))
        self.source.findings.append(twice.moved((*path, key), span, (first,)))

    def _refuse_features(self, event: Any) -> None:
        if event.anchor is None and event.tag is None:
            return
        found = {"anchor": event.anchor and f"&{event.anchor}"}
        if isinstance(event, yaml.AliasEvent):
            found = {"alias": f"*{event.anchor}"}
        elif event.tag:
            found["tag"] = event.tag
        span = span_between(event, event)
        for what, name in found.items():
            if name:
                shown = HIDDEN if span.line in self.secret_lines else name
                self._say(yaml_file.YAML_FEATURE, span, what=what, name=shown)

    def _warn_of_comment(self, event: Any) -> None:
        """Say so where a number sign cuts a text short, as in `55 Main St #4`."""
        mark = event.end_mark
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        if event.value and CUT.match(line, mark.column):
            column = line.index("#", mark.column) + 1
            span = Span(mark.line + 1, column, mark.line + 1, column + 1)
            self._say(keys_and_values.COMMENT, span, text=event.value)

    def _say(self, rule: Rule, span: Span, *path: str | int, **words: object) -> None:
        self.source.findings.append(rule.finding(At(path, words), span))


def _is_plain(text: str) -> bool:
    """Return whether a text is ASCII without control characters, at a fifth of a pattern's time."""
    return text.isascii() and len(text.encode().translate(None, CONTROLS)) == len(text)
