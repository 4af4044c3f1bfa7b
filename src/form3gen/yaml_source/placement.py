"""Where in a text a key or row is written, and the splices that change it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .nodes import Entry, Node
from .splices import Splice, line_end, line_start, next_line
from .writer import source_text
from .written_scalars import HEADER, written_key, written_text

INDENT = 2
COMMA = re.compile(r"\s*,")

Data = str | None | Mapping[str, Any] | Sequence[Any]
"""A text, None for a blank, or a list or mapping of data."""


class Placement:
    """The places of the keys and rows of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.newline = "\r\n" if "\r\n" in text else "\n"

    def replaced(self, entry: Entry, parent: Node, value: Data) -> list[Splice]:
        """Return the splices that replace the value of an entry."""
        node = entry.node
        old = self.text[node.start : node.end]
        if parent.is_flow:
            new = _flow(value, old)
            has_mark = entry.mark_end > entry.key_end or isinstance(entry.key, int)
            lead = "" if not node.is_blank else " " if has_mark else ": "
            return [Splice(node.start, node.end, lead + new)]
        head, body = self._block(entry.key, value, self._column(entry.start), old)
        header = HEADER.match(old) if node.kind is str else None
        if header and header[2] and not HEADER.match(head):
            head = f"{head} {header[2]}".lstrip()
        return self._put(entry, head, body)

    def _put(self, entry: Entry, head: str, body: str) -> list[Splice]:
        """Return the splices that put the first line of a value, and those below it."""
        node, text, mark = entry.node, self.text, entry.mark_end
        lead = f" {head}" if head else ""
        if node.is_blank:
            end = line_end(text, mark)
            return _joined(Splice(mark, mark, lead), Splice(end, end, body))
        end = node.start + len(text[node.start : node.end].rstrip())
        first = line_end(text, mark)
        if first < node.start and (node.kind is not str or body or not head):
            return _joined(Splice(mark, mark, lead), Splice(first, line_end(text, end), body))
        last = line_end(text, end)
        start = node.start if head else mark
        return _joined(Splice(start, end, head), Splice(last, last, body))

    def added(self, parent: Node, index: int, key: str | int, value: Data) -> list[Splice]:
        """Return the splice that adds an entry to a collection, before the one at an index."""
        entries = parent.entries
        if parent.is_flow:
            new = _flow_entry(key, value)
            if not entries:
                return [Splice(parent.start + 1, parent.start + 1, new)]
            if index:
                end = entries[index - 1].end
                return [Splice(end, end, f", {new}")]
            return [Splice(entries[0].start, entries[0].start, f"{new}, ")]
        column = self._column(entries[0].start)
        margin = " " * column
        new = self._entry(key, value, column)
        if not index:
            start = entries[0].start
            return [Splice(start, start, new + self.newline + margin)]
        end = entries[index - 1].end
        if self.text[end - 1] in "\r\n":  # blank lines that belong to the entry before
            return [Splice(end, end, margin + new + self.newline)]
        end = line_end(self.text, end)
        return [Splice(end, end, self.newline + margin + new)]

    def appended(self, key: str, value: Data) -> list[Splice]:
        """Return the splice that adds the first key to a text without any."""
        lead = "" if not self.text or self.text[-1] in "\r\n" else self.newline
        new = self._entry(key, value, 0) + self.newline
        return [Splice(len(self.text), len(self.text), lead + new)]

    def removed(self, parent: Node, index: int) -> list[Splice]:
        """Return the splice that removes one of several entries, or the only one between braces."""
        if parent.is_flow:
            return [self._removed_between_braces(parent.entries, index)]
        text, entry = self.text, parent.entries[index]
        begin = line_start(text, entry.start)
        if text[begin : entry.start].strip(" "):  # the first key after a dash
            following = parent.entries[index + 1].start
            has_comment = "#" in text[line_end(text, entry.end) : following]
            return [Splice(entry.start, entry.end if has_comment else following, "")]
        return [Splice(begin, next_line(text, max(entry.end - 1, entry.start)), "")]

    def renamed(self, entry: Entry, name: str) -> list[Splice]:
        """Return the splice that renames a key."""
        old = self.text[entry.start : entry.key_end]
        return [Splice(entry.start, entry.key_end, written_key(name, old))]

    def _removed_between_braces(self, entries: Sequence[Entry], index: int) -> Splice:
        entry, text = entries[index], self.text
        comma = COMMA.match(text, entry.end)
        if index + 1 < len(entries):
            following = entries[index + 1].start
            has_comment = "#" in text[entry.end : following]
            end = comma.end() if comma and has_comment else following
            return Splice(entry.start, end, "")
        if not index:
            return Splice(entry.start, comma.end() if comma else entry.end, "")
        before = entries[index - 1].end
        has_comment = "#" in text[before : entry.start]
        return Splice(entry.start if has_comment else before, entry.end, "")

    def _entry(self, key: str | int, value: Data, column: int) -> str:
        """Return a key with its value, or an item with its dash."""
        head, body = self._block(key, value, column)
        mark = "-" if isinstance(key, int) else f"{written_key(key)}:"
        return f"{mark} {head}".rstrip() + body

    def _block(self, key: str | int, value: Data, column: int, old: str = "") -> tuple[str, str]:
        """Return a value in block style: the text after its key or dash, and the lines below."""
        if not value and not isinstance(value, list | dict):
            return "", ""
        if isinstance(value, str):
            # At the end of a text without a final line feed, a block would lose its own.
            is_cut = value.endswith("\n") and not self.text.endswith("\n")
            new = written_text(value, old, is_flow=is_cut, indent=column + INDENT)
            head, feed, body = new.partition("\n")
            return head, self._lines(feed + body)
        if isinstance(key, int):
            lines = source_text({"k": [value]}).rstrip("\n").split("\n")[1:]
            below = [" " * column + line[INDENT:] if line else "" for line in lines[1:]]
            return self._lines("\n".join([lines[0][2 * INDENT :], *below])), ""
        head, *lines = source_text({"k": value}).rstrip("\n").split("\n")
        body = "".join("\n" + (" " * column + line if line else "") for line in lines)
        return head.removeprefix("k:").strip(), self._lines(body)

    def _lines(self, text: str) -> str:
        return text.replace("\n", self.newline)

    def _column(self, offset: int) -> int:
        return offset - line_start(self.text, offset)


def _joined(first: Splice, second: Splice) -> list[Splice]:
    """Return two splices, as one if they meet, without those that change nothing."""
    if first.end == second.start:
        return [Splice(first.start, second.end, first.text + second.text)]
    return [one for one in (first, second) if one.text or one.start < one.end]


def _flow(value: Data, old: str = "") -> str:
    """Return a value in flow style, between braces or brackets if it has several parts."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(_flow_entry(key, one) for key, one in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return written_text(value, old, is_flow=True) if value else '""'


def _flow_entry(key: str | int, value: Data) -> str:
    return _flow(value) if isinstance(key, int) else f"{written_key(key)}: {_flow(value)}"
