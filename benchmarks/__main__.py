"""Speed and memory against the budgets: ratios of minima taken in one run, never absolute times."""

import sys

from difference import difference
from growth import growth
from hostile import hostile
from many import many
from memory import memory
from process import whole_process
from reading import reading
from row import table
from word import word


def main() -> int:
    """Print one row a budget; 1 when one of them is not kept."""
    rows = [*reading(), *whole_process(), *growth(), *word(), *memory(), *hostile(), *many(), *difference()]
    print(table(rows))
    return int(any(row.kept is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
