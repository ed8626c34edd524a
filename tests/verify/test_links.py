import gzip
from pathlib import Path

import pytest

from generator.problems import Code, Problems
from generator.verify.links import links_problems
from tests.verify.built_pages import reported, site_of

SITE_URL = "https://overleg.example/sub/"


def _site(html: str) -> dict[str, str | bytes]:
    return {
        "index.html": "<p id=home>",
        "a/index.html": html,
        "a/b/index.html": '<p id="één">',
        "x.css": "",
        "a/data.json": "{}",
    }


@pytest.mark.parametrize(
    "address",
    [
        "",
        "#",
        "#top",
        "#here",
        "b/",
        "./b/",
        "b/#%C3%A9%C3%A9n",
        "b/#één",
        "b/index.html",
        "..",
        "../",
        "../#home",
        "./",
        "../x.css?version=1",
        "data.json",
        "data.json#anything",
        "mailto:someone@overleg.example",
        "https://elsewhere.example/nowhere",
        "//elsewhere.example/nowhere",
        f"{SITE_URL}a/b/",
        SITE_URL,
    ],
)
def test_an_address_that_leads_somewhere_is_fine(tmp_path: Path, address: str) -> None:
    problems = Problems()
    links_problems(site_of(tmp_path, _site(f'<a id="here" href="{address}">')), problems, site_url=SITE_URL)
    assert reported(problems) == []


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("c/", "leads to no file of the site"),
        ("b", "leads to no file of the site"),
        ("data.json/", "leads to no file of the site"),
        ("#there", "leads to no id on a/index.html"),
        ("b/#een", "leads to no id on a/b/index.html"),
        ("../../", "leads outside the site"),
        ("../../a/", "leads outside the site"),
        ("/a/b/", "starts at the root of the host"),
        ("/sub/a/b/", "starts at the root of the host"),
        (f"{SITE_URL}c/", "leads to no file of the site"),
    ],
)
def test_a_broken_link_is_named_with_its_place(tmp_path: Path, address: str, why: str) -> None:
    problems = Problems()
    links_problems(site_of(tmp_path, _site(f'<p>\n  <a href="{address}">')), problems, site_url=SITE_URL)
    (problem,) = problems
    assert problem.code is Code.BROKEN_LINK
    assert str(problem.place) == "a/index.html:2:3"
    assert problem.message.startswith(f"{address!r} {why}")


def test_addresses_of_images_scripts_and_style_sheets_are_followed_too(tmp_path: Path) -> None:
    problems = Problems()
    html = '<img src="p.png"><script src="s.js"></script><link rel="stylesheet" href="t.css">'
    assert links_problems(site_of(tmp_path, _site(html)), problems) == 3
    assert len(problems) == 3


def test_an_address_in_a_style_sheet_is_followed_from_the_style_sheet(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"css/a.css": "p{src:url(f.woff2)}\nq{src:url(g.woff2)}", "css/f.woff2": b""}
    problems = Problems()
    links_problems(site_of(tmp_path, files), problems)
    assert reported(problems) == ["css/a.css:2:7: [BROKEN-LINK] 'g.woff2' leads to no file of the site"]


def test_without_a_site_address_other_hosts_are_left_alone(tmp_path: Path) -> None:
    problems = Problems()
    assert links_problems(site_of(tmp_path, _site(f'<a href="{SITE_URL}c/">')), problems) == 0
    assert not len(problems)


def test_the_error_page_has_addresses_below_the_path_of_the_site(tmp_path: Path) -> None:
    files = {**_site(""), "404.html": '<a href="/sub/a/"><link rel="stylesheet" href="/sub/x.css">'}
    problems = Problems()
    assert links_problems(site_of(tmp_path, files), problems, site_url=SITE_URL) == 2
    assert reported(problems) == []


@pytest.mark.parametrize("address", ["/a/", "/sub/c/"])
def test_a_wrong_address_on_the_error_page_is_named(tmp_path: Path, address: str) -> None:
    problems = Problems()
    links_problems(site_of(tmp_path, {"404.html": f'<a href="{address}">'}), problems, site_url=SITE_URL)
    assert [str(problem.place) for problem in problems] == ["404.html:1:1"]


def test_in_a_folder_without_a_server_a_link_names_its_file(tmp_path: Path) -> None:
    problems = Problems()
    html = '<a href="b/"><a href="b/index.html"><a href="..">'
    links_problems(site_of(tmp_path, _site(html)), problems, explicit=True)
    assert [problem.quote for problem in problems] == ["b/", ".."]


def test_an_id_that_stands_twice_is_named_each_time(tmp_path: Path) -> None:
    problems = Problems()
    links_problems(site_of(tmp_path, {"index.html": '<p id="a">\n<p id="a">'}), problems)
    assert reported(problems) == [
        "index.html:1:1: [BROKEN-LINK] the id 'a' stands 2 times on this page",
        "index.html:2:1: [BROKEN-LINK] the id 'a' stands 2 times on this page",
    ]


def test_an_attribute_that_names_an_id_the_page_lacks_is_named(tmp_path: Path) -> None:
    problems = Problems()
    html = '<i id="a"></i><a aria-describedby="a b">'
    links_problems(site_of(tmp_path, {"index.html": html}), problems)
    assert reported(problems) == [
        "index.html:1:15: [BROKEN-LINK] aria-describedby names the id 'b', which the page lacks"
    ]


def test_a_search_result_must_land_on_its_anchor(tmp_path: Path) -> None:
    def fragment(url: str) -> bytes:
        return gzip.compress(b'pagefind_dcd{"url":"' + url.encode() + b'"}')

    files = {
        **_site('<p id="vraag-1">'),
        "pagefind/fragment/good.pf_fragment": fragment("a/#vraag-1"),
        "pagefind/fragment/stray.pf_fragment": fragment("a/#vraag-2"),
    }
    problems = Problems()
    links_problems(site_of(tmp_path, files), problems)
    assert reported(problems) == [
        "pagefind/fragment/stray.pf_fragment:1:1: [BROKEN-LINK] 'a/#vraag-2' leads to no id on a/index.html"
    ]
