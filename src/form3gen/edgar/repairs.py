"""Put what is misplaced in a filed document in its place, so that no holding is lost.

Forms 3 of 2003 have rows outside tables; damaged documents of any year have almost anything
anywhere. What has no certain place stays where it is, and is reported as left out.
"""

from xml.etree import ElementTree as ET

from .elements import CHILDREN, NAMES_OF_2003, PARENTS, TABLE_OF
from .leftovers import MAX_NAME_CHARS
from .torn_names import full_name, is_free

ROWS = frozenset(TABLE_OF)
ROW_OF = {table: row for row, table in TABLE_OF.items()}
GROUPS = ("postTransactionAmounts", "underlyingSecurity", "ownershipNature")
"""Elements of a row that group cells."""

GROUP_OF = {cell: group for group in GROUPS for cell in CHILDREN[group]}
CELLS = frozenset().union(GROUP_OF, *(CHILDREN[row] for row in ROWS))
"""The cells of a row, and their groups."""

AROUND_CELLS = frozenset({"ownershipDocument", *ROWS, *ROW_OF, *GROUPS})
"""Elements in which a misplaced cell is recognized."""

WRAPPERS = {**TABLE_OF, "footnote": "footnotes"}
"""What contains an element that is outside of it."""

Moved = tuple[ET.Element, ET.Element]
"""An element, after the one that it belongs to."""


def repaired(root: ET.Element) -> tuple[str, ...]:
    """Put every element of a document in its place, and return a line for each kind of repair."""
    repairs = _Repairs()
    repairs.settle(root, ())
    for target, element in repairs.additions:
        target.append(element)
    return tuple(repairs.lines)


class _Repairs:
    """One pass through a document, in its order.

    `row` and `signature` are the last ones before the current element. `additions` are made after
    the pass.
    """

    def __init__(self) -> None:
        self.lines: dict[str, None] = {}
        self.additions: list[Moved] = []
        self.row: ET.Element | None = None
        self.signature: ET.Element | None = None
        self._tags: dict[ET.Element, set[str]] = {}
        self._groups: dict[tuple[ET.Element, str], ET.Element] = {}

    def settle(self, element: ET.Element, above: tuple[ET.Element, ...]) -> list[Moved]:
        """Put each child in its place; return those that belong to an element above.

        Text between the children stays in its element.
        """
        kept: list[ET.Element] = []
        texts = [[element.text or ""]]
        upward: list[Moved] = []
        for child in list(element):
            tail, child.tail = child.tail or "", None
            is_of_2003 = child.tag in NAMES_OF_2003 and not above
            self._complete_name(child, element)
            moved = self.settle(child, (*above, element))
            if not (moved and _is_blank_row(child)):
                started = self._started_row(child, element)
                target = self._target(child, element, above, is_reported=not is_of_2003)
                moved = [*started, (target, _wrapped(child, target)), *moved]
            for goal, one in moved:
                if goal is element:
                    kept.append(one)
                    texts.append([])
                else:
                    (upward if goal in above else self.additions).append((goal, one))
            texts[-1].append(tail)
        _replace(element, kept, texts)
        return upward

    def _complete_name(self, child: ET.Element, parent: ET.Element) -> None:
        child.tag = NAMES_OF_2003.get(child.tag, child.tag)
        if name := full_name(child, parent.tag, self._children(parent)):
            self._report(f"the element {child.tag} in {parent.tag} was read as {name}")
            child.tag = name
            self._children(parent).add(name)
        if child.tag in ROWS:
            self.row = child
        elif child.tag == "ownerSignature":
            self.signature = child

    def _target(
        self,
        child: ET.Element,
        parent: ET.Element,
        above: tuple[ET.Element, ...],
        *,
        is_reported: bool,
    ) -> ET.Element:
        """Return the element to which a child belongs: its parent, unless another is certain."""
        if child.tag not in PARENTS or parent.tag in PARENTS[child.tag]:
            return parent
        target = self._above(child.tag, above)
        if target is None:
            target = self._elsewhere(child.tag, parent, above)
        if target is None:
            return parent
        if is_reported:
            where = parent.tag[:MAX_NAME_CHARS]
            self._report(f"{child.tag}, misplaced in {where}, was read where it belongs")
        self._children(target).add(child.tag)
        return target

    def _above(self, tag: str, above: tuple[ET.Element, ...]) -> ET.Element | None:
        """Return the nearest element above that may contain an element of this name."""
        for one in reversed(above):
            if one.tag in PARENTS[tag] and is_free(tag, self._children(one)):
                return one
        return None

    def _elsewhere(
        self, tag: str, parent: ET.Element, above: tuple[ET.Element, ...]
    ) -> ET.Element | None:
        """Return where an element belongs that no element above may contain; None if unknown."""
        if tag in WRAPPERS:
            return (*above, parent)[0]
        if tag in CELLS and parent.tag in AROUND_CELLS:
            return self._cell_target(tag, parent)
        if self.signature is not None and self.signature.tag in PARENTS[tag]:
            return self.signature if is_free(tag, self._children(self.signature)) else None
        return None

    def _cell_target(self, tag: str, parent: ET.Element) -> ET.Element | None:
        """Return the row, or the group in it, that a misplaced cell completes, if there is one."""
        row = self.row
        if row is None or row.tag != ROW_OF.get(parent.tag, row.tag):
            return None
        group = GROUP_OF.get(tag, "")
        if not group:
            is_missing = row.tag in PARENTS[tag] and is_free(tag, self._children(row))
            return row if is_missing else None
        if row.tag not in PARENTS[group]:
            return None
        target = self._group(row, group)
        return target if is_free(tag, self._children(target)) else None

    def _group(self, row: ET.Element, name: str) -> ET.Element:
        """Return a group of a row, a new one if it has none."""
        group = self._groups.get((row, name), row.find(name))
        if group is None:
            group = self._groups[row, name] = ET.Element(name)
            self._children(row).add(name)
            self.additions.append((row, group))
        return group

    def _started_row(self, child: ET.Element, parent: ET.Element) -> list[Moved]:
        """Return a new row in a table for the title of a security outside of a row."""
        if child.tag != "securityTitle" or parent.tag not in ROW_OF:
            return []
        if self._cell_target(child.tag, parent) is not None:
            return []
        self.row = ET.Element(ROW_OF[parent.tag])
        return [(parent, self.row)]

    def _children(self, element: ET.Element) -> set[str]:
        """Return the names of the children of an element, moved ones included."""
        if element not in self._tags:
            self._tags[element] = {NAMES_OF_2003.get(child.tag, child.tag) for child in element}
        return self._tags[element]

    def _report(self, what: str) -> None:
        self.lines[f"Repaired: {what}."] = None


def _wrapped(child: ET.Element, target: ET.Element) -> ET.Element:
    """Return a child, in a table if it is a row of which the target contains only tables."""
    if target.tag != "ownershipDocument" or child.tag not in WRAPPERS:
        return child
    wrapper = ET.Element(WRAPPERS[child.tag])
    wrapper.append(child)
    return wrapper


def _is_blank_row(element: ET.Element) -> bool:
    return element.tag in ROWS and not len(element) and not (element.text or "").strip()


def _replace(element: ET.Element, children: list[ET.Element], texts: list[list[str]]) -> None:
    """Give an element new children, and text before and after each."""
    element[:] = children
    element.text, *tails = map("".join, texts)
    for child, tail in zip(children, tails, strict=True):
        child.tail = tail
