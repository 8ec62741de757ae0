"""A new project, as ``planspec init`` makes it, with a language server that serves it as an editor's settings ask."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from editor.language_server import LanguageServer
from editor.opened import Desk
from node_packages import package
from planspec.starter import Answers, project_files

_NO_NETWORK = {"schemaStore": {"enable": False}, "kubernetesCRDStore": {"enable": False}}


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return a desk in a new project, with one server for all tests."""
    program = package("yaml-language-server") / "bin" / "yaml-language-server"
    folder = tmp_path_factory.mktemp("project")
    for name, text in project_files(Answers(), "ja").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    settings = json.loads((folder / ".vscode" / "settings.json").read_bytes())
    server = LanguageServer(("node", str(program), "--stdio"), folder, _sections(settings))
    yield Desk(server, folder / "plans")
    server.close()


def _sections(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return an editor's settings as a server asks for them: by section, without the section's name."""
    own: dict[str, Any] = dict(_NO_NETWORK)
    for name, value in settings.items():
        if name.startswith("yaml."):
            holder, keys = own, name.split(".")[1:]
            for key in keys[:-1]:
                holder = holder.setdefault(key, {})
            holder[keys[-1]] = value
    return {"yaml": own, "[yaml]": settings["[yaml]"]}
