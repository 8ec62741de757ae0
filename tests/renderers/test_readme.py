"""The worked example of renderers/README.md works."""

import re
from pathlib import Path
from types import ModuleType

from hypothesis import given

from effort import examples
from planspec.compose import compose
from planspec.model import Plan
from planspec.rendering import Renderer, discover
from printed import first_missing, normal, printed
from strategies import plans

README = Path(__file__, "../../../renderers/README.md").resolve().read_text("utf-8")


def example() -> Renderer:
    """Return the renderer that the page shows."""
    module = ModuleType("example")
    exec(re.findall(r"```python\n(.*?)```", README, re.DOTALL)[0], vars(module))  # noqa: S102 -- the page's own code
    renderer = module.RENDERER
    assert isinstance(renderer, Renderer)
    return renderer


class TestExample:
    """The plain-text renderer."""

    @examples(100)
    @given(plans())
    def test_every_string(self, plan: Plan) -> None:
        """It holds every printed string in order."""
        text = normal(example().render(compose(plan)).decode())
        assert first_missing(printed(plan), text) is None


def test_names() -> None:
    """The page lists the renderers that are installed."""
    assert set(re.findall(r"^\| `(\w+)` \| `\.", README, re.MULTILINE)) == set(discover())
