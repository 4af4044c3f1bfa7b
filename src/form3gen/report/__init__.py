"""Findings for people and for programs: one file for each report."""

from collections.abc import Callable, Sequence

from ..read import Draft
from .json_report import json_report
from .text import text_report

Report = Callable[[Sequence[tuple[str, Draft]], bool], str]

REPORTS: dict[str, Report] = {"text": text_report, "json": json_report}
"""Every report by its name: drafts with their file names, and whether colours are wanted."""

__all__ = ["REPORTS", "Report", "json_report", "text_report"]
