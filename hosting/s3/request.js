// A function of CloudFront for requests of viewers (runtime cloudfront-js-2.0): S3 knows files and no folders.
// An address that ends in a slash shows its index.html; each page has one address, and the others lead to it.
function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (path === "/404.html") {
    return notThere(request);
  }
  if (path.slice(-11) === "/index.html") {
    return leadTo(path.slice(0, -10), request);
  }
  if (path.slice(-1) === "/") {
    request.uri = path + "index.html";
    return request;
  }
  // Files have an ending; a page without its slash has none.
  if (path.slice(path.lastIndexOf("/")).indexOf(".") < 0) {
    return leadTo(path + "/", request);
  }
  return request;
}

// Only plain names are repeated: a browser could read another path (`//host`, `/%5Chost`) as another host.
function leadTo(path, request) {
  if (!/^(\/[A-Za-z0-9._~-]+)*\/$/.test(path)) {
    return notThere(request);
  }
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: path } } };
}

// No object has this key, so that CloudFront answers with the page for missing addresses, and status 404.
function notThere(request) {
  request.uri = "/404.html/none";
  return request;
}
