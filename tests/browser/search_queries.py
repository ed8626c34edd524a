"""The queries by which the search is judged, and how they are put to it in a browser.

`queries/given.tsv` came with the commission for the search: words of the May 2025 consultation as people type them, and
pairs of words. `queries/ours.tsv` adds to it in the same form. What the kinds ask:

- `query`: a result on the site shows these words, in title or excerpt; `without`: no result is found by this word.
- `pair`, `compound`, `writing` (and the given kinds `pair-…`): a text with the second word is found by the first.
- `typo`: where no text has the first word and one has the second, the results are those of the second, and say so.
- `not` (and `not-…`): a text with the second word is not found by the first, nor offered as what was meant.
"""

import csv
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Page, expect

FOLDER = Path(__file__).with_name("queries")
CONSULTATION = "overleggen/navo-ministers-mei-2025/"
LOOKED_AT = 60  # results of each query

ON_THE_SITE = {"query", "without"}


class Query(NamedTuple):
    """A line of a list: what is typed, and the words it must or must not lead to."""

    kind: str
    text: str
    other: str


def queries() -> list[Query]:
    """All queries of both lists, each once."""
    found: dict[Query, None] = {}
    for name in ("given.tsv", "ours.tsv"):
        with (FOLDER / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                found[Query(row["kind"].partition("-")[0], row["query"], row["must_find"])] = None
    return list(found)


def open_search(page: Page) -> None:
    """Open the search and wait until it can answer."""
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    expect(page.locator("#Site-zoeken[data-ready]")).to_be_visible()


# What each query finds: the address and the kind of each result, its text as a reader sees it, the words marked there,
# the words of its text by which it was found, and all its forms; how many milliseconds that took, and the words as
# typed alone.
_ASK = """async ([queries, most]) => {
  const { finder, item, hits, tokens } = overlegParts;
  const timed = async (task) => { const start = performance.now(); return [await task(), performance.now() - start]; };
  const looked = async (result, ways) => {
    const entry = await item(result, ways);
    const { content, meta, raw_url, url } = await result.data();
    const words = [meta.title, content].flatMap(tokens);
    return { address: raw_url ?? url, kind: meta.soort, text: entry.textContent,
      forms: words.flatMap(({ form, parts }) => [form, ...parts]),
      marked: [...entry.querySelectorAll("mark")].map((mark) => mark.textContent),
      words: hits(content, ways).map((hit) => hit.said) };
  };
  const answers = [];
  for (const query of queries) {
    const [found, milliseconds] = await timed(() => finder.find(query, {}));
    const plain = tokens(query).map((token) => `${token.form}þ`).join(" ");
    const [, alone] = await timed(() => finder.engine.search(plain));
    const results = await Promise.all(found.results.slice(0, most).map((result) => looked(result, found.ways)));
    const asked = tokens(query).map((token) => token.form);
    answers.push({ query, results, milliseconds, alone, corrected: found.corrected, partial: found.partial,
      exact: results.map(({ forms }) => asked.length === 1 && forms.includes(asked[0])) });
  }
  return answers;
}"""


def ask(page: Page, texts: list[str]) -> list[dict[str, Any]]:
    """What the search of the page's site finds for each text."""
    answers: list[dict[str, Any]] = page.evaluate(_ASK, [texts, LOOKED_AT])
    return answers


# Whether a site whose only text is the second word finds it by the first: by its ways, or as what was meant.
_JUDGE = """(pairs) => pairs.map(([query, text]) => {
  const { Vocabulary, readQuery, correctQuery, hits, tokens, fold } = overlegParts;
  const words = tokens(text).flatMap(({ form, parts, start, end }) => [
    fold(text.slice(start, end)) === form ? text.slice(start, end) : form, ...parts]);
  const vocabulary = new Vocabulary({ words: words.map((word) => `00${word}`).join("\\n"), same: [] });
  const asked = readQuery(query, vocabulary);
  const found = asked.every(({ ways }) => hits(text, ways).length > 0);
  return { found, corrected: correctQuery(query, asked, vocabulary) };
})"""


def judge(page: Page, pairs: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """For each query and text: whether the text alone is found, and the query as it is put right."""
    judged: list[dict[str, Any]] = page.evaluate(_JUDGE, pairs)
    return judged
