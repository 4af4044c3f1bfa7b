"""A filing as far as it could be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from ..form import Form3, Path
from ..form.boxes import TEXT_OF_BOX, checks_box
from ..form.scalars import is_blank
from ..rules.finding import Finding
from .data import MISSING, value_at


@dataclass(frozen=True)
class Parsed:
    """A filing as far as it could be read, and what could not be.

    `data` is what the form was built from. `dropped` are the paths of values that were left out,
    `incomplete` those of mappings with an unknown key, and `lost` those that may have contained
    footnotes or cited them. `renamed` leads from the path of a key that was corrected to the path
    as written; `guessed` are the corrected paths that may have been meant otherwise.
    """

    data: Mapping[str, Any]
    form: Form3 = field(default_factory=cache(Form3))
    findings: tuple[Finding, ...] = ()
    dropped: frozenset[Path] = frozenset()
    incomplete: frozenset[Path] = frozenset()
    lost: frozenset[Path] = frozenset()
    renamed: Mapping[Path, Path] = field(default_factory=dict)
    guessed: frozenset[Path] = frozenset()

    def hides(self, finding: Finding) -> bool:
        """Return whether a finding may merely follow from a value that was left out."""
        if not (self.dropped or self.incomplete or self.lost):
            return False
        path = finding.path
        if any(path[:length] in self.dropped for length in range(len(path) + 1)):
            return True
        if path in self.incomplete or (
            path[:-1] in self.incomplete and value_at(self.data, path) in (MISSING, None)
        ):
            return True
        follows = finding.rule.follows
        return any(lost[:1] == (follow,) for follow in follows for lost in self.lost)

    def at_box(self, finding: Finding) -> Finding:
        """Return a finding about the text of a box at the box, if the text is written there."""
        path = self._box_of(finding.path)
        also = tuple(map(self._box_of, finding.also))
        if path == finding.path and also == finding.also:
            return finding
        return replace(finding, path=path, also=also)

    def _box_of(self, path: Path) -> Path:
        """Return the path of the box in whose place a text is written, else the path itself."""
        for box, key in TEXT_OF_BOX.items():
            if path[-1:] == (key,):
                owner = value_at(self.data, path[:-1])
                if not isinstance(owner, Mapping):
                    return path
                short = is_blank(owner.get(key)) and checks_box(owner.get(box))
                return (*path[:-1], box) if short else path
        return path

    def with_fix_judged(self, finding: Finding) -> Finding:
        """Return the finding, its fix unsafe if it is below a key that was guessed."""
        path, fix = finding.path, finding.fix
        if fix and any(path[:length] in self.guessed for length in range(len(path) + 1)):
            return replace(finding, fix=replace(fix, safe=False))
        return finding

    def as_written(self, path: Path) -> Path:
        """Return a path of the form with the keys that the source has."""
        if not self.renamed:
            return path
        for length in range(len(path), 0, -1):
            if written := self.renamed.get(path[:length]):
                return (*self.as_written(written[:-1]), written[-1], *path[length:])
        return path
