"""The command line: options, messages and exit status."""

from .main import cli

__all__ = ["cli"]
