"""axe-core in the browsers: all of its rules, those for AAA, best practice and experimental ones included."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.firefox import Step

SCRIPT = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
# Colours that axe leaves undecided are decided by contrast.py.
RUN = """async ({ scope, colours, others }) => {
  const isOfColour = (id) => id.startsWith("color-contrast") || id === "link-in-text-block";
  const rules = Object.fromEntries(
    axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isOfColour(ruleId) ? colours : others }]));
  const { violations } = await axe.run(scope ?? document, { rules, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`));
}"""


def load_axe(page: Page) -> None:
    """Bring axe into a page; the page's content policy has no say in that.

    As an argument, because Playwright reads what it evaluates more than once, and axe is long.
    """
    page.evaluate("(source) => { window.axe ?? (0, eval)(source); }", SCRIPT.read_text(encoding="utf-8"))


def violations(page: Page, scope: str | None = None, *, colours: bool = True, others: bool = True) -> list[str]:
    """What axe objects to on a page in its present state, one line for each element.

    `scope` is the selector of the part to look at, the whole page without it. The rules about colours and all others
    can be left out.
    """
    found: list[str] = page.evaluate(RUN, {"scope": scope, "colours": colours, "others": others})
    return found


def firefox_steps() -> list[Step]:
    """The steps that make Firefox load axe and run it; the result of the last is the list of objections."""
    return [{"run": str(SCRIPT)}, {"evaluate": f"({RUN})({{ colours: true, others: true }})"}]
