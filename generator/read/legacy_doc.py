"""Reads old Word documents (.doc): LibreOffice turns them into .docx, away from the network and within bounds."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.messages.message import say
from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.office.damage import DamageError
from generator.read.office.identify import RTF, check_is_old_word
from generator.read.rtf import read_rtf
from generator.read.word import read_docx

COMMANDS = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
SECONDS = 25
MOST_BYTES = 64 * 1024 * 1024
MOST_BYTES_WRITTEN = 256 * 1024 * 1024
MOST_MEMORY = 1024**3
_INSTALL = say("install LibreOffice (Debian: libreoffice-writer-nogui), or open it in Word and save it as .docx")
_SAVE = say("open it in Word and save it as .docx")
# unshare(2): a process in a network of its own reaches nobody.
_NEW_NETWORK, _NEW_USER = 0x40000000, 0x10000000
_UNSHARE = getattr(ctypes.CDLL(None), "unshare", None) if sys.platform == "linux" else None
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
)
# Requests of a document are refused: no macros, no links followed, no host reached (through a non-existent proxy).
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Office.Writer/Content/Update", "Field", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
_PROFILE = '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>\n'


def read_doc(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read an old Word document, or RTF under its ending; None, with the reason reported, when it cannot be read."""
    program = find_program()
    try:
        if file.data.startswith(RTF):
            return read_rtf(file, problems)
        check_is_old_word(file.data)
        if len(file.data) > MOST_BYTES:
            raise DamageError(
                say("the document is larger than {megabytes} MB", megabytes=MOST_BYTES // 2**20),
                say("save it without its images"),
            )
        if program is None:
            message = say("old Word documents are read by LibreOffice, which is not installed here")
            problems.report(Code.NEEDS_PROGRAM, Place(file.name), message, _INSTALL)
            return None
        converted = convert(file.data, program)
    except DamageError as damage:
        problems.report(Code.UNREADABLE, Place(file.name), damage.message, damage.advice)
        return None
    return read_docx(SourceFile(file.name, converted), problems)


def find_program() -> str | None:
    """The path of LibreOffice on this machine; None when it is missing."""
    return next((found for command in COMMANDS if (found := shutil.which(command))), None)


def convert(data: bytes, program: str, seconds: int = SECONDS) -> bytes:
    """The document as .docx; raises DamageError when LibreOffice cannot read it, or takes too long.

    Each run has its own profile, so that neither another running LibreOffice nor personal settings matter.
    """
    with tempfile.TemporaryDirectory(prefix="generator-doc-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, result = folder / "source.doc", folder / "result" / "source.docx"
        source.write_bytes(data)
        profile = folder / "profile"
        (profile / "user").mkdir(parents=True)
        items = "".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
        (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE.format(items=items), encoding="utf-8")
        _run([program, *_options(profile, result.parent), str(source)], folder, seconds)
        if not result.is_file():
            raise DamageError(say("LibreOffice cannot read this document: it is damaged or locked"), _SAVE)
        return result.read_bytes()


def _options(profile: Path, result: Path) -> list[str]:
    return [
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--infilter=MS Word 97",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(result),
    ]


def _run(command: list[str], folder: Path, seconds: int) -> None:
    """Run LibreOffice to its end, or kill it with all its child processes when its time is up."""
    process = subprocess.Popen(  # noqa: S603  the program that was found, with arguments of our making
        command,
        cwd=folder,
        env={**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC", "SAL_USE_VCLPLUGIN": "svp"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=_confine if os.name == "posix" else None,  # noqa: PLW1509  it only makes system calls
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as late:
        raise DamageError(
            say("LibreOffice did not read this document within {seconds} seconds", seconds=seconds), _SAVE
        ) from late
    finally:
        _end(process)


def _confine() -> None:
    """Bound what this process may use and, on Linux where that is allowed, take the network away from it."""
    import resource  # noqa: PLC0415  not on Windows

    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES_WRITTEN, MOST_BYTES_WRITTEN))
    if _UNSHARE is not None and _UNSHARE(_NEW_NETWORK) != 0:
        _UNSHARE(_NEW_USER | _NEW_NETWORK)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and, where there are groups of processes, all that it started."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
