import { dateTime } from '#mail/date-time.ts';
import type { Variant, Wording, Words } from '../model/personality.ts';
import type { Answer, Facts, Reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { isOn } from '../model/server.ts';

const NOT_PRINTABLE = /[^\x20-\x7e\x80-\xff]/;
const NOT_PRINTABLES = /[^\x20-\x7e\x80-\xff]/g;

/** Facts that hold for any reply: who talks to whom. Asked one by one, since most replies need none. */
function sceneFact(name: string, { server, session, now }: Scene): string | undefined {
  switch (name) {
    case 'host':
      return server.hostname;
    case 'client':
      return session.client.address;
    case 'clientName':
      return session.client.name ?? 'unknown';
    case 'clientAtHome':
      return `${session.client.name === undefined ? '' : `${session.client.name} `}[${session.client.address}]`;
    case 'clientOrHello':
      return session.client.name ?? session.hello?.name ?? '';
    case 'dateGmt':
      return `${dateTime(server.epoch + now, 0).slice(0, -5)}GMT`;
    case 'hello':
      return session.hello?.name ?? '';
    case 'date':
      return dateTime(server.epoch + now, server.personality.zoneMinutes);
    case 'login':
      return session.login ?? '';
    default:
      return undefined;
  }
}

const LINE_BREAKING = /[\r\n\0]/g;

/** What a client has sent cannot break a line in two, whatever else of it a server repeats. */
function printable(text: string, sign = '?'): string {
  if (!NOT_PRINTABLE.test(text)) return text;
  return sign === 'raw' ? text.replace(LINE_BREAKING, ' ') : text.replace(NOT_PRINTABLES, sign);
}

/** Fills the places in a text. What a client has sent cannot break a reply in two: controls become `?`. */
export function fill(text: string, facts: Facts, scene: Scene): string {
  let filled = '';
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    const name = text.slice(open + 1, close);
    filled +=
      text.slice(from, open) +
      printable(facts[name] ?? sceneFact(name, scene) ?? `{${name}}`, scene.server.personality.unprintable);
    from = close + 1;
  }
  return from === 0 ? text : filled + text.slice(from);
}

/** The words for these facts: a variant that fits, or the general ones. */
function worded(wording: Wording | undefined, facts: Facts): Words | undefined {
  if (wording?.variants === undefined) return wording;
  const fits = ({ when }: Variant) => Object.entries(when).every(([name, value]) => facts[name] === value);
  return wording.variants.find(fits) ?? wording;
}

/** The reply as this server words it. */
// RFC 2034 §4: with ENHANCEDSTATUSCODES every 2xx, 4xx and 5xx carries a status, but for the greeting and hello
export function render({ form, facts, more }: Answer, scene: Scene): Reply {
  const { server } = scene;
  const wording = worded(server.personality.wording[form.reason], facts);
  const enhanced = wording?.enhanced ?? form.enhanced;
  const text = fill(wording?.text ?? form.text, facts, scene);
  const lines = text.includes('\n') ? text.split('\n') : [text];
  return {
    reason: form.reason,
    code: wording?.code ?? form.code,
    enhanced: enhanced === '' || !isOn(server, 'ENHANCEDSTATUSCODES') ? undefined : enhanced,
    lines: more === undefined ? lines : [...lines, ...more.map((line) => printable(line))],
    rfc: form.rfc,
    facts,
  };
}
