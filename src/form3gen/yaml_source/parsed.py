"""A filing as far as it could be read."""

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from ..form import Form3, Path
from ..rules.finding import Finding
from .data import MISSING, look


@dataclass
class Parsed:
    """The filing as far as it could be read, and what could not.

    `broken` are paths whose value was left out; `unsure` those of parts with a key that nobody
    knows; `commas` those of parts that a comma has cut in pieces; `lost` those that may have held
    footnotes or their marks. `renamed` leads from the path of a key that was understood to the
    path as written; `guessed` are those of them that may have meant something else.
    """

    data: dict[str, Any]
    form: Form3 = field(default_factory=cache(Form3))
    findings: list[Finding] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)
    unsure: set[Path] = field(default_factory=set)
    lost: set[Path] = field(default_factory=set)
    commas: set[Path] = field(default_factory=set)
    renamed: dict[Path, Path] = field(default_factory=dict)
    guessed: set[Path] = field(default_factory=set)

    def hides(self, finding: Finding) -> bool:
        """Whether a finding may only follow from a value that was left out."""
        path = finding.path
        if any(path[:length] in self.broken for length in range(len(path) + 1)):
            return True
        if any(path == broken[:-1] for broken in self.broken):
            return True
        if path in self.unsure or (
            path[:-1] in self.unsure and look(self.data, path) in (MISSING, None)
        ):
            return True
        if path[-1:] in {("amount",), ("value",)} and self.broken & {
            (*path[:-1], "amount"),
            (*path[:-1], "value"),
        }:
            return True
        follows = finding.rule.follows
        return any(place[:1] == (follow,) for follow in follows for place in self.lost)

    def with_fix_judged(self, finding: Finding) -> Finding:
        """Return a finding whose fix is unsafe if it is below a key that was guessed."""
        path, fix = finding.path, finding.fix
        if fix and any(path[:length] in self.guessed for length in range(len(path) + 1)):
            return replace(finding, fix=replace(fix, safe=False))
        return finding

    def without_fix_at(self, path: Path) -> None:
        """Take back the fix of a key, as another key may mean the same."""
        self.findings = [
            replace(one, fix=None) if one.path == path else one for one in self.findings
        ]

    def as_written(self, path: Path) -> Path:
        """Return the path with the keys that the source has."""
        for length in range(len(path), 0, -1):
            if written := self.renamed.get(path[:length]):
                return (*self.as_written(written[:-1]), written[-1], *path[length:])
        return path
