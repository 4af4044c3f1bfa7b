"""`python -m form3gen`, and the command of the same name."""

import gc
import os
import sys

GC_THRESHOLD = 1_000_000
"""Allocations between garbage collections; the default would cost a third of the run time."""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(GC_THRESHOLD)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # the search is slow
    try:
        from .cli import cli
        from .files.signals import exit_on_termination

        exit_on_termination()
        sys.exit(cli(prog_name="form3gen"))
    except KeyboardInterrupt:  # while modules are imported; afterwards `cli` handles it
        os.write(2, b"form3gen: interrupted\n")
        sys.exit(2)
    except OSError as error:
        problem = f"cannot use {error.filename}"
        if error.filename is None:
            problem = "cannot write to standard output"
            # It is full or closed: what is left in its buffer must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.write(2, f"form3gen: {problem}: {error.strerror}\n".encode(errors="replace"))
        sys.exit(2)
    finally:
        gc.freeze()  # nothing is left to collect at exit


if __name__ == "__main__":
    main()
