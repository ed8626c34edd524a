"""A bucket holds the site with its headers after hosting/README.md was typed; functions of CloudFront lead rightly."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.model.duty_paths import SECURITY
from generator.publish.disk.belongings import LIST
from generator.publish.mkdocs.headers import FOR_ALL, OVER_TLS, caching, headers, headers_of, media_type
from tests.documents.commands import blocks
from tests.hosting.leading_away import TARGETS, goes_to
from tests.hosting.published_files import files_of, one_of_each_ending
from tests.hosting.servers import HOSTING
from tools.environment import FOLDERS, ROOT, python_of
from tools.programs import NODE

S3 = HOSTING / "s3"
PYTHON = python_of(ROOT / FOLDERS["hosts"])
BUCKET = "overleg-op-schrift"
GUIDE = "hosting/README.md"
OF_FUNCTION = {"Cross-Origin-Resource-Policy"}
"""What response.js says, because it is not the same for all files."""


def called(function: str, *events: dict[str, Any]) -> list[dict[str, Any]]:
    """What a function of CloudFront answers to each event."""
    script = f"{(S3 / function).read_text(encoding='utf-8')}\nconst events = {json.dumps(events)};\n"
    script += "console.log(JSON.stringify(events.map((event) => handler(event))));"
    command = [NODE.find() or "node", "-"]
    done = subprocess.run(command, input=script, capture_output=True, text=True, check=True, encoding="utf-8")
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def asked(*paths: str) -> list[dict[str, Any]]:
    """What becomes of requests for these paths."""
    return called("request.js", *({"request": {"uri": path, "headers": {}}} for path in paths))


@pytest.mark.slow
def test_folders_show_their_pages_and_each_page_has_one_address() -> None:
    pages = {"/": "/index.html", "/over/": "/over/index.html", "/overleggen/mei/": "/overleggen/mei/index.html"}
    files = ["/assets/site.0123456789.css", "/data/vragen.csv", f"/{SECURITY}", "/overleggen/mei/overleg.akn.xml"]
    assert [each["uri"] for each in asked(*pages)] == list(pages.values())
    assert [each["uri"] for each in asked(*files)] == files
    led = {"/over": "/over/", "/index.html": "/", "/over/index.html": "/over/", "/overleggen/mei": "/overleggen/mei/"}
    answers = asked(*led)
    assert [(each["statusCode"], each["headers"]["location"]["value"]) for each in answers] == [
        (301, target) for target in led.values()
    ]
    assert [each["uri"] for each in asked("/404.html")] == ["/404.html/none"]


@pytest.mark.slow
def test_no_path_leads_to_another_host() -> None:
    home = "https://overleg.example.org"
    for path, answer in zip(TARGETS, asked(*TARGETS), strict=True):
        location = answer.get("headers", {}).get("location", {}).get("value", "")
        assert not location or goes_to(home, location) == ("https", "overleg.example.org"), (path, location)


@pytest.mark.slow
def test_files_of_data_are_free_and_nothing_else_is(built_site: Path) -> None:
    files = list(one_of_each_ending(files_of(built_site)).values())
    events = [{"request": {"uri": f"/{path}"}, "response": {"headers": {}}} for path in [*files, "", "over/"]]
    for path, answer in zip([*files, "", "over/"], called("response.js", *events), strict=True):
        sent = {name: each["value"] for name, each in answer["headers"].items()}
        told = headers_of(path)
        wanted = {name.lower(): told[name] for name in (*OF_FUNCTION, *FOR_ALL) if name in told}
        assert sent == wanted, path


def test_the_policy_says_what_every_server_says() -> None:
    policy = json.loads((S3 / "headers.json").read_text(encoding="utf-8"))
    secure = policy["SecurityHeadersConfig"]
    age = secure["StrictTransportSecurity"]["AccessControlMaxAgeSec"]
    sent = {
        "Content-Security-Policy": secure["ContentSecurityPolicy"]["ContentSecurityPolicy"],
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": secure["ReferrerPolicy"]["ReferrerPolicy"],
        "Strict-Transport-Security": f"max-age={age}",
        **{each["Header"]: each["Value"] for each in policy["CustomHeadersConfig"]["Items"]},
    }
    assert sent == {name: value for name, value in (headers() | OVER_TLS).items() if name not in OF_FUNCTION}
    assert "ContentTypeOptions" in secure


@pytest.fixture
def store(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A store like S3 on this machine, as what a shell must know of it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(PYTHON.with_name("moto_server")), "-p", str(port)]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(f"http://127.0.0.1:{port}/moto-api/")
            yield {
                "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
                "AWS_ACCESS_KEY_ID": "proef",
                "AWS_SECRET_ACCESS_KEY": "proef",
                "AWS_DEFAULT_REGION": "eu-west-1",
                "PATH": f"{PYTHON.parent}{os.pathsep}{os.environ['PATH']}",
            }
        finally:
            server.terminate()


def _wait_for(address: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(address).close()  # noqa: S310 (an address of this machine)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(address)


def typed(line: str, folder: Path, store: dict[str, str]) -> str:
    """Type a line of the guide, which must end well; what it printed. Of CloudFront its tool checks the words alone."""
    if line.startswith("aws cloudfront"):
        line += " --generate-cli-skeleton output"
    environment = {**os.environ, **store, "PYTHONPATH": str(ROOT)}
    command = ["bash", "-c", line.replace("BUCKET", BUCKET)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (line, done.stdout, done.stderr)
    return done.stdout


def kept(store: dict[str, str]) -> dict[str, tuple[str, str]]:
    """The type and the caching of each object in the bucket, as a reader without a password gets them."""
    listing = "import boto3, json; s = boto3.client('s3'); found = {}\n"
    listing += f"for page in s.get_paginator('list_objects_v2').paginate(Bucket='{BUCKET}'):\n"
    listing += "  for each in page.get('Contents', []):\n"
    listing += f"    told = s.head_object(Bucket='{BUCKET}', Key=each['Key'])\n"
    listing += "    found[each['Key']] = (told['ContentType'], told['CacheControl'])\n"
    listing += "print(json.dumps(found))"
    done = subprocess.run(
        [str(PYTHON), "-c", listing], env={**os.environ, **store}, capture_output=True, text=True, check=True
    )
    return {key: (told[0], told[1]) for key, told in json.loads(done.stdout).items()}


@pytest.mark.nightly
@pytest.mark.slow
def test_the_guide_publishes_a_site_and_then_what_changed(
    built_site: Path, store: dict[str, str], tmp_path: Path
) -> None:
    shutil.copytree(HOSTING, tmp_path / "hosting")
    shutil.copytree(built_site, tmp_path / "site")
    (tmp_path / "site/.git").mkdir()
    (tmp_path / "site/.git/config").touch()
    (tmp_path / "site/.well-known").mkdir(exist_ok=True)
    (tmp_path / f"site/{SECURITY}").write_text("Contact: tel:1\n", encoding="utf-8")
    once, each_time = ([each.text for each in block] for block in blocks(GUIDE, "sh"))
    for line in once:
        typed(line, tmp_path, store)
    publish = next(line for line in each_time if line.startswith("python"))

    files = {path for path in files_of(tmp_path / "site") if path != ".git/config"} - {LIST}
    assert typed(publish, tmp_path, store) == f"{len(files)} files, {len(files)} sent, 0 removed\n"
    assert kept(store) == {path: (media_type(path), caching(path)) for path in files}

    assert typed(publish, tmp_path, store) == f"{len(files)} files, 0 sent, 0 removed\n"
    page, gone = tmp_path / "site/over/index.html", tmp_path / "site/robots.txt"
    page.write_bytes(page.read_bytes()[::-1])  # as long as before
    os.utime(page, (0, 0))  # and older: kept pages keep their time
    gone.unlink()
    assert typed(publish, tmp_path, store) == f"{len(files) - 1} files, 1 sent, 1 removed\n"
    assert "robots.txt" not in kept(store)


@pytest.mark.nightly
@pytest.mark.slow
def test_what_is_no_site_and_a_store_that_refuses_are_said_in_a_line(store: dict[str, str], tmp_path: Path) -> None:
    script = [str(PYTHON), str(S3 / "publish.py")]
    environment = {**os.environ, **store, "PYTHONPATH": str(ROOT)}
    (tmp_path / "index.html").touch()
    for name, code, said in (("weg", 2, "weg is no site"), (".", 2, "no 404.html"), (".", 1, "Not published: ")):
        if code == 1:
            (tmp_path / "404.html").touch()
        command = [*script, str(tmp_path / name), "no-such-bucket"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (code, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr
