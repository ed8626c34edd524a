"""Starts a web server with its configuration from `hosting/` over a folder, on a free port of this machine."""

import os
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.programs import APACHE, CADDY, NGINX, Program

HOSTING = Path(__file__).resolve().parents[2] / "hosting"
HOST = "127.0.0.1"
PATIENCE = 20  # seconds
POLL = 0.02
# What Debian enables of its own accord, and what the file needs beside that.
APACHE_MODULES = (
    "mpm_event", "authz_core", "mime", "dir", "headers", "filter", "deflate", "rewrite", "unixd", "alias", "authn_core",
    "authz_host", "autoindex", "env", "negotiation", "reqtimeout", "setenvif",
)  # fmt: skip
APACHE_FOLDERS = ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/libexec/apache2")


@dataclass(frozen=True)
class Server:
    """A program, and how to start it: gets the program's path, the site, a folder to work in and a port."""

    program: Program
    command: Callable[[str, Path, Path, int], list[str]]


def replaced(text: str, **changes: tuple[str, str]) -> str:
    """The text with what depends on the machine changed; each must be there."""
    for name, (old, new) in changes.items():
        assert old in text, f"{name}: the configuration holds no {old!r}"
        text = text.replace(old, new)
    return text


def nginx(program: str, site: Path, work: Path, port: int) -> list[str]:
    ours = replaced(
        (HOSTING / "nginx.conf").read_text(encoding="utf-8"),
        port=("listen 80;", f"listen {HOST}:{port};"),
        root=("/var/www/overleg", str(site)),
    )
    places = " ".join(f"{kind}_temp_path {work};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.geteuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user} daemon off; pid {work}/pid; error_log {work}/log; worker_processes 1; events {{}}\n"
        f"http {{ access_log off; {places}\n{ours} }}",
        encoding="utf-8",
    )
    return [program, "-p", str(work), "-e", str(work / "log"), "-c", str(work / "nginx.conf")]


def caddy(program: str, site: Path, work: Path, port: int) -> list[str]:
    ours = replaced(
        (HOSTING / "Caddyfile").read_text(encoding="utf-8"),
        address=("overleg.example.org {", f"http://{HOST}:{port} {{"),
        root=("/var/www/overleg", str(site)),
    )
    (work / "Caddyfile").write_text(f"{{\n\tadmin off\n}}\n{ours}", encoding="utf-8")
    return [program, "run", "--adapter", "caddyfile", "--config", str(work / "Caddyfile")]


def apache(program: str, site: Path, work: Path, port: int) -> list[str]:
    modules = next(Path(folder) for folder in APACHE_FOLDERS if Path(folder).is_dir())
    load = [
        f"LoadModule {name}_module {modules}/mod_{name}.so"
        for name in APACHE_MODULES
        if (modules / f"mod_{name}.so").exists()
    ]
    published = work / "site"
    published.mkdir()
    for entry in site.iterdir():
        (published / entry.name).symlink_to(entry)
    (published / ".htaccess").write_bytes((HOSTING / ".htaccess").read_bytes())
    settings = [
        *load, f"ServerRoot {work}", f"Listen {HOST}:{port}", f"ServerName {HOST}", f"PidFile {work}/pid",
        f"ErrorLog {work}/log", f"DefaultRuntimeDir {work}", f"DocumentRoot {published}",
        f"TypesConfig {os.devnull}", f"<Directory {published}>", "AllowOverride All", "Require all granted",
        "Options Indexes MultiViews FollowSymLinks", "</Directory>",
    ]  # fmt: skip
    (work / "apache.conf").write_text("\n".join(settings) + "\n", encoding="utf-8")
    return [program, "-f", str(work / "apache.conf"), "-DFOREGROUND"]


SERVERS = {
    "nginx": Server(NGINX, nginx),
    "caddy": Server(CADDY, caddy),
    "apache": Server(APACHE, apache),
}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running(name: str, site: Path, work: Path) -> Iterator[str]:
    """A server over a site, with files of its own in `work`; gives its address, without a slash at the end."""
    server = SERVERS[name]
    program = server.program.find()
    assert program, f"no {server.program.name}: run `python tools/programs.py`"
    port = free_port()
    own_places = {"XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
    command = server.command(program, site, work, port)
    with (
        (work / "said").open("w") as said,
        subprocess.Popen(
            command, env={**os.environ, **own_places}, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        ) as process,
    ):
        try:
            wait_for(process, port, work)
            yield f"http://{HOST}:{port}"
        finally:
            process.terminate()
            process.wait()


def wait_for(process: subprocess.Popen[bytes], port: int, work: Path) -> None:
    """Return when the server answers; fails with what it said when it does not."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection((HOST, port), timeout=POLL).close()
        except OSError:
            time.sleep(POLL)
        else:
            return
    logs = [(work / name).read_text(encoding="utf-8") for name in ("said", "log") if (work / name).exists()]
    raise AssertionError("\n".join(["the server did not come up:", *logs]))


def header_rules(text: str) -> dict[str, dict[str, str]]:
    """The headers of each path pattern in a `_headers` file."""
    rules: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in text.splitlines():
        if re.match(r"\s+\S", line):
            name, value = line.strip().split(": ", 1)
            current[name] = value
        elif line.startswith("/"):
            current = rules.setdefault(line.strip(), {})
    return rules
