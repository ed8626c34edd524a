// Prints what Netlify reads in a `_headers` file: its rules in order, and its mistakes.
import { parseAllHeaders } from "../browser/node_modules/@netlify/headers-parser/lib/index.js";

const { headers, errors } = await parseAllHeaders({
  headersFiles: [process.argv[2]],
  configHeaders: [],
  minimal: true,
});
console.log(JSON.stringify({ headers, errors: errors.map((error) => error.message) }));
