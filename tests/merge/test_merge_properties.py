"""What holds for any two lines of work on any plan in any layout."""

from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from effort import examples
from merge.lines_of_work import Work, commented, comments, texts, work
from planspec.merge import Clash, Merged, merge
from planspec.merge.telling import one_line
from planspec.reader import read

_UNLIKE = frozenset({Clash.WHOLE, Clash.COMMENT})
"""Conflicts that come from the layout of one version."""


@st.composite
def works(draw: st.DrawFn) -> Work:
    """Random lines of work."""
    found = work(draw(st.randoms(use_true_random=False)))
    assume(found is not None)
    assert found
    return found


@given(works())
@examples(60)
def test_without_their_changes_ours_stays(one: Work) -> None:
    """Where they have changed nothing, our text comes out to the byte."""
    assert merge(one.base, one.ours, one.base) == Merged(one.ours)


@given(works())
@examples(60)
def test_without_our_changes_theirs_is_taken(one: Work) -> None:
    """Where we have changed nothing, the result says what theirs says, and at most comments are left to decide on."""
    merged = merge(one.base, one.base, one.theirs)
    assert read(merged.text).data == read(one.theirs).data
    assert {conflict.clash for conflict in merged.conflicts} <= {Clash.COMMENT}


@given(works())
@examples(100)
def test_the_result_can_be_read_and_loses_nothing(one: Work) -> None:
    """What either side has written is in the result, or a conflict tells it."""
    merged = merge(one.base, one.ours, one.theirs)
    reading = read(merged.text)
    assert reading.usable
    assert "\r" in merged.text or "\r" not in one.ours
    if any(conflict.clash is Clash.WHOLE for conflict in merged.conflicts):
        assert merged.text == one.ours
        return
    there, told = texts(reading.data), "\n".join(conflict.message.ja for conflict in merged.conflicts)
    for side in (one.ours, one.theirs):
        for text in texts(read(side).data) - texts(read(one.base).data):
            assert there[text] or one_line(text.rstrip("\n")).replace("\\", "") in told.replace("\\", "")


@given(works())
@examples(60)
def test_every_conflict_stands_in_the_file(one: Work) -> None:
    """Each conflict about a place is a comment of its own, and tells the same in both languages' files."""
    for language in ("ja", "en"):
        merged = merge(one.base, one.ours, one.theirs, language=language)
        notes = [comment.text for comment in read(merged.text).comments if comment.text.startswith("# planspec: con")]
        wanted = [f"# planspec: conflict {conflict.note.in_language(language)}" for conflict in merged.conflicts]
        if not any(conflict.clash is Clash.WHOLE for conflict in merged.conflicts):
            assert sorted(notes) == sorted(wanted)


@given(works(), st.randoms(use_true_random=False))
@examples(80)
def test_no_comment_is_lost_or_doubled(one: Work, random: Random) -> None:
    """What either side has written beside the plan is in the result once, or a conflict tells it."""
    ours, theirs = commented(random, one.ours, "自"), commented(random, one.theirs, "相")
    merged = merge(one.base, ours, theirs)
    if any(conflict.clash is Clash.WHOLE for conflict in merged.conflicts):
        return
    there, told = comments(merged.text), "\n".join(conflict.message.ja for conflict in merged.conflicts)
    for side in (ours, theirs):
        for comment in comments(side) - comments(one.base):
            assert there[comment] == 1 or comment in told


@given(works())
@examples(60)
def test_it_does_not_matter_who_merges(one: Work) -> None:
    """From the other side the result says the same, but for the order of what both have added at one place.

    Where both have moved one part, how many conflicts there are depends on which of the two places it is merged at.
    """
    here, there = merge(one.base, one.ours, one.theirs), merge(one.base, one.theirs, one.ours)
    conflicts = {conflict.clash for conflict in (*here.conflicts, *there.conflicts)}
    if not conflicts & _UNLIKE:
        assert here.clean == there.clean
    if not conflicts:
        assert texts(read(here.text).data) == texts(read(there.text).data)


@given(works())
@examples(40)
def test_a_merge_by_lines_is_taken_only_where_it_says_the_same(one: Work) -> None:
    """What a merge by lines has made changes nothing about the data."""
    plain = merge(one.base, one.ours, one.theirs)
    for by_lines in (one.ours, one.theirs, one.base, "- x", "a: [", plain.text):
        merged = merge(one.base, one.ours, one.theirs, by_lines=by_lines)
        assert read(merged.text).data == read(plain.text).data


def test_most_of_it_is_merged() -> None:
    """Of random lines of work most go together, and hardly any are refused: the other tests are about something."""
    # The same numbers in each run, so that the share is the same.
    some = [found for seed in range(200) if (found := work(Random(seed))) is not None]  # noqa: S311 -- no secret
    merged = [merge(*one) for one in some]
    assert len(some) > 150
    assert sum(one.clean for one in merged) > 0.6 * len(some)
    assert sum(any(found.clash is Clash.WHOLE for found in one.conflicts) for one in merged) < 0.02 * len(some)
