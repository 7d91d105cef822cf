/** Nothing is fetched, run or sent: what the letter itself holds is all there is. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** The HTML of a letter as a document of its own. Links would open a window, which the sandbox does not allow, so they do nothing. */
export const isolated = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank"><style>html{background:#fff;color:#222;font:16px/1.5 sans-serif;overflow-wrap:anywhere}a{pointer-events:none}</style>${html}`;
