"""Find the programs that the tests need beside Python packages, and get those that are missing.

    python tools/programs.py          get what is missing; exit code 1, naming all of it, when that cannot be done
    python tools/programs.py --list   only say what is there
    python tools/programs.py --nightly   also what only the tests of the night need

As root on a machine with apt-get, Debian's packages are installed; Chromium falls back on Playwright's own download.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator.read.legacy_doc import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
SERVICES_POLICY = Path("/usr/sbin/policy-rc.d")  # Debian Policy 9.3.3.1: asked before a package starts its service
NODE_PACKAGES = ROOT / "tests" / "browser"


@dataclass(frozen=True)
class Program:
    """A program by the commands and files it goes by, the Debian packages that hold it, and who needs it."""

    name: str
    commands: tuple[str, ...]
    packages: tuple[str, ...]
    needed_for: str
    or_else: tuple[str, ...] = ()  # packages that serve where the usual ones are not to be had

    def find(self) -> str | None:
        """Where the program is on this machine; None when it is missing."""
        return next((found for command in self.commands if (found := shutil.which(command))), None)


# Debian's headless shell has no interface of its own: a fresh profile opens three times as fast as in all of Chromium.
CHROMIUM = Program(
    "Chromium",
    (
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
    ),
    ("chromium-headless-shell",),
    "the browser tests",
    or_else=("chromium",),
)
# The headless shell else sets letters in whole pixels, as no reader's browser does.
CHROMIUM_FLAGS = ("--no-sandbox", "--disable-gpu", "--font-render-hinting=none")
FIREFOX = Program(
    "Firefox",
    (
        "firefox-esr",
        "firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:/Program Files/Mozilla Firefox/firefox.exe",
    ),
    ("firefox-esr",),
    "the tests of the offline bundle",
)
NODE = Program("Node.js", ("node", "nodejs"), ("nodejs",), "driving Firefox")
NPM = Program("npm", ("npm",), ("npm",), "installing what drives Firefox and checks pages")
JAVA = Program("Java", ("java",), ("default-jre-headless",), "checking the HTML")
LIBREOFFICE = Program(
    "LibreOffice", COMMANDS, ("libreoffice-writer-nogui", "libreoffice-calc-nogui"), "old Word documents and our tables"
)
# The libraries that WeasyPrint loads have no command; that of Debian's tools comes with them.
PANGO = Program("Pango", ("pango-view",), ("pango1.0-tools",), "making books for paper")
POPPLER = Program("poppler", ("pdftotext",), ("poppler-utils",), "holding PDF documents against their text")
# As anybody but root, Debian's shell does not look in /usr/sbin.
TESSERACT = Program("Tesseract", ("tesseract",), ("tesseract-ocr", "tesseract-ocr-nld"), "reading scans")
NGINX = Program("nginx", ("nginx", "/usr/sbin/nginx"), ("nginx",), "trying hosting/nginx.conf")
CADDY = Program("Caddy", ("caddy",), ("caddy",), "trying hosting/Caddyfile")
APACHE = Program("Apache", ("apache2", "/usr/sbin/apache2", "httpd"), ("apache2-bin",), "trying hosting/.htaccess")
CURL = Program("curl", ("curl",), ("curl",), "an example of the page about data")
JQ = Program("jq", ("jq",), ("jq",), "an example of the page about data")
# Its package brings RSS, a library of the makers of Ruby that validates Atom.
RUBY = Program("Ruby", ("ruby",), ("ruby",), "checking the feeds")
DEBOOTSTRAP = Program("debootstrap", ("debootstrap",), ("debootstrap",), "trying the container without an engine")
RSYNC = Program("rsync", ("rsync",), ("rsync",), "copying a site as the documents say")
NIGHTLY = (DEBOOTSTRAP, RSYNC)
"""What only the tests of the night need."""
PROGRAMS = (
    CHROMIUM,
    FIREFOX,
    NODE,
    NPM,
    JAVA,
    LIBREOFFICE,
    PANGO,
    POPPLER,
    TESSERACT,
    NGINX,
    CADDY,
    APACHE,
    CURL,
    JQ,
    RUBY,
)


def playwrights_chromium() -> str | None:
    """The Chromium that Playwright downloaded for itself; None when it did not."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # a machine without it can still list its programs

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def find_chromium() -> str | None:
    """The machine's Chromium, else Playwright's own; None when there is neither."""
    return CHROMIUM.find() or playwrights_chromium()


