"""The words next to our keys, which no fix takes for a slip."""

from form3gen.reference.nearest import is_one_slip
from form3gen.yaml_source.keys import fields
from form3gen.yaml_source.near_words import NEIGHBORS, OTHER_TERMS, WORDS


def keys(path: tuple[str, ...] = ()) -> set[str]:
    """Return the keys of the form at a path and below."""
    return {one for key in fields(path) for one in (key, *keys((*path, key)))}


def words_of_keys() -> set[str]:
    """Return the words of four letters or more in the keys."""
    found = {word for key in keys() for word in key.split("_")}
    return {word for word in found if len(word) > 3 and word.isalpha()}


def test_neighbors_are_kept_for_every_word_of_a_key():
    """The neighbors were looked up for all the words of our keys, and for no other."""
    kept = {word[:-1] for word in NEIGHBORS.split() if word.endswith(":")}
    missing, unused = words_of_keys() - kept, kept - words_of_keys()
    assert not missing, f"add a line for {missing} to NEIGHBORS in yaml_source/near_words.py"
    assert not unused, f"delete the line of {unused} from NEIGHBORS in yaml_source/near_words.py"


def test_neighbors_are_one_slip_away():
    """Each word in the list is one slip away from the word that it follows."""
    key = ""
    for word in NEIGHBORS.split():
        if word.endswith(":"):
            key = word[:-1]
        else:
            assert is_one_slip(word, key), (word, key)


def test_no_key_is_among_the_other_terms():
    """No key is also another term, and a term may be the neighbor of a key, as `county` is."""
    assert not OTHER_TERMS & keys()
    assert "county" in OTHER_TERMS & WORDS
