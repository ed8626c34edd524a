"""Publish `site/` in a bucket of S3, or of another store that speaks its language: only what changed, with its headers.

    pip install boto3
    python hosting/s3/publish.py site BUCKET [--all]

Credentials and region are those of the AWS tools; another store is named with AWS_ENDPOINT_URL. Assets are there before
the pages that ask for them, and what is gone is removed last. A file counts as unchanged when the store has the same
MD5; `--all` sends all again, as is needed when a new version of the program sends other headers.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from generator.model.duty_paths import SECURITY
from generator.publish.mkdocs.headers import FOREVER, caching, media_type

_REMOVED_AT_ONCE = 1000  # objects: the most that one request may name


def published(site: Path) -> dict[str, Path]:
    """The files to publish by their keys, assets first and pages last; of hidden files security.txt alone."""
    keys = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    shown = [key for key in keys if key == SECURITY or not any(part.startswith(".") for part in key.split("/"))]
    ordered = sorted(shown, key=lambda key: (caching(key) != FOREVER, key.endswith(".html"), key))
    return {key: keys[key] for key in ordered}


def held(store: Any, bucket: str) -> dict[str, str]:  # noqa: ANN401 (clients of boto3 are made while a program runs)
    """The MD5 of each object in a bucket by its key; another word where it was sent in parts."""
    pages = store.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    return {each["Key"]: each["ETag"].strip('"') for page in pages for each in page.get("Contents", ())}


def send(store: Any, bucket: str, files: Mapping[str, Path], there: Mapping[str, str]) -> int:  # noqa: ANN401
    """Send each file that the store does not hold, with its headers; how many these were."""
    sent = 0
    for key, path in files.items():
        data = path.read_bytes()
        if there.get(key) == hashlib.md5(data, usedforsecurity=False).hexdigest():
            continue
        headers = {"ContentType": media_type(key), "CacheControl": caching(key)}
        store.put_object(Bucket=bucket, Key=key, Body=data, **headers)
        sent += 1
    return sent


def remove(store: Any, bucket: str, keys: list[str]) -> None:  # noqa: ANN401
    """Remove objects. Raises RuntimeError where the store keeps some."""
    for start in range(0, len(keys), _REMOVED_AT_ONCE):
        named = [{"Key": key} for key in keys[start : start + _REMOVED_AT_ONCE]]
        answer = store.delete_objects(Bucket=bucket, Delete={"Objects": named, "Quiet": True})
        if kept := answer.get("Errors"):
            raise RuntimeError(f"{kept[0]['Key']} could not be removed: {kept[0]['Message']}")


def main(arguments: list[str] | None = None) -> int:
    """Publish a folder; 0 where all is there, 1 where the store refused something, 2 where there is no site."""
    parser = argparse.ArgumentParser(description="Publish a site in a bucket of S3.")
    parser.add_argument("site", type=Path, help="the folder that `generator site` made")
    parser.add_argument("bucket")
    parser.add_argument("--all", action="store_true", help="send all files, also those that did not change")
    options = parser.parse_args(arguments)
    if not (options.site / "index.html").is_file() or not (options.site / "404.html").is_file():
        parser.error(f"{options.site} is no site: there is no index.html or no 404.html; run `generator site` first")
    try:
        store = boto3.client("s3")
        files, there = published(options.site), held(store, options.bucket)
        sent = send(store, options.bucket, files, {} if options.all else there)
        remove(store, options.bucket, gone := sorted(there.keys() - files.keys()))
    except (BotoCoreError, ClientError, RuntimeError) as error:
        print(f"Not published: {error}", file=sys.stderr)
        return 1
    print(f"{len(files)} files, {sent} sent, {len(gone)} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
