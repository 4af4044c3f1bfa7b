"""Write SEC Form 3: build or read a filing, check it, and print it.

Every command has a function behind it, which takes and returns values and touches no files.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .compare.changes import Change
    from .deadline import Due
    from .errors import Form3genError
    from .form import (
        Address,
        AmountCell,
        Circumstances,
        Contact,
        DateCell,
        DerivativeHolding,
        Exhibit,
        Form3,
        Holding,
        Issuer,
        Owner,
        PowerOfAttorney,
        Relative,
        ShareClass,
        Signature,
        TextCell,
        Trust,
        Underlying,
    )
    from .formats import FORMATS, Delivery, Format
    from .operations.amend import amend
    from .operations.check import check_text
    from .operations.checklist import checklist
    from .operations.diff import diff
    from .operations.due import due
    from .operations.filings import ReadFiling, read_filing
    from .operations.fix import FixedSource, fix
    from .operations.folder import Folder, MemoryFolder
    from .operations.import_filing import ImportedFiling, import_filing
    from .operations.json_schema import json_schema
    from .operations.render import render
    from .operations.selection import Selection
    from .operations.split import split
    from .operations.starter import starter
    from .operations.yaml_text import to_yaml
    from .reports import REPORTS, report
    from .rules import (
        RULES,
        CheckResult,
        Context,
        Exhibits,
        Finding,
        Rule,
        Severity,
        check,
    )
    from .yaml_source import CheckedSource

__all__ = [
    "FORMATS",
    "REPORTS",
    "RULES",
    "Address",
    "AmountCell",
    "Change",
    "CheckResult",
    "CheckedSource",
    "Circumstances",
    "Contact",
    "Context",
    "DateCell",
    "Delivery",
    "DerivativeHolding",
    "Due",
    "Exhibit",
    "Exhibits",
    "Finding",
    "FixedSource",
    "Folder",
    "Form3",
    "Form3genError",
    "Format",
    "Holding",
    "ImportedFiling",
    "Issuer",
    "MemoryFolder",
    "Owner",
    "PowerOfAttorney",
    "ReadFiling",
    "Relative",
    "Rule",
    "Selection",
    "Severity",
    "ShareClass",
    "Signature",
    "TextCell",
    "Trust",
    "Underlying",
    "amend",
    "check",
    "check_text",
    "checklist",
    "diff",
    "due",
    "fix",
    "import_filing",
    "json_schema",
    "read_filing",
    "render",
    "report",
    "split",
    "starter",
    "to_yaml",
]

MODULES = {
    ".compare.changes": ("Change",),
    ".deadline": ("Due",),
    ".errors": ("Form3genError",),
    ".formats": (
        "FORMATS",
        "Delivery",
        "Format",
    ),
    ".operations.amend": ("amend",),
    ".operations.check": ("check_text",),
    ".operations.checklist": ("checklist",),
    ".operations.diff": ("diff",),
    ".operations.due": ("due",),
    ".operations.filings": (
        "ReadFiling",
        "read_filing",
    ),
    ".operations.fix": (
        "FixedSource",
        "fix",
    ),
    ".operations.folder": (
        "Folder",
        "MemoryFolder",
    ),
    ".operations.import_filing": (
        "ImportedFiling",
        "import_filing",
    ),
    ".operations.json_schema": ("json_schema",),
    ".operations.render": ("render",),
    ".operations.selection": ("Selection",),
    ".operations.split": ("split",),
    ".operations.starter": ("starter",),
    ".operations.yaml_text": ("to_yaml",),
    ".reports": (
        "REPORTS",
        "report",
    ),
    ".rules": (
        "RULES",
        "CheckResult",
        "Context",
        "Exhibits",
        "Finding",
        "Rule",
        "Severity",
        "check",
    ),
    ".yaml_source": ("CheckedSource",),
}
"""The module of each public name; those that are not listed are the models in `form`."""


def __getattr__(name: str) -> object:
    """Return a public name, whose module is imported when it is first used."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = next((module for module, names in MODULES.items() if name in names), ".form")
    value: object = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
