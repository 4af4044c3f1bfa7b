"""The rule book: every rule with its code, severity, citation and message, in one table."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..form import Form3, Path
from .citations import Citation
from .location import START, At, Fix, Severity, Span, Stage

Check = Callable[[Form3], Iterator[At]]


@dataclass(frozen=True)
class Rule:
    """One rule.

    `breaks` is the smallest edit of a good filing that breaks this rule and no other: new values
    by dotted path (None takes the key away), or a whole source text.
    """

    code: str
    name: str
    severity: Severity
    cites: tuple[Citation, ...]
    message: str
    breaks: Mapping[str, object] | str
    doc: str
    check: Check | None = field(repr=False)

    @property
    def requirement(self) -> str:
        """What the rule demands, in one sentence."""
        return self.doc.partition("\n")[0]

    @property
    def help(self) -> str:
        """How to put it right."""
        return " ".join(self.doc.partition("\n")[2].split())

    def finding(self, at: At, span: Span | None = None) -> "Finding":
        """Return what this rule says of one place."""
        message = self.message.format(**{name: _short(word) for name, word in at.words.items()})
        cure = at.help or self.help
        return Finding(self, at.path, message, cure, at.stage, at.key, span, at.also, fix=at.fix)


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: the rule, where in the filing, and the message.

    `path` leads through the filing (`("table_1", 0, "amount")`); `span` is the place in the source
    file, None for a filing built in Python. `also` are the paths of other places that it disagrees
    with, `also_spans` where they stand. `accepted` says that the filing accepts it.
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
    def severity(self) -> Severity:
        """How much it weighs: what is accepted is there to be seen, and no more."""
        return Severity.INFO if self.accepted else self.rule.severity

    @property
    def is_error(self) -> bool:
        """Whether the filing may not be filed so."""
        return self.rule.severity is Severity.ERROR

    def __str__(self) -> str:
        """The finding in one line."""
        path = ".".join(map(str, self.path))
        return f"{self.rule.code} {self.rule.severity}: {self.message} ({path})"

    @property
    def is_secret(self) -> bool:
        """Whether it points at what may be a CCC, which nothing may show."""
        return self.rule.code in SECRETS

    @property
    def place(self) -> Span:
        """Where to show the finding: its span, or the start of the file where it has none."""
        return self.span or START

    def stops(self, stage: Stage) -> bool:
        """Whether nothing may be made of that stage while this stands."""
        return self.is_error and self.stage <= stage

    def moved(self, path: Path, span: Span, also: tuple[Span, ...]) -> "Finding":
        """Return the finding at its place in a source, with the other places."""
        return replace(self, path=path, span=span, also_spans=also)


LONGEST = 160
"""Characters of a word in a message."""

RULES: dict[str, Rule] = {}
"""Every rule by its code."""

AREAS = {
    "document": "0",
    "obligation": "1",
    "owners": "2",
    "relationship": "3",
    "table_1": "4",
    "table_2": "5",
    "indirect": "6",
    "explanations": "7",
    "signatures": "8",
    "amendments": "9",
}
"""The first digit of the codes of each area."""

SECRETS = {"F3-033", "F3-037"}
"""The rules against a CCC in a filing."""

RETIRED: dict[str, str] = {}
"""Codes that are no longer used, with the version that dropped them; none is ever used again."""


def rule(
    code: str,
    severity: Severity,
    *,
    cites: tuple[Citation, ...],
    message: str,
    breaks: Mapping[str, object] | str,
) -> Callable[[Check], Check]:
    """Register a check as a rule; its docstring says what is required, then how to mend it."""

    def register(check: Check) -> Check:
        doc = check.__doc__ or ""
        _add(Rule(code, check.__name__, severity, cites, message, breaks, doc, check))
        return check

    return register


def reading_rule(
    code: str,
    name: str,
    severity: Severity = Severity.ERROR,
    *,
    cites: tuple[Citation, ...],
    message: str,
    breaks: Mapping[str, object] | str,
    doc: str,
) -> Rule:
    """Register a rule that is broken before there is a filing to check, and return it."""
    return _add(Rule(code, name, severity, cites, message, breaks, doc, None))


def _short(word: object) -> object:
    """Return a word that a message can hold; a long one with its end left out."""
    return f"{word[: LONGEST - 3]}..." if isinstance(word, str) and len(word) > LONGEST else word


def _add(new: Rule) -> Rule:
    assert re.fullmatch(r"F3-\d{3}", new.code), new.code
    module = new.check.__module__.split(".")[-2] if new.check else ""
    assert new.code[3] == AREAS.get(module, new.code[3]), f"{new.code} is not of area {module}"
    assert new.code not in RULES, f"{new.code} is taken"
    assert new.code not in RETIRED, f"{new.code} is retired"
    assert new.cites, f"{new.code} cites nothing"
    assert new.doc, f"{new.code} has no docstring"
    RULES[new.code] = new
    return new
