// Drives one Firefox without a window, for tests: node firefox.mjs /usr/bin/firefox-esr [PREFERENCES]
//
// PREFERENCES: an object in JSON. Where it shuts off JavaScript, of the steps only those work that ask no function of the
// page: "open", "evaluate", "press", "type", "move".
//
// Input: lines of JSON, each the steps of one run; each run has a fresh profile. Output: one line of JSON for each.
// A step is an object with one of these keys:
//   "open": address          "evaluate": JavaScript expression (its value becomes the step's result)
//   "wait": expression that becomes true     "press": key, as in "Tab" or "Shift+Tab"     "type": text
//   "click": CSS selector    "hover": CSS selector    "tap": CSS selector    "move": [x, y] in CSS pixels
//   "run": script file       "screenshot": file    "viewport": [width, height]
//   "pause": milliseconds    "walk": file of walk.js (walks over the page with Tab and back; the result is what was wrong)
//   "listen": JavaScript that runs in every page opened after this, before the page's own
// A report: {"results": [one a step], "requests": [addresses], "console": [{"type", "text"}], "errors": [messages of the
//   page], "failure": the step that failed and why, else null}; a step that fails ends the run.
// Requests are those to a host: Firefox tells of no file it opens, and makes data: addresses for itself.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

const PATIENCE = 15_000; // milliseconds
const AT_ONCE = 100; // presses
const [SHIFT, TAB] = ["\uE008", "\uE004"]; // as WebDriver writes them

const ACTIONS = {
  open: (page, address) => page.goto(address, { timeout: PATIENCE }).then(() => page.url()),
  evaluate: (page, expression) => page.evaluate(expression),
  wait: (page, expression) => page.waitForFunction(expression, { timeout: PATIENCE }).then(() => true),
  press: (page, keys) => pressKeys(page, keys),
  type: (page, text) => page.keyboard.type(text),
  click: (page, selector) => page.click(selector),
  hover: (page, selector) => page.hover(selector),
  tap: (page, selector) => page.tap(selector),
  move: (page, [x, y]) => page.mouse.move(x, y),
  run: (page, path) => page.evaluate(`${readFileSync(path, "utf8")}\n;null`),
  screenshot: (page, path) => page.screenshot({ path }).then(() => path),
  pause: (_, time) => new Promise((done) => setTimeout(done, time)),
  walk: walkThereAndBack,
  listen: (page, script) => page.evaluateOnNewDocument(script),
  viewport: (page, [width, height]) => page.setViewport({ width, height }),
};

async function pressKeys(page, keys) {
  const held = keys.split("+");
  const last = held.pop();
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Press Tab so often, many times in each message to Firefox: a message for every key takes ten times as long. */
async function pressTab(page, times, isBack) {
  const down = (value) => ({ type: "keyDown", value });
  const up = (value) => ({ type: "keyUp", value });
  for (let left = times; left > 0; left -= AT_ONCE) {
    const presses = Array.from({ length: Math.min(left, AT_ONCE) }, () => [down(TAB), up(TAB)]).flat();
    const actions = isBack ? [down(SHIFT), ...presses, up(SHIFT)] : presses;
    await page.mainFrame().browsingContext.performActions([{ type: "key", id: "walk", actions }]);
  }
}

/** What is wrong on a walk; what is wrong only once was the page catching up with keys that came faster than it drew. */
async function walkThereAndBack(page, script) {
  await page.evaluate(readFileSync(script, "utf8"));
  const found = await walkOnce(page);
  if (!found.length) return found;
  const again = new Set(await walkOnce(page));
  return found.filter((line) => again.has(line));
}

async function walkOnce(page) {
  const found = [];
  const [presses] = await page.evaluate("walk.start()");
  // Beyond the last stop Firefox goes to its own window, from where tests find no way back.
  await pressTab(page, presses, false);
  found.push(...(await page.evaluate("walk.end(false)")));
  await pressTab(page, presses - 1, true);
  found.push(...(await page.evaluate("walk.end(true)")));
  return found;
}

function listen(page, report) {
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) report.requests.push(request.url());
  });
  page.on("console", (message) => report.console.push({ type: message.type(), text: message.text() }));
  page.on("pageerror", (error) => report.errors.push(error.message));
}

async function perform(page, step) {
  const name = Object.keys(step).find((key) => key in ACTIONS);
  if (!name) throw new Error(`unknown step: ${JSON.stringify(step)}`);
  return (await ACTIONS[name](page, step[name])) ?? null;
}

async function run(browser, steps) {
  const report = { results: [], requests: [], console: [], errors: [], failure: null };
  const profile = await browser.createBrowserContext();
  try {
    const page = await profile.newPage();
    listen(page, report);
    for (const step of steps) {
      try {
        report.results.push(await perform(page, step));
      } catch (error) {
        report.failure = `${JSON.stringify(step)}: ${error.message}`;
        break;
      }
    }
  } finally {
    await profile.close();
  }
  return report;
}

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.argv[2],
  headless: true,
  // Without motion, so that no colour is measured on its way to another; without the search in a page that Firefox itself
  // opens with "/" and "'".
  extraPrefsFirefox: { "ui.prefersReducedMotion": 1, "accessibility.typeaheadfind.manual": false, ...JSON.parse(process.argv[3] ?? "{}") },
});
try {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await run(browser, JSON.parse(line))) + "\n");
  }
} finally {
  await browser.close();
}
