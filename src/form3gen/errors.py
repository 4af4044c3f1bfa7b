"""The one exception form3gen raises on purpose: it cannot go on, and says why in one line."""


class Form3genError(Exception):
    """What stopped the work, in words for the user; the command line shows it and exits with 2.

    A filing that is wrong never raises this: it has findings. Anything else that escapes is a
    defect of form3gen and keeps its traceback.
    """
