"""`python -m form3gen`, and the command of the same name."""

import gc
import os
import sys


def main() -> None:
    """Run the command line, started as fast as its libraries allow."""
    # Nothing that is imported becomes garbage, so it is not looked for until a command begins; and
    # no plugins of pydantic are looked for among all that is installed.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from .cli import cli

    try:
        sys.exit(cli(prog_name="form3gen"))
    except OSError as error:
        # The standard streams are full or gone; nothing can be said there any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.write(2, f"form3gen: cannot write to standard output: {error.strerror}\n".encode())
        sys.exit(2)


if __name__ == "__main__":
    main()
