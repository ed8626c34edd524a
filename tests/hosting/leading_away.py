"""Paths made to lead a browser to another host, and where a browser goes that is told of a Location."""

import re
from itertools import product
from urllib.parse import urlsplit

EVIL = "evil.example"

# How a path can begin so that a browser reads a host in what follows: slashes and backslashes, as they are and written
# out, once or twice, with what browsers drop in between, and with dots that servers take away.
BEGINNINGS = (
    "//", "///", "////", "/\\", "\\\\", "/\\\\", "\\/", "/%5C", "/%5c", "/%5C/", "/%5C%5C", "%5C%5C", "/%255C",
    "/%2F", "/%2f", "/%2F%2F", "/%2f%2f", "/%2F/", "%2F%2F", "/%252F", "/%252F%252F", "/%5C%2F", "/%2F%5C",
    "/\t/", "/\t\\", "/%09/", "/%09%5C", "/%09%2F", "/%0A/", "/%0D/", "/%0d%0a/", "/%0B/", "/%0C/", "/%20/", "/%00/",
    "/.//", "/./\\", "/./%5C", "/.%2F%2F", "/..//", "/../%5C", "/%2e//", "/%2e%2e//", "/%2E%2E/%5C", "/..%2F%2F",
    "/..%5C%5C", "/x/..//", "/x/%2e%2e//", "/x/%2e%2e/%5C", "/over/..//", "/over/%2e%2e%2f%2f", "/over/../%5C",
    "/;//", "/;%5C", "/.;//", "/..;//", "/?//", "/#//", "/@", "/:@", "/%40", "//user:pass@", "/%5Cuser@", "/.",
    "/%EF%BC%8F%EF%BC%8F", "/／", "/⁄⁄", "/%E2%81%84", "/%E2%88%95", "/%EF%BC%BC", "/%C0%AF", "/%C0%AF%C0%AF",
    "/%e3%80%82", "/%C1%9C", "/%u002f", "/%u005c", "/%", "/%2", "/%zz/", "/\x7f/", "/\x85/", "/\xa0/",
    "http://", "https://", "http:", "https:", "HTTPS:", "/http://", "/https:%2F%2F", "/https:", "/javascript:",
    "/data:text/html,", "javascript:", "//[::1]", "//127.1", "//2130706433",
)  # fmt: skip
# What servers look for to redirect: the file of a page, and a folder without its slash; the last two come out of the
# host again, into a folder that is there.
ENDINGS = (
    "/index.html", "/over/index.html", "/over", "", "/", "/index.html?a=b", "/%69ndex.html", "/INDEX.HTML",
    "/index.html/", "/../over", "/%2e%2e/over", "/..%2Fover", "/%2e%2e%2findex.html", "/../index.html",
)  # fmt: skip
# What would end the header and begin another, on pages, folders and files that are there.
SPLITS = tuple(
    f"{path}{end}Location:%20https://{EVIL}/{end}Set-Cookie:%20a=b{tail}"
    for path in ("/", "/over", "/over/", "/index.html", "/assets", "//")
    for end in ("%0d%0a", "%0D%0A", "%0a", "%0d", "%E5%98%8A%E5%98%8D", "%C4%8D%C4%8A", "%250d%250a", "%00%0a", "?%0a")
    for tail in ("", "/index.html", "/../over", "/../index.html")
)  # fmt: skip
INSIDE = tuple(
    f"{before}/{between}{EVIL}{after}"
    for before in ("/over", "/overleggen", "/assets", "/x")
    for between in ("/", "%5C", "%2F", "%09/", "../", "%2e%2e//", "../../", "..%2f..%2f/", ".%5C")
    for after in ("/index.html", "/../../over", "/%2e%2e/%2e%2e/index.html")
)
# Longer than a line, and than servers take.
LONG = tuple(
    f"{start}{EVIL}/{'a' * length}/index.html" for start in ("//", "/%5C", "/") for length in (300, 5_000, 60_000)
)
QUERIES = tuple(
    f"{path}?{query}"
    for path in ("/index.html", "/over", "/over/index.html")
    for query in (f"//{EVIL}", f"%0d%0aLocation:%20//{EVIL}", f"url=https://{EVIL}/", f"#//{EVIL}", "?" * 20)
)
TARGETS = tuple(
    dict.fromkeys(
        (
            *(f"{start}{EVIL}{end}" for start, end in product(BEGINNINGS, ENDINGS)),
            *(f"{start}over" for start in BEGINNINGS),
            *(f"{start}over/index.html" for start in BEGINNINGS),
            *(f"{start}index.html" for start in BEGINNINGS),
            *SPLITS,
            *INSIDE,
            *LONG,
            *QUERIES,
        )
    )
)


def goes_to(location: str, base: str) -> tuple[str, str]:
    """The scheme and host that a browser goes to from `base` (http or https) for a Location, both in small letters.

    WHATWG URL: what is not seen at the ends and tabs and newlines anywhere are dropped, backslashes are slashes, and
    after the scheme of another page any number of slashes, none included, stands before a host.
    """
    ours = urlsplit(base)
    told = re.sub("[\t\n\r]", "", location.strip("".join(map(chr, range(0x21))))).replace("\\", "/")
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", told)
    if scheme and scheme[1].lower() not in ("http", "https"):
        return scheme[1].lower(), told[scheme.end() :]
    rest = told[scheme.end() :] if scheme else told
    is_other = scheme is not None and scheme[1].lower() != ours.scheme
    if not is_other and not rest.startswith("//"):
        return ours.scheme, ours.netloc
    authority = re.split(r"[/?#]", rest.lstrip("/"), maxsplit=1)[0]
    return scheme[1].lower() if scheme else ours.scheme, authority.rpartition("@")[2].lower()
