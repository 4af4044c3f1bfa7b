"""`python -m form3gen`, and the command of the same name."""

import os
import sys


def main() -> None:
    """Run the command line."""
    # Looking for plugins of pydantic takes a tenth of a check, and there are none here.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from .cli import cli

    sys.exit(cli(prog_name="form3gen"))


if __name__ == "__main__":
    main()
