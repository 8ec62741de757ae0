"""The contact rules on the 3rd plan: what notes on the leaflet list, and nothing else."""

from pathlib import Path

from planspec.checker import check
from planspec.rules.contacts.address_municipality import AddressMunicipality
from planspec.rules.contacts.branch_in_head_office import BranchInHeadOffice
from planspec.rules.contacts.duplicate_office import DuplicateOffice
from planspec.rules.contacts.email_form import EmailForm
from planspec.rules.contacts.fax_exchange import FaxExchange
from planspec.rules.contacts.invalid_phone_number import InvalidPhoneNumber
from planspec.rules.contacts.municipality_code import MunicipalityCode
from planspec.rules.contacts.phone_equals_fax import PhoneEqualsFax
from planspec.rules.contacts.phone_form import PhoneForm
from planspec.rules.contacts.postal_code_form import PostalCodeForm
from planspec.rules.contacts.postal_code_unknown import PostalCodeUnknown
from planspec.rules.contacts.postal_data_absent import PostalDataAbsent
from planspec.rules.contacts.shared_number import SharedNumber

PLAN = Path(__file__).parents[3] / "plans" / "third_2026_2030.yaml"
RULES = (
    PostalCodeForm(),
    PostalCodeUnknown(),
    PhoneForm(),
    PhoneEqualsFax(),
    FaxExchange(),
    SharedNumber(),
    BranchInHeadOffice(),
    EmailForm(),
    MunicipalityCode(),
    PostalDataAbsent(),
    AddressMunicipality(),
    DuplicateOffice(),
    InvalidPhoneNumber(),
)


def test_findings_in_the_contacts() -> None:
    """The oddities of the printed leaflet are found, each once, and nothing else."""
    report = check(PLAN.read_bytes(), rules=RULES)
    text = report.source_map.text
    found = [(item.code, text[item.span.start.offset : item.span.end.offset]) for item in report.diagnostics]
    assert found == [
        ("PLN407", "一関支部"),
        ("PLN404", "0191-82-4002"),
        ("PLN402", "029-0903"),
        ("PLN405", "0191-34-4040"),
        ("PLN405", "0191-48-3047"),
    ]
