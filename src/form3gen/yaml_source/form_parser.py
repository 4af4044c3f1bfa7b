"""Data to Form3: what does not fit the model becomes a finding, and the rest is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..form import TABLES, Form3, Owner, Path
from ..rules.document import form_type, keys_and_values
from ..rules.explanations import footnotes as footnote_rules
from ..rules.finding import Finding
from ..rules.location import Fix, at
from ..rules.relationship import boxes
from .data import MISSING, copied, value_at
from .keys import fields, is_of_plan, is_of_transaction, key_fix, likely_key
from .misfits import misfit, wrong_shape
from .parsed import Parsed

MIN_CELL_KEYS = 3
"""The shortest path of a whole cell: table, row, column."""

BOXES = [name for name, field in Owner.model_fields.items() if field.annotation is bool]
"""The boxes of Item 4."""


def parse(data: object, unread: Iterable[Path] = ()) -> Parsed:
    """Return the filing that data describes, with a finding for each value that does not fit.

    `unread` are paths that are known to have no value, and need no finding.
    """
    if not isinstance(data, dict):
        return _nothing(wrong_shape((), data, "keys such as form, issuer and owners"))
    if key := _wrapper(data):
        return _nothing(_wrapped(key))
    parser = _Parser(data, unread)
    for path in _blank_boxes(data):
        parser.findings.append(keys_and_values.BLANK_BOX.finding(at(*path, name=path[-1])))
    return parser.parsed()


def _nothing(finding: Finding) -> Parsed:
    """Return a blank filing with one finding, which hides those of the rules."""
    return Parsed({}, findings=(finding,), dropped=frozenset({()}))


def _blank_boxes(data: dict[str, Any]) -> Iterator[Path]:
    """Yield the path of each box of Item 4 whose key has no value."""
    owners = data.get("owners")
    for index, owner in enumerate(owners if isinstance(owners, list) else ()):
        for box in BOXES if isinstance(owner, dict) else ():
            if box in owner and owner[box] is None:
                yield ("owners", index, box)


def _wrapper(data: dict[str, Any]) -> str:
    """Return the only key of the file if the whole filing is below it, or nothing."""
    known = Form3.names_by_key().keys()
    for key, value in data.items():
        if isinstance(value, dict) and len(value.keys() & known) > 1 and not data.keys() - {key}:
            return key
    return ""


def _wrapped(key: str) -> Finding:
    where = at(key, name=key, found="a set of keys", wanted="text", key=True)
    help = f"Remove '{key}:', and begin the keys below it at the start of their lines."
    return replace(keys_and_values.WRONG_SHAPE.finding(where), help=help)


class _Parser:
    """Repairs data until it fits the model, and collects what did not fit."""

    def __init__(self, data: dict[str, Any], unread: Iterable[Path]) -> None:
        self.data = data
        self.findings: list[Finding] = []
        self.dropped = set(unread)
        self.lost = set(unread)
        self.incomplete: set[Path] = set()
        self.cut_by_comma: set[Path] = set()
        self.renamed: dict[Path, Path] = {}
        self.guessed: set[Path] = set()

    def parsed(self) -> Parsed:
        """Return the filing, built once all that does not fit is left out."""
        original = self.data
        while True:
            try:
                return self._parsed(Form3.model_validate(self.data, by_alias=True, by_name=False))
            except ValidationError as error:
                if self.data is original:
                    self.data = copied(original)  # the copy is repaired
                details = error.errors(include_url=False)
                for detail in details[: keys_and_values.MAX_LISTED_PROBLEMS]:
                    self._repair(detail)
                if (more := len(details) - keys_and_values.MAX_LISTED_PROBLEMS) > 0:
                    self.findings.append(keys_and_values.TOO_MANY.finding(at(count=more)))
                    self.dropped.add(())
                    return self._parsed(Form3())

    def _parsed(self, form: Form3) -> Parsed:
        return Parsed(
            self.data,
            form,
            tuple(self.findings),
            frozenset(self.dropped),
            frozenset(self.incomplete),
            frozenset(self.lost),
            self.renamed,
            frozenset(self.guessed),
        )

    def _repair(self, detail: ErrorDetails) -> None:
        """Drop a value that does not fit, and add a finding for it."""
        path, data = detail["loc"], self.data
        if detail["type"] == "extra_forbidden":
            self._unknown_key(path)
            return
        if detail["type"] == "two_texts":
            self._two_texts(path, detail["ctx"])
            return
        if detail["type"] == "string_type" and isinstance(path[-1], int):
            path = path[:-1]  # one item of a list of names is not a name: drop the list
        while value_at(data, path) is MISSING or (
            path in self.dropped and value_at(data, path) == {}
        ):
            path = path[:-1]
        value = value_at(data, path)
        notes = data.get("footnotes")
        footnotes = list(notes) if isinstance(notes, dict) else []
        if path not in self.dropped:
            self.findings.append(misfit(path, value, detail["type"], footnotes))
        self.dropped.add(path)
        if isinstance(value, dict | list) or len(path) < MIN_CELL_KEYS or value in footnotes:
            self.lost.add(path)
        holder = value_at(data, path[:-1])
        holder[path[-1]] = {} if isinstance(path[-1], int) else None

    def _two_texts(self, path: Path, words: dict[str, Any]) -> None:
        """Keep the text at its own key, and report the one in place of the box."""
        parent, box = path[:-1], words["box"]
        owner = value_at(self.data, parent)
        name = owner.get("name")
        what = "officer titles" if box == "officer" else "texts for Other"
        where = at(
            *path,
            name=name if isinstance(name, str) and name else Owner().label,
            what=what,
            first=words["first"],
            second=words["second"],
            also=((*parent, box),),
        )
        self.findings.append(boxes.TWO_TEXTS.finding(where))
        owner[box] = "yes"

    def _unknown_key(self, path: Path) -> None:
        """Read an unknown key as the one that was probably meant, or drop it; add a finding."""
        parent = path[:-1]
        holder = value_at(self.data, parent)
        value = holder.pop(path[-1])
        name = str(path[-1])
        if "ccc" in name.lower():
            self.findings.append(keys_and_values.SECRET.finding(at(*path, key=True)))
        elif is_of_plan(name) or (path[0] in TABLES and is_of_transaction(name)):
            self.findings.append(form_type.TRANSACTION.finding(at(*path, key=True, name=name)))
            self.lost.add(path)
        elif name == "notes":
            where = at(*path, key=True, name=name)
            self.findings.append(footnote_rules.FOOTNOTE_OUTSIDE_TABLES.finding(where))
            self.lost.add(path)
        else:
            self._misspelled_key(path, holder, value)

    def _misspelled_key(self, path: Path, holder: dict[str, Any], value: object) -> None:
        parent, name = path[:-1], str(path[-1])
        known = fields(parent)
        right = likely_key(name, known) if value is not None else None
        fix = None
        if right and (rival := self.renamed.get((*parent, right))):
            self._withdraw_fix(rival)
        if right and right not in holder:
            holder[right] = value
            fix = self._renaming(path, right, known)
        elif parent:
            self.incomplete.add(parent)
            self.lost.add(parent)
        if value is None and parent in self.cut_by_comma:
            return
        help = f"Did you mean '{right}'?" if right else f"Keys allowed here: {', '.join(known)}."
        if value is None:
            self.cut_by_comma.add(parent)
            help = "Put a name or number that contains a comma in quotation marks."
            if ":" in name:
                help = "End a key with a colon and a space."
        where = at(*path, key=True, help=help, fix=fix, name=name)
        self.findings.append(keys_and_values.UNKNOWN_KEY.finding(where))

    def _renaming(self, path: Path, right: str, known: list[str]) -> Fix | None:
        """Record that the key of a path was read as another, and return the fix of it."""
        meant_path = (*path[:-1], right)
        self.renamed[meant_path] = path
        fix = key_fix(str(path[-1]), right, known)
        if not (fix and fix.safe):
            self.guessed.add(meant_path)
        return fix

    def _withdraw_fix(self, path: Path) -> None:
        """Remove the fix of a key, because another key may mean the same."""
        self.findings = [
            replace(one, fix=None) if one.path == path else one for one in self.findings
        ]
