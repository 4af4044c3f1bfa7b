"""Findings: what is wrong with a filing, where, and how to fix it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ..form import Path
from .location import START, Fix, Span, Stage

if TYPE_CHECKING:
    from .registry import Rule


class Severity(StrEnum):
    """How serious a finding is: ERROR blocks filing, WARNING does not, INFO is a reminder."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Finding:
    """One problem with a filing: the rule it breaks, its path, and the message.

    `path` leads through the filing, such as `("table_1", 0, "amount")`. `span` is its position in
    the source file, None for a filing built in Python. `also` are the paths of other values that
    it conflicts with, and `also_spans` their spans. `accepted` is true if the filing accepts it.
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
        """Whether it points at a possible CCC, which must never be shown."""
        return self.rule.is_secret

    @property
    def shown_span(self) -> Span:
        """The span to show: that of the finding, or the start of the file if it has none."""
        return self.span or START

    def stops(self, stage: Stage) -> bool:
        """Return whether this finding prevents producing that stage of the filing."""
        return self.is_error and self.stage <= stage

    def moved(self, path: Path, span: Span, also: tuple[Span, ...]) -> Finding:
        """Return the finding with its path and span in a source, and the spans of other values."""
        return replace(self, path=path, span=span, also_spans=also)

    def __str__(self) -> str:
        """Return the finding on one line."""
        path = ".".join(map(str, self.path))
        return f"{self.code} {self.rule.severity}: {self.message} ({path})"

    def __repr__(self) -> str:
        """Return the finding on one line, for debugging."""
        return f"<Finding {self}>"
