"""Signatures, and the powers of attorney under which some are made."""

from typing import TYPE_CHECKING

from .marks import NotFiled, NotPrinted
from .model import Model
from .scalars import Day, YesNo

if TYPE_CHECKING:
    from .inputs import DateInput, YesNoInput


class PowerOfAttorney(Model):
    """The power of attorney under which an attorney-in-fact signs, if it is not an exhibit."""

    on_file: Day | None = None
    """The date on which it was filed with an earlier form."""

    expires: Day | None = None
    """The last day on which it is in effect."""

    revoked: YesNo | None = None
    """Whether it has been revoked."""

    to_follow: YesNo | None = None
    """Whether it will be filed by amendment."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            on_file: DateInput = None,
            expires: DateInput = None,
            revoked: YesNoInput = None,
            to_follow: YesNoInput = None,
        ) -> None: ...


class Signature(Model):
    """One signature, and the facts that the rules need about it."""

    name: str | None = None
    """The signature as typed, such as `/s/ Ann Lee` (signatureName)."""

    date: Day | None = None
    """The date of the signature (signatureDate)."""

    signer: NotPrinted[NotFiled[str | None]] = None
    """The person who signed, if not the owner."""

    capacity: NotPrinted[NotFiled[str | None]] = None
    """The capacity in which the person signed, if the signature does not state it."""

    power_of_attorney: NotPrinted[NotFiled[PowerOfAttorney | None]] = None
    """The power of attorney under which an attorney-in-fact signed."""

    electronic: NotPrinted[NotFiled[YesNo | None]] = None
    """Whether the authentication document was signed electronically (17 CFR 232.302(b))."""

    attested: NotPrinted[NotFiled[YesNo | None]] = None
    """Whether the signatory has manually signed an attestation to the use of electronic signatures
    (17 CFR 232.302(b))."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            date: DateInput = None,
            signer: str | None = None,
            capacity: str | None = None,
            power_of_attorney: PowerOfAttorney | None = None,
            electronic: YesNoInput = None,
            attested: YesNoInput = None,
        ) -> None: ...
