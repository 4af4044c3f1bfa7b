"""The tree of a YAML text: every key and value with its place in the text, for edits."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from ..errors import Form3genError
from ..form import Path
from .reader import MAX_DEPTH

KEEPS_BLANK_LINES = re.compile(r"[|>]\d?\+")
"""The start of a block scalar to which the blank lines after it belong."""


@dataclass(frozen=True)
class Node:
    """A value: its kind, and the offsets of its start and end.

    `value` is the text of a scalar. The end of a block does not include the comments and blank
    lines after it.
    """

    kind: type[str] | type[dict[str, Any]] | type[list[Any]]
    start: int
    end: int
    is_flow: bool = False
    value: str = ""
    entries: tuple["Entry", ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written."""
        return self.start == self.end


@dataclass(frozen=True)
class Entry:
    """A key with its value, or an item of a list, whose key is its index.

    `start` is the offset of the key or the dash, `key_end` that of the end of the key, and
    `mark_end` that of the end of the colon or the dash.
    """

    key: str | int
    start: int
    key_end: int
    mark_end: int
    node: Node

    @property
    def end(self) -> int:
        """The offset of the end of the value, or of the mark if it has no value."""
        return max(self.mark_end, self.node.end)


def tree(text: str) -> Node:
    """Return the tree of a YAML text.

    Raises Form3genError if it has none that can be edited.
    """
    try:
        return _Composer(text).root()
    except yaml.YAMLError:
        raise Form3genError("the text is not YAML, and cannot be edited") from None


def entries_at(root: Node, path: Path) -> list[Entry]:
    """Return the entries along a path, as far as they exist."""
    entries: list[Entry] = []
    node = root
    for key in path:
        entry = next((one for one in node.entries if str(one.key) == str(key)), None)
        if entry is None:
            break
        entries.append(entry)
        node = entry.node
    return entries


class _Composer:
    """Composes the tree from the events and tokens of the YAML library."""

    def __init__(self, text: str) -> None:
        self.text = text
        tokens = list(yaml.scan(text, Loader=yaml.CBaseLoader))
        self.dashes = _starts(tokens, yaml.BlockEntryToken)
        self.colons = _starts(tokens, yaml.ValueToken)
        self.next_event: Callable[[], Any] = yaml.CBaseLoader(text).get_event

    def root(self) -> Node:
        self.next_event()
        if isinstance(self.next_event(), yaml.StreamEndEvent):
            return Node(str, 0, 0)
        return self._node(self.next_event(), 1)

    def _node(self, event: Any, depth: int) -> Node:
        if depth > MAX_DEPTH:
            raise Form3genError(f"the text is nested more than {MAX_DEPTH} levels deep")
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.MappingStartEvent):
            return self._collection(dict, event, self._pairs(event, depth))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._collection(list, event, self._items(event, depth))
        if isinstance(event, yaml.AliasEvent):
            return Node(str, start, end, value="*")
        if not event.value and not event.style and not event.tag and not event.anchor:
            return Node(str, start, start)
        if event.style in {"|", ">"} and not KEEPS_BLANK_LINES.match(self.text, start):
            end = start + len(self.text[start:end].rstrip())
        return Node(str, start, end, value=event.value)

    def _collection(
        self, kind: type[dict[str, Any]] | type[list[Any]], event: Any, parts: tuple[Any, Any]
    ) -> Node:
        entries, last = parts
        start = event.start_mark.index
        end = last.end_mark.index if event.flow_style else entries[-1].end
        return Node(kind, start, end, bool(event.flow_style), entries=tuple(entries))

    def _pairs(self, start: Any, depth: int) -> tuple[list[Entry], Any]:
        entries = []
        while not isinstance(event := self.next_event(), yaml.MappingEndEvent):
            begin, end = event.start_mark.index, event.end_mark.index
            if not isinstance(event, yaml.ScalarEvent):
                raise Form3genError("the text has a key that is not a plain word")
            node = self._node(self.next_event(), depth + 1)
            nearest = bisect_left(self.colons, end)
            has_colon = nearest < len(self.colons) and self.colons[nearest] <= node.start
            mark_end = self.colons[nearest] + 1 if has_colon else end
            node = Node(str, mark_end, mark_end) if node.is_blank else node
            entries.append(Entry(event.value.strip(), begin, end, mark_end, node))
        return entries, event

    def _items(self, start: Any, depth: int) -> tuple[list[Entry], Any]:
        entries: list[Entry] = []
        while not isinstance(event := self.next_event(), yaml.SequenceEndEvent):
            node = self._node(event, depth + 1)
            begin = mark_end = node.start
            if not start.flow_style:
                begin = self.dashes[bisect_left(self.dashes, node.start) - 1]
                mark_end = begin + 1
            entries.append(Entry(len(entries), begin, mark_end, mark_end, node))
        return entries, event


def _starts(tokens: list[Any], kind: type[Any]) -> list[int]:
    return [token.start_mark.index for token in tokens if isinstance(token, kind)]