def missing(programs: Iterable[Program] = PROGRAMS) -> list[Program]:
    """The programs that this machine lacks."""
    return [each for each in programs if not (find_chromium() if each is CHROMIUM else each.find())]


def may_install() -> bool:
    """Whether packages of Debian can be installed here without asking for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(programs: Iterable[Program]) -> None:
    """Install the Debian packages of some programs; whether that worked shows in what is still missing."""
    wanted = list(programs)
    packages = [package for program in wanted for package in program.packages]
    print(f"Installing {', '.join(packages)} …", flush=True)
    with no_services_started():
        apt_get("update")
        if not install(packages):
            for program in wanted:  # a package that is not known here keeps no other from being installed
                install(program.packages) or install(program.or_else)


def install(packages: Iterable[str]) -> bool:
    """Whether Debian packages are now installed."""
    return apt_get("install", "--yes", "--no-install-recommends", *packages)


def apt_get(*arguments: str) -> bool:
    """Whether Debian's package manager did what was asked, without a question to anybody."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(["apt-get", "-qq", *arguments], env=quiet, stdin=subprocess.DEVNULL, check=False)
    return done.returncode == 0


@contextmanager
def no_services_started() -> Iterator[None]:
    """Keep packages from starting a web server on this machine meanwhile, unless it has a policy of its own."""
    if SERVICES_POLICY.exists():
        yield
        return
    try:
        SERVICES_POLICY.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        SERVICES_POLICY.chmod(0o755)
        yield
    finally:
        SERVICES_POLICY.unlink(missing_ok=True)


def download_chromium() -> None:
    """Let Playwright fetch its own Chromium; whether that worked shows in what is still missing."""
    print("Letting Playwright download its own Chromium …", flush=True)
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def get(
    get_packages: Callable[[Iterable[Program]], None] = install_packages,
    download: Callable[[], None] = download_chromium,
    lacks: Callable[[], list[Program]] = missing,
) -> list[Program]:
    """Get what is missing, in the ways this machine allows; what is missing after that."""
    if (wanted := lacks()) and may_install():
        get_packages(wanted)
    if CHROMIUM in lacks():
        download()
    return lacks()


def complaint(programs: Iterable[Program]) -> str:
    """All missing programs in one message, each with what it is for and how to get it."""
    lines = [f"  {each.name}, for {each.needed_for} (Debian: {' '.join(each.packages)})" for each in programs]
    return "\n".join(["The tests need programs that this machine lacks and that could not be installed:", *lines])


def install_node_packages(folder: Path = NODE_PACKAGES) -> bool:
    """Install the locked Node packages where they are not up to date; whether that worked."""
    lock, installed = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    if installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime:
        return True
    print("Installing the Node packages of the browser tests …", flush=True)
    npm = NPM.find() or "npm"
    command = [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"]
    return subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode == 0


def main(arguments: list[str]) -> int:
    """List or get the programs of the tests; 1 when something is missing in the end."""
    if arguments == ["--list"]:
        for each in PROGRAMS:
            print(f"{each.name}: {(find_chromium() if each is CHROMIUM else each.find()) or 'missing'}")
        return 0
    is_night = arguments == ["--nightly"]
    if still_missing := get(lacks=lambda: missing((*PROGRAMS, *NIGHTLY))) if is_night else get():
        print(complaint(still_missing), file=sys.stderr)
        return 1
    return 0 if install_node_packages() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
