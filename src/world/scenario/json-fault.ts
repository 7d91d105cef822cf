/** What is not as it must be in a text that should be JSON, and at which offset. */
export interface JsonFault {
  readonly at: number;
  readonly fault: 'syntax' | 'too-deep';
}

const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(String.raw`[\t\n\r ]*([{}[\],:]|${STRING}|${NUMBER}|true|false|null)`, 'y');
const SPACE = /[\t\n\r ]*/y;

/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** What has been opened and not closed: `{` or `[`, the last one last. */
type Open = string[];

const afterValue: Wanted = 'comma-or-end';

function closed(token: string, open: Open): Wanted | undefined {
  return (token === '}' ? '{' : '[') === open.pop() ? afterValue : undefined;
}

function valueRead(token: string, open: Open): Wanted | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return /^[}\],:]/.test(token) ? undefined : afterValue;
}

const keyRead = (token: string): Wanted | undefined => (token.startsWith('"') ? 'colon' : undefined);

function commaRead(token: string, open: Open): Wanted | undefined {
  if (token === '}' || token === ']') return closed(token, open);
  if (token !== ',' || open.length === 0) return undefined;
  return open.at(-1) === '{' ? 'key' : 'value';
}

/** What may come after a token, where that may come at all. */
function after(token: string, wanted: Wanted, open: Open): Wanted | undefined {
  switch (wanted) {
    case 'value':
      return valueRead(token, open);
    case 'value-or-end':
      return token === ']' ? closed(token, open) : valueRead(token, open);
    case 'key':
      return keyRead(token);
    case 'key-or-end':
      return token === '}' ? closed(token, open) : keyRead(token);
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'comma-or-end':
      return commaRead(token, open);
  }
}

const beyondSpace = (text: string, at: number): number => {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
};

/** The first thing that is wrong with a text that should be JSON. Engines word that each in its own way, and some do not say
 *  where it stands. */
// RFC 8259 §2
export function jsonFault(text: string, deepest: number): JsonFault | undefined {
  const open: Open = [];
  let wanted: Wanted = 'value';
  let at = 0;
  while (beyondSpace(text, at) < text.length) {
    TOKEN.lastIndex = at;
    const [, token = ''] = TOKEN.exec(text) ?? [];
    const next: Wanted | undefined = token === '' ? undefined : after(token, wanted, open);
    if (next === undefined) return { at: beyondSpace(text, at), fault: 'syntax' };
    if (open.length > deepest) return { at: beyondSpace(text, at), fault: 'too-deep' };
    wanted = next;
    at = beyondSpace(text, at) + token.length;
  }
  const isWhole = open.length === 0 && wanted === afterValue;
  return isWhole ? undefined : { at: text.length, fault: 'syntax' };
}
