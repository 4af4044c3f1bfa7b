"""Read YAML into a Source: every scalar as written, with the span of every key and value.

The events of PyYAML's C parser are read in one pass. Its composer would be as fast, but recurses
in C and crashes on a file of nothing but brackets; events also have the spans of anchors and tags.
"""

import re
from collections.abc import Callable
from typing import Any, NoReturn

import yaml

from ..form import Path
from ..reference.characters import NOT_XML
from ..rules import START, At, Finding, Fix, Rule, Span, at
from ..rules.document import keys_and_values, yaml_file
from .spans import Marks, Source, Spans, marks_between, span_at, span_between
from .syntax_errors import fault_span, fault_words, not_utf_8, span_of
from .written_amounts import ends_number

MAX_BYTES = 1 << 20
MAX_DEPTH = 32
KEY = re.compile(r"(?<![\w\"'])[\"']?(\w++)[\"']?[ \t]*+:[ \t]*+")
FILED = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<[?!A-Za-z]|-----BEGIN PRIVACY)")
"""How XML and full submission text files begin, and no YAML filing does."""

CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))
HIDDEN = "(hidden)"
CUT = re.compile(r"[ \t]+#(\S|[ \t]*\d)")
NO_BREAK_INDENT = re.compile("^[ \t]*\xa0", re.MULTILINE)


def read(raw: bytes) -> Source:
    """Return a YAML file as a Source; its `findings` are the problems, and nothing is raised."""
    if FILED.match(raw) or len(raw) > MAX_BYTES:
        wrong = yaml_file.FILED if FILED.match(raw) else yaml_file.TOO_LARGE
        return Source("", findings=(wrong.finding(at(), START),))  # a filed text may contain a CCC
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return Source(raw.decode("utf-8", "replace"), findings=(not_utf_8(raw, error),))
    reader = _Reader(text.removeprefix("\ufeff"))
    if text != reader.text:
        reader.findings.append(yaml_file.BYTE_ORDER_MARK.finding(at(fix=Fix("")), START))
    return reader.source()


class _StopError(Exception):
    """The rest of the file cannot be read; the finding that explains it has been added."""


