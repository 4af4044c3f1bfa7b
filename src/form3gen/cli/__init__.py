"""The command line: files, exit status, and nothing of the form itself."""

from .main import cli

__all__ = ["cli"]
