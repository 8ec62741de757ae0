"""LibreOffice accepts or rejects all tracked changes of Word files, as a council's office would."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from environment import needed

_COMMANDS = {True: "AcceptAllTrackedChanges", False: "RejectAllTrackedChanges"}
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{}
</script:module>
"""
_MACRO = """\
Sub Settle(source As String, command As String, goal As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(goal, kind())
  document.close(True)
End Sub

Sub Main
"""


def settled(files: Mapping[str, Path], folder: Path) -> dict[tuple[str, bool], Path]:
    """Return each of *files* with all changes accepted (``True``) and rejected (``False``), as LibreOffice stores it.

    Args:
        files: Word files by name.
        folder: Where the files and a private profile are put.
    """
    needed("soffice")
    goals = {(name, accept): folder / f"{name}-{accept}.docx" for name in files for accept in (True, False)}
    calls = "".join(
        f'  Settle("{files[name].as_uri()}", "{_COMMANDS[accept]}", "{goal.as_uri()}")\n'
        for (name, accept), goal in goals.items()
    )
    profile = folder / "profile"
    # The first start fills the profile, with an empty macro among other things.
    _run(profile, "--terminate_after_init")
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    module.write_text(_MODULE.format(escape(f"{_MACRO}{calls}End Sub\n")), encoding="utf-8")
    _run(profile, "macro:///Standard.Module1.Main")
    return goals


def _run(profile: Path, *arguments: str) -> None:
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *arguments]
    subprocess.run(command, capture_output=True, check=True, timeout=300)
