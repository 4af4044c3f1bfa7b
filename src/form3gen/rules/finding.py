"""A finding: what a rule says of one filing, where, and how to fix it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ..form import Path
from .location import START, Fix, Span, Stage

if TYPE_CHECKING:
    from .registry import Rule


class Severity(StrEnum):
    """How serious a finding is: an ERROR may not be filed, a WARNING may, INFO is a reminder."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Finding:
    """One problem: the rule, where it is in the filing, and the message.

    `path` leads through the filing, such as `("table_1", 0, "amount")`. `span` is where it is in
    the source file, None for a filing built in Python. `also` are the paths of other values that
    it conflicts with, `also_spans` where they are. `accepted` tells whether the filing accepts it.
    """

    rule: Rule
    path: Path
    message: str
    help: str
    stage: Stage = Stage.PRINT
    key: bool = False
    span: Span | None = None
    also: tuple[Path, ...] = ()
    also_spans: tuple[Span, ...] = ()
    accepted: bool = False
    fix: Fix | None = None

    @property
    def code(self) -> str:
        """The code of the rule, such as `F3-408`."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """The severity; INFO once the filing accepts the warning."""
        return Severity.INFO if self.accepted else self.rule.severity

    @property
    def is_error(self) -> bool:
        """Whether the filing may not be filed."""
        return self.rule.severity is Severity.ERROR

    @property
    def is_secret(self) -> bool:
        """Whether it points at a possible CCC, which no output may show."""
        return self.rule.is_secret

    @property
    def place(self) -> Span:
        """Where to show the finding: its span, or the start of the file if it has none."""
        return self.span or START

    def stops(self, stage: Stage) -> bool:
        """Whether nothing of that stage may be made while this finding remains."""
        return self.is_error and self.stage <= stage

    def moved(self, path: Path, span: Span, also: tuple[Span, ...]) -> Finding:
        """Return the finding with its place in a source, and those of the other values."""
        return replace(self, path=path, span=span, also_spans=also)

    def __str__(self) -> str:
        """Return the finding on one line."""
        path = ".".join(map(str, self.path))
        return f"{self.code} {self.rule.severity}: {self.message} ({path})"

    def __repr__(self) -> str:
        """Return the finding in short."""
        return f"<Finding {self}>"
