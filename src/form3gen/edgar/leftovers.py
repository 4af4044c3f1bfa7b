"""Lines about the content of a filed document that a source cannot contain."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..form.scalars import one_line
from ..reference.ccc import is_ccc, masked, mentions_ccc
from .elements import NUMBERED, PARENTS, REPEATED, TEXTS

SHOWN_CHARS = 60
"""Characters of the content that a line shows."""

MAX_NAME_CHARS = 100
"""Characters of a name to copy into a line, before the line is shortened."""

TORN_CCC = frozenset({"rptOwnerC", "rptOwnerCc"})
"""What may be left of the name rptOwnerCcc."""


def left_out(root: ET.Element) -> Iterator[str]:
    """Yield a line for everything that a source cannot contain, so that nothing is lost unnoticed.

    A CCC is mentioned but never shown: it is removed from the document.
    """
    secret = _remove_secrets(root)
    yield from _attributes(root)
    yield from _within(root)
    if secret:
        yield "Left out: a CCC, which is secret and does not belong in a source."


def _remove_secrets(parent: ET.Element) -> bool:
    """Remove every CCC from an element, and return whether there was one."""
    removed = False
    kept: list[ET.Element] = []
    between = [[parent.text or ""]]
    for child in parent:
        if _is_secret(child):
            removed |= bool("".join(child.itertext()).strip())
            between[-1].append(child.tail or "")
        else:
            removed |= _remove_secrets(child)
            kept.append(child)
            between.append([child.tail or ""])
    if len(kept) < len(parent):
        parent[:] = kept
        parent.text, *tails = map("".join, between)
        for child, tail in zip(kept, tails, strict=True):
            child.tail = tail
    return removed


def _is_secret(element: ET.Element) -> bool:
    """Return whether an element contains a CCC, by its name, or by a torn name and its content."""
    if element.tag in TORN_CCC:
        return any(is_ccc(word) for word in "".join(element.itertext()).split())
    return "ccc" in element.tag.lower()


def _within(parent: ET.Element) -> Iterator[str]:
    seen: set[str] = set()
    for element in parent:
        reason = _reason(parent.tag, element.tag, seen)
        if reason:
            yield f"Left out because {reason}: {_short(element.tag)} {words_of(element)}".rstrip()
        else:
            yield from _attributes(element)
            yield from _within(element)
        seen.add(element.tag)
    between = (parent.text, *(child.tail for child in parent))
    stray = one_line(" ".join(text for text in between if text))
    if stray and parent.tag not in TEXTS:
        within = _short(parent.tag)
        yield f"Left out because it is between the elements of {within}: {_short(stray)}"


def _attributes(element: ET.Element) -> Iterator[str]:
    """Yield a line for each unknown attribute, except those with a prefix, which have no facts."""
    for name, value in element.attrib.items():
        if ":" not in name and not (name == "id" and element.tag in NUMBERED):
            shown = f'{element.tag[:MAX_NAME_CHARS]} {name[:MAX_NAME_CHARS]}="{one_line(value)}"'
            yield f"Left out because a Form 3 has no such attribute: {_short(shown)}"


def _reason(parent: str, tag: str, seen: set[str]) -> str:
    """Return why a source cannot contain an element, or nothing if it can."""
    if tag not in PARENTS:
        return "" if parent in TEXTS else "a Form 3 has no such element"
    if parent not in PARENTS[tag]:
        return f"it is misplaced in {_short(parent)}"
    if tag in seen and tag not in REPEATED:
        return "it appears twice"
    return ""


def words_of(element: ET.Element) -> str:
    """Return the start of the text in an element, and the footnotes that it cites."""
    notes = (note.get("id") or "" for note in element.iter("footnoteId"))
    return _short(one_line(" ".join([*element.itertext(), *notes])))


def _short(words: str) -> str:
    shown = masked(words) if mentions_ccc(words) else words
    return shown if len(shown) <= SHOWN_CHARS else f"{shown[:SHOWN_CHARS]}…"
