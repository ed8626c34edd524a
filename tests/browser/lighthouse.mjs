// Looks at pages with Lighthouse, in one Chromium: node lighthouse.mjs /usr/bin/chromium [FLAG …]
//
// Input: lines of JSON, each {"address", "flags": those of Lighthouse, "without": names of
// audits that are not made}. Output: one line of JSON for each,
// {"report": Lighthouse's own, null when it failed, "failure": why, else null}.
// Audits without weight cost time and no points, and so does a picture of the whole page: both are left out.

import { createInterface } from "node:readline";
import { launch } from "chrome-launcher";
import lighthouse, { defaultConfig } from "lighthouse";
import { defaultSettings } from "lighthouse/core/config/constants.js";

const entries = Object.values(defaultConfig.categories).flatMap(({ auditRefs }) => auditRefs);
const weighed = new Set(entries.filter(({ weight }) => weight > 0).map(({ id }) => id));
const weightless = [...new Set(entries.map(({ id }) => id))].filter((id) => !weighed.has(id));

const USUAL = { locale: "en", logLevel: "silent", disableFullPageScreenshot: true };

async function lookAt({ address, flags, without }, port) {
  try {
    const skipAudits = [...weightless, ...without];
    const throttling = { ...defaultSettings.throttling, ...flags.throttling };
    const { lhr } = await lighthouse(address, { ...USUAL, port, skipAudits, ...flags, throttling });
    return lhr.runtimeError ? { report: null, failure: lhr.runtimeError.message } : { report: lhr, failure: null };
  } catch (error) {
    return { report: null, failure: `${error.code ?? ""} ${error.message}` };
  }
}

const [chromePath, ...chromeFlags] = process.argv.slice(2);
const chromium = await launch({ chromePath, chromeFlags, logLevel: "silent" });
try {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await lookAt(JSON.parse(line), chromium.port)) + "\n");
  }
} finally {
  chromium.kill();
}
