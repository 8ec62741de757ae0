"""New branches stand among the others, with a todo for what those have."""

import pytest

from edit.changing import changed
from planspec.edit import Refusal
from planspec.edit.plan import Entry, NewBranch, new_branch
from planspec.reader import read

TEXT = """\
contacts:
  branches:
    # 東
    - name: 架空東支部
      postal_code: "0200001"
      phone: 0191-00-0001
    - {name: 架空西支部, phone: 0191-00-0002}
"""


def added(text: str, known: NewBranch) -> str:
    """Return *text* with a new branch."""
    entry = new_branch(read(text).data, known)
    assert isinstance(entry, Entry), entry
    return changed(text, *entry.operations)


def test_a_branch_between_others() -> None:
    """It has what is known of it, in the style of its neighbour, and says what the others have."""
    assert added(TEXT, NewBranch("架空北支部", phone="0191-00-0003", before="架空東支部")) == TEXT.replace(
        "    # 東\n",
        "    - name: 架空北支部\n      phone: 0191-00-0003\n"
        "      todo: 郵便番号を決めて、postal_code に書きます。\n    # 東\n",
    )


def test_a_branch_at_the_end() -> None:
    """With all that the others have there is nothing to be settled."""
    entry = (
        "    - {name: 架空南支部, postal_code: 020-0004, address: 架空市1-1, phone: 0191-00-0004, fax: 0191-00-0005}\n"
    )
    known = NewBranch("架空南支部", "020-0004", "架空市1-1", "0191-00-0004", "0191-00-0005")
    assert added(TEXT, known) == TEXT + entry
    assert added(TEXT, known._replace(after="架空西支部")) == TEXT + entry


def test_the_first_branch() -> None:
    """Contacts begin with it, and say that the head office is still to come."""
    assert added("id: x\n", NewBranch("架空支部")) == (
        "id: x\ncontacts:\n  todo: 本部の連絡先を head_office に書きます。\n  branches:\n    - name: 架空支部\n"
    )
    assert added("id: x\ncontacts:\nsources: []\n", NewBranch("架空支部")) == (
        "id: x\ncontacts:\n  todo: 本部の連絡先を head_office に書きます。\n"
        "  branches:\n    - name: 架空支部\nsources: []\n"
    )
    assert added("contacts:\n  todo: 未定\n", NewBranch("架空支部")) == (
        "contacts:\n  todo: 未定\n  branches:\n    - name: 架空支部\n"
    )


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        (NewBranch("架空東支部"), "There is a branch `架空東支部` already."),
        (NewBranch("x", after="架空北支部"), "There is no branch `架空北支部`. Did you mean `架空"),
        (NewBranch("x", after="y"), "There is no branch `y`."),
    ],
)
def test_refusals(known: NewBranch, reason: str) -> None:
    """A name that is taken and a neighbour that is not there are told."""
    refused = new_branch(read(TEXT).data, known)
    assert isinstance(refused, Refusal)
    assert refused.reason.en.startswith(reason)
