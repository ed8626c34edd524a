"""Pages as hypothesis makes them up: of elements as ours, and of all that browsers read in ways of their own."""

from __future__ import annotations

from hypothesis import strategies as st

_NAMES = st.sampled_from(
    ["p", "div", "span", "a", "li", "td", "b", "h2", "img", "br", "hr", "P", "svg", "rt", "template"]
)
_CLASSES = st.sampled_from(["official", "ours", "official notes", "official ours", "x", "notes"])
_TEXTS = st.sampled_from(
    [
        "woord",
        " ",
        "twee woorden ",
        "\n",
        "&amp;",
        "&lt;p&gt;",
        "&#8209;",
        "é",
        "&nbsp;",
        "a > b",
        "'",
        '"',
        "\u00a0",
        "­",
    ]
)
_ODD = st.sampled_from(
    [
        *("<", "&", "&notit", "&copy", "&#150;", "&#xD800;", "\0", "</", "<!--a--b-->", "<!-- x -->", "<!>", "<?xml?>"),
        *("<p/>", "<a b=c/>", "<p a='\"' b=\"'\">", '<p a=b"c>', "<p\fa>", "</p x>", "</br>", "<title>a<b</title>"),
        *("<script>if(a</b/)</script>", "<script src=x></script>", "<style>p{}</style>", "<STYLE>a</STYLE>"),
        "<!doctype html>",
    ]
)


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def written(name: str, classes: str, texts: list[str]) -> str:
        end = "" if name in ("img", "br", "hr") else f"</{name}>"
        return f'<{name} class="{classes}" id=a{len(texts)}>{"".join(texts) if end else ""}{end}'

    return st.builds(written, _NAMES, _CLASSES, st.lists(inside, max_size=4))


_PLAIN = st.recursive(_TEXTS, _element, max_leaves=20)
ADDRESSES = st.sampled_from(
    [
        *("", "#", "#top", "#a1", "#%61", "#é", "x", "../", "..", ".", "./", "./x", "../../", "../../../", "../../b/"),
        *("c/d/index.html", "c//d", "c/../d/", "c/.x", "?a=1", "../?a=b/c#a1", "b%20c", "b%23c", "b%2F..", "a:b", "/"),
        *("/a/", "//elsewhere.example/", "https://elsewhere.example/x#y", "mailto:a@overleg.example", "c/d:e", "\tx"),
        *("data:text/plain,x", "javascript:x()", "c#a#b", "é/#a1", "c/?x#top", "#[", "a b/", "b/#a%231", "../#a\n1"),
    ]
)
"""Addresses as pages of ours have them, and as they should not."""

_HOLDING = st.sampled_from(
    [
        *('<a href="{}">', "<a href='{}'>", "<a\nhref={}\n>", '<img src="{}">', '<link rel="stylesheet" href="{}">'),
        *('<link rel="preload" href="{}">', '<link rel=canonical href="{}">', '<form action="{}">', '<q cite="{}">'),
        *('<img srcset="{} 1x, x 2x">', '<script src="{}"></script>', '<script defer src="{}"></script>'),
        *('<style>p{{src:url("{}")}}</style>', "<style>\n@import '{}';\n</style>", '<p style="src:url({})">'),
        *('<svg><use href="{}"/></svg>', '<!-- <a href="{}"> -->', '<!--\n<a href="{}">\n-->', '<p title="\n{}">'),
        *('<label for="{}">', '<p aria-labelledby="a1 {}">', '<a name="{}">', '<p id="{}">', "<p onclick={}>"),
        *('<meta http-equiv="Content-Security-Policy" content="{}">', "<script>\nif(a<b){{}}{}\n</script>", "<p {}=x>"),
    ]
)
_DECLARING = st.builds(str.format, _HOLDING, ADDRESSES)

_PARTS = st.lists(
    st.one_of(
        *(_PLAIN, _ODD, _DECLARING, _DECLARING, st.just("\n")),
        *(st.builds("<{}>".format, _NAMES), st.builds("</{}>".format, _NAMES)),
    ),
    max_size=8,
).map("".join)
_FRAMED = st.builds("{}\n</head>{}\n<main>{}\n</main>{}".format, _PARTS, _PARTS, _PARTS, _PARTS)
ANY_PAGE = _PARTS | _FRAMED
"""Whole pages, with and without the frame that pages of one site share."""
