"""Any valid filing survives a round trip through YAML and XML unchanged."""

from hypothesis import HealthCheck, given, settings

from form3gen import Address, Form3, Owner, check_text, render
from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text, to_data
from strategies import filings

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
MANY = settings(max_examples=150, deadline=None, suppress_health_check=SLOW)


@MANY
@given(filings())
def test_yaml_and_back(form: Form3):
    """A filing written as a source and read again is the same."""
    made = check_text(source_text(to_data(form)))
    assert made.errors == ()
    assert form == made.form


@MANY
@given(filings())
def test_xml_and_back(form: Form3):
    """A filing written as published XML, imported and read again is the same."""
    document = filed(render(form, "published"))
    assert document.comments == ()
    made = check_text(source_text(document.data))
    assert made.errors == ()
    assert numbered(form) == made.form


def numbered(form: Form3) -> Form3:
    """Return the filing with footnotes named by their numbers, and CIKs of ten digits."""
    numbers = {name: str(number) for name, number in form.note_numbers.items()}
    data = renamed(form.model_dump(), numbers)
    data["footnotes"] = {numbers[name]: text for name, text in form.footnotes.items()}
    for owner in data["owners"]:
        owner["cik"] = owner["cik"].zfill(10)
    return Form3.model_validate(data)


def renamed(data: object, numbers: dict[str, str]) -> object:
    """Return data in which cells cite footnotes by their numbers."""
    if isinstance(data, dict):
        return {
            key: [numbers[name] for name in value] if key == "notes" else renamed(value, numbers)
            for key, value in data.items()
        }
    if isinstance(data, tuple):
        return [renamed(item, numbers) for item in data]
    return data


def test_an_explicit_no_is_kept():
    """A no that differs from a missing key is written, and read back."""
    form = Form3(owners=(Owner(name="A", address=Address(street="1 High St", non_us=False)),))
    assert check_text(source_text(to_data(form))).form == form
