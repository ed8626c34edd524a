// A function of CloudFront for answers to viewers (runtime cloudfront-js-2.0): files of data may be read elsewhere.
// All other headers are those of headers.json; the type and the caching of a file are kept with it in S3.
function handler(event) {
  var path = event.request.uri;
  var headers = event.response.headers;
  var isOfPages = /^\/(assets|pagefind)\//.test(path);
  var isData = /\.(atom|bib|csv|json|jsonld|ris|sqlite|akn\.xml)$/.test(path) || /^\/overleggen\/.*\.txt$/.test(path);
  var isFree = isData && !isOfPages;
  headers["cross-origin-resource-policy"] = { value: isFree ? "cross-origin" : "same-origin" };
  if (isFree) {
    headers["access-control-allow-origin"] = { value: "*" };
  }
  return event.response;
}
