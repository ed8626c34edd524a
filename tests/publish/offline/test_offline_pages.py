import pytest
from hypothesis import given

from generator.publish.offline.pages import Middle, explicit, offline_page, page_in_both_forms
from generator.verify.declared import Fault
from generator.verify.elements import Element, any_elements
from generator.verify.facts import whole_page_facts
from tests.verify.any_pages import ANY_PAGE

FILE = "a/b/index.html"


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("../", "../index.html"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("./", "./index.html"),
        ("a/b/", "a/b/index.html"),
        ("a/?zoek=x#vraag-1", "a/index.html?zoek=x#vraag-1"),
        ("a/index.html", "a/index.html"),
        ("a/overleg.json", "a/overleg.json"),
        ("#vraag-1", "#vraag-1"),
        ("?zoek=x", "?zoek=x"),
        ("", ""),
        ("https://elsewhere.example/a/", "https://elsewhere.example/a/"),
        ("//elsewhere.example/a/", "//elsewhere.example/a/"),
        ("mailto:a@overleg.example", "mailto:a@overleg.example"),
    ],
)
def test_an_address_of_a_folder_names_its_file(address: str, named: str) -> None:
    assert explicit(address) == named


def _offline(html: str, file: str = FILE) -> str:
    return offline_page(file, html, "pagefind").text


def test_links_and_forms_name_their_files() -> None:
    html = "<a class=x href='../'>x</a> <form ACTION=../zoek/ method=get> <a\n  href=\"../c/#d\">"
    assert _offline(html) == (
        '<a class=x href="../index.html">x</a> <form ACTION="../zoek/index.html" method=get> '
        '<a\n  href="../c/index.html#d">'
    )


def test_signs_in_an_address_stay_escaped() -> None:
    assert _offline('<a href="../?a=1&amp;b=%22">') == '<a href="../index.html?a=1&amp;b=%22">'


def test_all_else_stays_letter_for_letter() -> None:
    html = (
        '<!doctype html>\n<!-- <a href="../"> -->\n'
        '<p data-href="../" title="a href=\'../\'" hidden>één &amp; &#8212; < b</p>\n'
    )
    assert _offline(html) == html


def test_the_search_loader_comes_before_the_first_script_with_an_address() -> None:
    data, scripts = (
        '<script type="application/json">{}</script>',
        '<script src="a.js" defer></script><script src="b.js">',
    )
    assert _offline(data + scripts) == f'{data}<script src="../../pagefind/loader.js" defer></script>{scripts}'


def test_before_a_script_that_does_not_wait_the_loader_does_not_wait() -> None:
    page = _offline('<script src="a.js"></script>', file="index.html")
    assert page == '<script src="pagefind/loader.js"></script><script src="a.js"></script>'


def test_a_page_without_scripts_gets_no_loader() -> None:
    assert _offline("<p>x</p>") == "<p>x</p>"


def test_what_asks_for_files_ahead_of_their_use_is_left_out() -> None:
    preload = '<link rel="preload" href="../a.woff2" as="font" type="font/woff2" crossorigin>'
    assert (
        _offline(f'<p>{preload}<link rel="stylesheet" href="../a.css">') == '<p><link rel="stylesheet" href="../a.css">'
    )


@given(ANY_PAGE)
def test_what_any_page_declares_is_what_a_parser_for_all_html_finds_in_its_new_text(page: str) -> None:
    text, facts = offline_page(FILE, page, "pagefind")
    assert facts == whole_page_facts(FILE, any_elements(text))


@given(ANY_PAGE)
def test_a_page_that_is_read_once_for_both_forms_declares_what_it_declares_in_each(page: str) -> None:
    hosted, offline, _ = page_in_both_forms(FILE, page, "pagefind")
    assert hosted == whole_page_facts(FILE, any_elements(page))
    assert offline == offline_page(FILE, page, "pagefind")


def _framed(middle: str, number: int) -> str:
    """A page with a middle in one of several frames."""
    frame = (
        f'<head>\n<title>{number}</title>\n<script src="{number}.js" defer></script>\n</head>\n<body id="{number}">\n'
    )
    return f'{frame}<main>\n{middle}\n</main>\n<a href="../{number}/#x">verder</a>\n</body>'


@given(ANY_PAGE)
def test_a_middle_that_is_known_says_in_another_frame_what_is_read_there(page: str) -> None:
    first, second = _framed(page, 1), _framed(page, 2)
    middle = page_in_both_forms(FILE, first, "pagefind").middle
    found = page_in_both_forms(FILE, second, "pagefind", lambda digest: _if_it_is(middle, digest))
    assert found[:2] == page_in_both_forms(FILE, second, "pagefind")[:2]
    assert middle is None or (found.middle and found.middle.text is middle.text)


def _if_it_is(middle: Middle | None, digest: str) -> Middle | None:
    return middle if middle and middle.digest == digest else None


def test_of_another_middle_nothing_is_known() -> None:
    asked: list[str] = []
    for middle in ("<p>een", "<p>twee", "<p>een"):
        page_in_both_forms(FILE, _framed(middle, 1), "pagefind", asked.append)
    assert asked[0] == asked[2] != asked[1]


@pytest.mark.parametrize("wrong", ['<p id="2">x', '<p aria-labelledby="nergens">x'])
def test_an_id_that_stands_in_a_frame_too_or_is_nowhere_is_seen_where_the_middle_is_known(wrong: str) -> None:
    middle = page_in_both_forms(FILE, _framed(wrong, 1), "pagefind").middle
    hosted, offline, _ = page_in_both_forms(FILE, _framed(wrong, 2), "pagefind", lambda _: middle)
    assert Fault.IDENTIFIER in hosted.faults & offline.facts.faults


def test_a_middle_with_a_script_that_loads_is_read_each_time() -> None:
    middle = '<p>x\n<script src="a.js"></script>'
    assert page_in_both_forms(FILE, _framed(middle, 1), "pagefind").middle is None
    bare = f"<main>\n{middle}\n</main>"
    assert bare.replace("<script", '<script src="../../pagefind/loader.js"></script><script') == _offline(bare)


@pytest.mark.parametrize("refused", ["base", "object", "embed", "iframe", "frame"])
def test_an_element_without_attributes_that_the_policy_refuses_is_seen_in_both_forms(refused: str) -> None:
    hosted, offline, _ = page_in_both_forms(FILE, f"<p>a <{refused}> b</p>", "pagefind")
    assert hosted.faults == offline.facts.faults == {Fault.POLICY}


@given(ANY_PAGE)
def test_of_any_page_the_links_name_their_files_and_nothing_else_changes(page: str) -> None:
    """Pages are rewritten line by line; what a parser for all HTML finds in them afterwards is what it should be."""
    before, after = (any_elements(text).elements for text in (page, _offline(page)))
    kept = [element for element in before if not _is_left_out(element)]
    new = [element for element in after if element.attributes.get("src") != "../../pagefind/loader.js"]
    assert [element.tag for element in new] == [element.tag for element in kept]
    for one, other in zip(kept, new, strict=True):
        assert other.attributes == {name: _named(name, value) for name, value in one.attributes.items()}
    assert (len(new) < len(after)) == any(element.tag == "script" and "src" in element.attributes for element in kept)


def _is_left_out(element: Element) -> bool:
    is_policy = element.attributes.get("http-equiv") == "Content-Security-Policy"
    return is_policy or element.attributes.get("rel") == "preload"


def _named(name: str, value: str) -> str:
    return explicit(value) if name in ("href", "action", "cite") else value
