"""Names of elements that were cut short, such as `derivativeT`, completed if only one fits."""

from collections.abc import Iterator, Set
from xml.etree import ElementTree as ET

from .elements import ALTERNATIVES, CHILDREN, NAMES_OF_2003, PARENTS, REPEATED, TABLE_OF, TEXTS

CELL_PARTS = frozenset({"value", "footnoteId"})


def full_name(element: ET.Element, parent: str, siblings: Set[str]) -> str:
    """Return the only name of which that of an element is the beginning; empty if none is.

    The name must fit in the parent, be new among the siblings, and fit what the element contains.
    """
    if element.tag in CELL_PARTS or element.tag in CHILDREN.get(parent, ()):
        return ""
    names = {NAMES_OF_2003.get(name, name) for name in _begun(element.tag, parent)}
    if not names <= PARENTS.keys():  # it may be a CCC
        return ""
    fitting = [name for name in names if is_free(name, siblings) and _fits_content(element, name)]
    return fitting[0] if len(fitting) == 1 else ""


def _begun(torn: str, parent: str) -> Iterator[str]:
    """Yield each name that begins with a torn one and may be used in a parent."""
    for name in _names_in(parent):
        if name.startswith(torn) and name != torn:
            yield name


def _names_in(parent: str) -> Iterator[str]:
    """Yield each name that may be used in a parent, in any version of the schema."""
    children = CHILDREN.get(parent, frozenset())
    yield from children
    if parent == "reportingOwnerId":
        yield "rptOwnerCcc"
    if parent == "ownershipDocument":
        yield from TABLE_OF
        children = children.union(TABLE_OF)
    yield from (old for old, new in NAMES_OF_2003.items() if new in children)


def is_free(name: str, siblings: Set[str]) -> bool:
    """Return whether an element may be added to others."""
    if name in REPEATED:
        return True
    taken = next((names for names in ALTERNATIVES if name in names), frozenset({name}))
    return taken.isdisjoint(siblings)


def _fits_content(element: ET.Element, name: str) -> bool:
    """Return whether an element of a name may contain what an element contains."""
    if not len(element):
        has_text = bool((element.text or "").strip())
        return name in TEXTS or not has_text or CHILDREN.get(name, frozenset()) >= CELL_PARTS
    return all(
        NAMES_OF_2003.get(child.tag, child.tag) in CHILDREN.get(name, ())
        or any(True for _ in _begun(child.tag, name))
        for child in element
    )
