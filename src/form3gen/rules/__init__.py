"""The rules of Form 3: what each demands, where it is written, and what breaks it."""

from . import (  # each module enters its rules into the table
    acceptance,
    amendments,
    clock,
    exhibits,
    footnotes,
    format,
    format_text,
    issuer,
    obligation,
    people,
    reading,
    signatures,
    table_1,
    table_2,
)
from .checking import check, reminders
from .cite import Citation
from .places import START, At, Fix, Severity, Span, Stage, at
from .registry import RULES, Finding, Rule, rule
from .shape import Parsed, parse

__all__ = [
    "RULES",
    "START",
    "At",
    "Citation",
    "Finding",
    "Fix",
    "Parsed",
    "Rule",
    "Severity",
    "Span",
    "Stage",
    "acceptance",
    "amendments",
    "at",
    "check",
    "clock",
    "exhibits",
    "footnotes",
    "format",
    "format_text",
    "issuer",
    "obligation",
    "parse",
    "people",
    "reading",
    "reminders",
    "rule",
    "signatures",
    "table_1",
    "table_2",
]
