"""The rules of Form 3: what each demands, where it is written, and what breaks it."""

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
from .engine import check, reminders
from .location import START, At, Fix, Severity, Span, Stage, at
from .registry import RULES, Finding, Rule, rule

AREAS = {
    area.DIGIT: area.TITLE
    for area in (
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
}
"""The title of each area by the first digit of its codes."""

__all__ = [
    "AREAS",
    "RULES",
    "START",
    "At",
    "Citation",
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
