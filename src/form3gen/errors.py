"""The one exception that form3gen raises on purpose."""


class Form3genError(Exception):
    """Why form3gen cannot do its work, in one line for the user.

    The command line prints it and exits with 2. A filing with errors never raises it; it has
    findings. Any other exception is a bug in form3gen and keeps its traceback.
    """
