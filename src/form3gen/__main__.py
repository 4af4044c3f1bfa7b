"""`python -m form3gen`, and the command of the same name."""

import gc
import os
import sys


def main() -> None:
    """Run the command line, started as fast as its libraries allow."""
    # What is imported stays to the end, so looking through it for garbage is time lost; and no
    # plugins of pydantic are looked for among all that is installed.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from .cli import cli

    sys.exit(cli(prog_name="form3gen"))


if __name__ == "__main__":
    main()
