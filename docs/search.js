// Search for words only: the search library takes a hyphen within a word for "not", so that F3-408
// would be "F3, but not 408", and it never finds 401(k).
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const query = message.query?.replace(/\W+/g, " ").trim();
  return send.call(this, query ? { ...message, query } : message, ...rest);
};
