// Checks books with Ace by DAISY: node ace.mjs FOLDER BOOK …, with the browser in PUPPETEER_EXECUTABLE_PATH.
//
// The report of each book is FOLDER/<number of the book, from 0>/report.json. FOLDER is for nothing else.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import runner from "@daisy/ace-axe-runner-puppeteer";
import ace from "@daisy/ace-core";

const [folder, ...books] = process.argv.slice(2);
for (const [number, book] of books.entries()) {
  const outdir = join(folder, String(number));
  mkdirSync(outdir, { recursive: true });
  await ace(book, { outdir, tmp: outdir, jobId: "", silent: true, verbose: false, initLogger: true }, runner);
}
