"""The rule book: what each rule requires, the law it comes from, and what breaks it."""

from . import (
    amendments,
    document,
    explanations,
    indirect,
    obligation,
    owners,
    relationship,
    signatures,
    table_1,
    table_2,
)
from .citations import Citation
from .context import FORM_ALONE, Context
from .engine import CheckResult, check, reminders
from .facts.exhibits import Exhibits
from .finding import Finding, Severity
from .location import START, At, Fix, Span, Stage, at
from .registry import RULES, Area, Rule, rule

AREAS = tuple(
    package.AREA
    for package in (
        document,
        obligation,
        owners,
        relationship,
        table_1,
        table_2,
        indirect,
        explanations,
        signatures,
        amendments,
    )
)
"""The areas of the rule book, by digit."""

__all__ = [
    "AREAS",
    "FORM_ALONE",
    "RULES",
    "START",
    "Area",
    "At",
    "CheckResult",
    "Citation",
    "Context",
    "Exhibits",
    "Finding",
    "Fix",
    "Rule",
    "Severity",
    "Span",
    "Stage",
    "at",
    "check",
    "reminders",
    "rule",
]
