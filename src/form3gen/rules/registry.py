"""The registry: every rule with its code, severity, citations and message."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from types import ModuleType
from typing import Literal, TypedDict, Unpack

from .citations import Citation
from .context import Context, Need
from .facts import Facts
from .finding import Finding, Severity
from .location import At, Span

Check = Callable[[Facts], Iterator[At]]
ContextCheck = Callable[[Facts, Context], Iterator[At]]

MAX_WORD_CHARS = 160
"""Longer words are cut before they are put into a message."""


@dataclass(frozen=True)
class Rule:
    """One rule: what it requires, why, and how to check it.

    `breaks` is the smallest edit of a good filing that breaks this rule and no other: new values
    by dotted path (None removes the key), or a whole source text. `doc` states the requirement in
    its first line, then how to fix a violation. `check` yields the violations, and is None if the
    reader finds them. `needs` is what the rule must know beyond the form, and `uses` is what it
    considers if known.
    """

    code: str
    name: str
    severity: Severity
    cites: tuple[Citation, ...]
    message: str
    breaks: Mapping[str, object] | str
    doc: str
    check: Callable[..., Iterator[At]] | None = field(repr=False)
    needs: tuple[Need, ...] = ()
    uses: tuple[Need, ...] = ()
    is_secret: bool = False
    about_whole_filing: bool = False
    cured_by_split: bool = False
    follows: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    @property
    def found_by(self) -> Literal["check", "reader"]:
        """What finds violations: the check, or the reader for a rule without one."""
        return "check" if self.check else "reader"

    @property
    def requirement(self) -> str:
        """What the rule requires, in one sentence."""
        return self.doc.partition("\n")[0]

    @property
    def help(self) -> str:
        """How to fix it."""
        return " ".join(self.doc.partition("\n")[2].split())

    def matches(self, facts: Facts, context: Context) -> Iterator[At]:
        """Yield a match for each way in which a filing breaks the rule."""
        assert self.check is not None, f"{self.code} is found by the reader"
        if self.needs or self.uses:
            return self.check(facts, context)
        return self.check(facts)

    def finding(self, at: At, span: Span | None = None) -> Finding:
        """Return the finding for one match of the check."""
        message = self.message.format(**{name: _short(word) for name, word in at.words.items()})
        cure = at.help or self.help
        return Finding(self, at.path, message, cure, at.stage, at.key, span, at.also, fix=at.fix)


@dataclass(frozen=True)
class Area:
    """One area of the rule book: the first digit of its codes, its title, and its modules."""

    digit: str
    title: str
    modules: tuple[ModuleType, ...]

    def __post_init__(self) -> None:
        """Reject a rule whose code belongs to another area."""
        for rule in self.rules:
            assert rule.code[3] == self.digit, f"{rule.code} is not of area {self.digit}"

    @property
    def name(self) -> str:
        """The folder of its modules, such as `table_1`."""
        return self.modules[0].__name__.split(".")[-2]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the area by code."""
        values = (value for module in self.modules for value in vars(module).values())
        rules = (value for value in values if isinstance(value, Rule))
        return tuple(sorted(rules, key=attrgetter("code")))


RULES: dict[str, Rule] = {}
"""Every rule by its code."""

RETIRED: dict[str, str] = {}
"""Codes that are no longer used, with the version that dropped them. Codes are never reused."""


class _Options(TypedDict, total=False):
    """The attributes of a rule that most rules leave at their defaults."""

    is_secret: bool
    about_whole_filing: bool
    cured_by_split: bool
    follows: tuple[str, ...]


def rule(
    code: str,
    severity: Severity,
    *,
    cites: tuple[Citation, ...],
    message: str,
    breaks: Mapping[str, object] | str,
    **options: Unpack[_Options],
) -> Callable[[Check], Rule]:
    """Turn a check into a rule.

    The docstring of the check states the requirement, then how to fix a violation.
    """

    def register(check: Check) -> Rule:
        doc = check.__doc__ or ""
        new = Rule(code, check.__name__, severity, cites, message, breaks, doc, check, **options)
        return _add(new)

    return register


def context_rule(
    code: str,
    severity: Severity,
    *,
    needs: tuple[Need, ...] = (),
    uses: tuple[Need, ...] = (),
    cites: tuple[Citation, ...],
    message: str,
    breaks: Mapping[str, object] | str,
    **options: Unpack[_Options],
) -> Callable[[ContextCheck], Rule]:
    """Turn a check that looks beyond the form into a rule.

    The check is not run if the context lacks what it `needs`; what it `uses` may be None.
    """

    def register(check: ContextCheck) -> Rule:
        doc, name = check.__doc__ or "", check.__name__
        new = Rule(code, name, severity, cites, message, breaks, doc, check, needs, uses, **options)
        return _add(new)

    return register


def reader_rule(
    code: str,
    name: str,
    severity: Severity = Severity.ERROR,
    *,
    cites: tuple[Citation, ...],
    message: str,
    breaks: Mapping[str, object] | str,
    doc: str,
    **options: Unpack[_Options],
) -> Rule:
    """Return a new rule without a check, for problems that the reader reports."""
    return _add(Rule(code, name, severity, cites, message, breaks, doc, None, **options))


def _short(word: object) -> object:
    """Return a word for a message, cut if it is too long."""
    if isinstance(word, str) and len(word) > MAX_WORD_CHARS:
        return f"{word[: MAX_WORD_CHARS - 3]}..."
    return word


def _add(new: Rule) -> Rule:
    assert re.fullmatch(r"F3-\d{3}", new.code), new.code
    assert new.code not in RULES, f"{new.code} is taken"
    assert new.code not in RETIRED, f"{new.code} is retired"
    assert new.cites, f"{new.code} cites nothing"
    assert new.doc, f"{new.code} has no docstring"
    RULES[new.code] = new
    return new
