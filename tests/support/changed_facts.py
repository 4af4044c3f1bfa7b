"""Facts that differ between two texts of a filing, to judge fixes by."""

import re
from collections import Counter
from typing import Any

import yaml

from form3gen import CheckedSource, check_text
from form3gen.reference.edgar_codes import place_name

MAX_LETTERS_OF_A_TYPO = 2


def changed_facts(found: CheckedSource, after: str) -> list[str]:
    """Return the facts that a fix changed, both as plain YAML and as form3gen reads them.

    A fixed value must have the meaning of the one that was written. What is filed must stay the
    same except in cells that could not be read before.
    """
    old, new = found.source.raw_text, after
    before, now = leaves(plain(old)), leaves(plain(new))
    wrong = [] if len(before) == len(now) else ["the number of values differs"]
    for (path, value), (other_path, other) in zip(before, now, strict=False):
        if not is_same_key(path, other_path):
            wrong.append(f"{path} is {other_path}")
        if value != other and meaning(other_path, value) != meaning(other_path, other):
            wrong.append(f"{path}: {value} is {other}")
    filed, refiled = (
        dict(leaves(one.model_dump(mode="json"))) for one in (found.form, check_text(new).form)
    )
    unread = {None, ""}
    wrong += [
        f"{path}: {value} is filed as {refiled.get(path)}"
        for path, value in filed.items()
        if value not in unread
        and refiled.get(path) != value
        and meaning(path, str(value)) != meaning(path, str(refiled.get(path)))
    ]
    return wrong


def plain(text: str) -> Any:
    """Return the data of a source, read by PyYAML without form3gen; None if it cannot be read.

    A number between braces is whole, though YAML ends it at a comma.
    """
    text = re.sub(r"(?<=[{ ])([1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)(?=[,}])", r'"\1"', text)
    try:
        return yaml.load(text.removeprefix("\ufeff"), yaml.CBaseLoader)
    except (yaml.YAMLError, UnicodeError):
        return None


def leaves(data: Any, path: tuple[object, ...] = ()) -> list[tuple[tuple[object, ...], Any]]:
    """Return each value with its path, in the order of the text."""
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in leaves(value, (*path, key))]
    if isinstance(data, list):
        return [leaf for n, value in enumerate(data) for leaf in leaves(value, (*path, n))]
    return [(path, data)]


def is_same_key(path: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Return whether two paths differ by at most a typo, not in a digit or an added ending."""
    if len(path) != len(other):
        return False
    for one, two in zip(map(str, path), map(str, other), strict=True):
        left, right = Counter(letters(one)), Counter(letters(two))
        differing = ((left - right) + (right - left)).total()
        if differing > MAX_LETTERS_OF_A_TYPO or digits(one) != digits(two):
            return False
        if left != right and letters(one).startswith(letters(two)):
            return False
    return True


def letters(text: str) -> str:
    """Return the letters of a text in lowercase."""
    return "".join(filter(str.isalpha, text.lower()))


def digits(text: str) -> list[str]:
    """Return the numbers in a text without their leading zeros."""
    return [number.lstrip("0") for number in re.findall(r"\d+", text)]


def meaning(path: tuple[object, ...], value: str) -> object:
    """Return the meaning of a value, however it is written."""
    if path[-1] in {"date", "event_date", "expires"} or "expires" in path:
        numbers = re.findall(r"\d+", value)
        numbers += [month_number(word) for word in re.findall("[a-z]{3,}", value.lower())]
        parts = sorted(map(int, numbers))
        ambiguous = re.fullmatch(r"\d\d?/\d\d?/\d{4}", value) and parts[0] < parts[1] <= 12
        return None if ambiguous else parts
    if "price" in path:
        return value.replace("$", "").strip()
    if path[-1] == "symbol":
        return value.rpartition(":")[2].strip()
    if path[-1] == "country":
        return place_name(value).partition(",")[0].upper()
    if path[-1] == "cik":
        return digits(value)
    return value.upper()[:1] if "ownership" in path else value


def month_number(word: str) -> str:
    """Return the number of a month."""
    return str("janfebmaraprmayjunjulaugsepoctnovdec".index(word[:3]) // 3 + 1)
