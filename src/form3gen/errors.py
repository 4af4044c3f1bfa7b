"""What users see when form3gen cannot do its work."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import wraps
from types import NoneType, UnionType
from typing import ParamSpec, TypeVar, get_args, get_origin

P = ParamSpec("P")
R = TypeVar("R")

TEXT_HINT = "; check_text takes the text of a filing"


class Form3genError(Exception):
    """Why form3gen cannot do its work, in one line for the user.

    The command line prints it and exits with 2. A filing with errors never raises it; it has
    findings. Any other exception is a bug in form3gen and keeps its traceback, except a TypeError
    of a public function, which is a bug in the program that calls it.
    """


def checks_types(function: Callable[P, R]) -> Callable[P, R]:
    """Make a public function raise a TypeError that says what it takes and what it got.

    The annotations of its parameters, which must be classes or unions of them, say what it takes.
    """
    accepted = {
        name: _classes(annotation)
        for name, annotation in function.__annotations__.items()
        if name != "return"
    }

    @wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        given: Mapping[str, object] = dict(zip(accepted, args, strict=False)) | kwargs
        for name, value in given.items():
            if name in accepted and not _fits(value, accepted[name]):
                raise TypeError(_refusal(function.__name__, accepted, name, value))
        return function(*args, **kwargs)

    return checked


def _classes(annotation: object) -> tuple[type, ...]:
    """Return the classes in an annotation: those of a union, Mapping for `Mapping[str, str]`."""
    if isinstance(annotation, UnionType):
        return tuple(one for part in get_args(annotation) for one in _classes(part))
    if annotation is None:
        return (NoneType,)
    found = get_origin(annotation) or annotation
    assert isinstance(found, type), f"{annotation} is not a class"
    return (found,)


def _fits(value: object, classes: tuple[type, ...]) -> bool:
    """Return whether a value has one of the classes; a moment is not a date."""
    if isinstance(value, datetime) and date in classes:
        return datetime in classes
    return isinstance(value, classes)


def _refusal(
    function: str, accepted: Mapping[str, tuple[type, ...]], name: str, value: object
) -> str:
    """Return what a function takes and got; only the first parameter needs no name."""
    *names, last = [_with_article(one) for one in accepted[name]]
    takes = f"{', '.join(names)} or {last}" if names else last
    parameter = "" if name == next(iter(accepted)) else f" as {name}"
    got = "None" if value is None else type(value).__name__
    wants_form = accepted[name][0].__name__ == "Form3"
    hint = TEXT_HINT if wants_form and isinstance(value, str | bytes) else ""
    return f"{function} takes {takes}{parameter}, not {got}{hint}"


def _with_article(one: type) -> str:
    if one in (NoneType, bytes):
        return "None" if one is NoneType else "bytes"
    return f"a {one.__name__}"