class _Reader:
    """Reads the events of one file, and makes its source."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = text.splitlines()
        self.keys: dict[Path, Span | Marks] = {}
        self.values: dict[Path, Span | Marks] = {}
        self.findings: list[Finding] = []
        self.hidden: list[Span] = []
        self.containers: set[Path] = set()
        self.unread: set[Path] = set()
        self.secret_lines: set[int] = set()
        self.has_secrets = "ccc" in text.lower()
        self.has_number_signs = "#" in text
        self.next_event: Callable[[], Any] = yaml.CBaseLoader(text).get_event

    def source(self) -> Source:
        data = self._data()
        if (more := len(self.findings) - keys_and_values.MAX_LISTED_PROBLEMS) > 0:
            too_many = keys_and_values.TOO_MANY.finding(at(count=more), START)
            self.findings[keys_and_values.MAX_LISTED_PROBLEMS :] = [too_many]
        return Source(
            self.text,
            data,
            Spans(self.keys),
            Spans(self.values),
            tuple(self.findings),
            tuple(self.hidden),
            frozenset(self.containers),
            frozenset(self.unread),
        )

    def _data(self) -> Any:
        """Return the data of the text, None if it is not the YAML of a filing."""
        self._hide_secret_lines()
        try:
            self._check_characters()
            return self._document()
        except yaml.MarkedYAMLError as error:
            span = fault_span(error, self.lines)
            self._add(yaml_file.NOT_YAML, span, fault=fault_words(error, span, self.lines))
        except _StopError:
            pass
        return None

    def _check_characters(self) -> None:
        """Stop at what the YAML library would misread, or explain badly."""
        text = self.text
        if not _is_plain(text) and (odd := NOT_XML.search(text)):
            fault = f"character U+{ord(odd[0]):04X} is not allowed in YAML"
            self._stop(yaml_file.NOT_YAML, span_of(text, odd.start()), fault=fault)
        if "\xa0" in text and (indent := NO_BREAK_INDENT.search(text)):
            fault = "a no-break space is used where YAML allows only spaces"
            self._stop(yaml_file.NOT_YAML, span_of(text, indent.end() - 1), fault=fault)
        if text.startswith("%"):
            fault = "a filing's YAML has no lines that begin with %"
            self._stop(yaml_file.NOT_YAML, START, fault=fault)

    def _hide_secret_lines(self) -> None:
        """Hide the rest of each line after a key that names a CCC."""
        for number, line in enumerate(self.lines if self.has_secrets else (), start=1):
            for match in KEY.finditer(line) if "ccc" in line.lower() else ():
                if "ccc" in match[1].lower():
                    self.hidden.append(Span(number, match.end() + 1, number, len(line) + 1))
                    self.secret_lines.add(number)
                    break

    def _document(self) -> Any:
        self.next_event()
        start = self.next_event()
        if isinstance(start, yaml.StreamEndEvent):
            self._stop(yaml_file.EMPTY, START)
        data = self._node(self.next_event(), (), 1)
        self.next_event()
        after = self.next_event()
        if not isinstance(after, yaml.StreamEndEvent):
            self._stop(yaml_file.SEVERAL, span_between(after, after))
        if data is None:
            self._stop(yaml_file.EMPTY, START)
        return data

    def _node(self, event: Any, path: Path, depth: int) -> Any:
        if event.anchor is not None or event.tag is not None:
            self._reject_features(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if isinstance(event, yaml.AliasEvent):
            self.values[path] = marks_between(event, event)
            self.unread.add(path)
            return None
        if depth > MAX_DEPTH:
            self._stop(yaml_file.TOO_DEEP, span_between(event, event))
        self.containers.add(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path, depth, event)
        return self._mapping(path, depth, event)

    def _scalar(self, event: Any, path: Path) -> str | None:
        self.values[path] = marks_between(event, event)
        if self.has_number_signs and not event.style:
            self._warn_of_comment(event)
        return event.value or None

    def _sequence(self, path: Path, depth: int, start: Any) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self.next_event(), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items)), depth + 1))
        self.values[path] = marks_between(start, event)
        return items

    def _mapping(self, path: Path, depth: int, start: Any) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := self.next_event(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                fault = "a key must be a plain word"
                self._stop(yaml_file.NOT_YAML, span_between(event, event), fault=fault)
            if event.anchor is not None or event.tag is not None:
                self._reject_features(event)
            key = event.value.strip()
            here = (*path, f"{key} again" if key in data else key)
            if start.flow_style and key[:1].isdigit() and self._is_rest_of_number(event, data):
                self._join_number(path, event, data)
                continue
            self.keys[here] = marks_between(event, event)
            value = self._node(self.next_event(), here, depth + 1)
            if self.has_secrets and "ccc" in key.lower():
                self.hidden.append(Spans(self.values)[here])
            if key in data and not (value is None and data[key] is None):
                self._add_duplicate(path, key, span_between(event, event))
            data.setdefault(key, value)
        self.values[path] = marks_between(start, event)
        return data

    def _is_rest_of_number(self, key: Any, data: dict[str, Any]) -> bool:
        """Return whether a key is the rest of the number before it, as 000 in `{a: 40,000}`."""
        begin, end = key.start_mark.index, key.end_mark.index
        return not key.style and ends_number(
            self.text, begin, end, next(reversed(data.values()), None)
        )

    def _join_number(self, path: Path, key: Any, data: dict[str, Any]) -> None:
        """Join a key without a value to the number before it, and add a finding."""
        self.next_event()
        name = next(reversed(data))
        data[name] = number = f"{data[name]},{key.value}"
        here = (*path, name)
        line, column, *_ = self.values[here]
        joined = (line, column, *marks_between(key, key)[2:])
        self.values[here] = joined
        where = at(*here, number=number, fix=Fix(f'"{number}"'))
        if self.findings and self.findings[-1].path == here:
            self.findings.pop()  # of the number up to its last comma
        self.findings.append(keys_and_values.NUMBER_CUT.finding(where, span_at(joined)))

    def _add_duplicate(self, path: Path, key: str, span: Span) -> None:
        first = Spans(self.keys)[(*path, key)]
        twice = keys_and_values.DUPLICATE_KEY.finding(at(*path, key, name=key, first=first.line))
        self.findings.append(twice.moved((*path, key), span, (first,)))

    def _reject_features(self, event: Any) -> None:
        """Add a finding for each anchor, alias or tag of an event."""
        features = {"anchor": event.anchor and f"&{event.anchor}"}
        if isinstance(event, yaml.AliasEvent):
            features = {"alias": f"*{event.anchor}"}
        elif event.tag:
            features["tag"] = event.tag
        span = span_between(event, event)
        for what, name in features.items():
            if name:
                shown = HIDDEN if span.line in self.secret_lines else name
                self._add(yaml_file.YAML_FEATURE, span, what=what, name=shown)

    def _warn_of_comment(self, event: Any) -> None:
        """Add a finding where a number sign cuts a text short, as in `55 Main St #4`."""
        mark = event.end_mark
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        if event.value and CUT.match(line, mark.column):
            column = line.index("#", mark.column) + 1
            span = Span(mark.line + 1, column, mark.line + 1, column + 1)
            self._add(keys_and_values.COMMENT, span, text=event.value)

    def _add(self, rule: Rule, span: Span, **words: object) -> None:
        self.findings.append(rule.finding(At((), words), span))

    def _stop(self, rule: Rule, span: Span, **words: object) -> NoReturn:
        self._add(rule, span, **words)
        raise _StopError


def _is_plain(text: str) -> bool:
    """Return whether a text is ASCII without control characters, five times as fast as a regex."""
    return text.isascii() and len(text.encode().translate(None, CONTROLS)) == len(text)
