"""`python -m form3gen`, and the command of the same name."""

import gc
import os
import sys
from types import ModuleType


def main() -> None:
    """Run the command line, started as fast as its libraries allow."""
    # Nothing that is imported becomes garbage, so it is not looked for until a command begins.
    gc.disable()
    _do_without_plugins()
    from .cli import cli
    from .cli.signals import exit_on_termination

    exit_on_termination()
    try:
        sys.exit(cli(prog_name="form3gen"))
    except OSError as error:
        # The standard streams are full or gone; nothing can be said there any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.write(2, f"form3gen: cannot write to standard output: {error.strerror}\n".encode())
        sys.exit(2)


def _do_without_plugins() -> None:
    """Let pydantic look for no plugins among all that is installed.

    It has a setting for that, and reads the metadata of packages all the same, a tenth of the time
    of a short command. Where its loader of plugins goes by another name, nothing changes but that.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    loader = ModuleType("pydantic.plugin._loader")
    vars(loader)["get_plugins"] = tuple
    sys.modules.setdefault(loader.__name__, loader)


if __name__ == "__main__":
    main()
