import type { Personality } from '#smtp/model/personality.ts';
import type { Reason } from '#smtp/model/reason.ts';
import type { EnhancedStatus, Facts, ReplyForm } from '#smtp/model/reply.ts';
import type { RfcRef } from '#smtp/model/rfc.ts';

/** How one server words one reason, with example names where a session would have its own. */
export interface Worded {
  readonly personality: Personality;
  readonly code: number;
  readonly enhanced: EnhancedStatus | undefined;
  readonly lines: readonly string[];
  readonly rfc: RfcRef;
}

/** Facts of a session that could have been. */
const EXAMPLE: Facts = {
  host: 'mail.kitchen.example',
  client: '198.51.100.7',
  clientName: 'client.example',
  hello: 'client.example',
  sender: 'carol@client.example',
  login: 'alice',
  verb: 'RCPT',
  recipient: 'dave@other.example',
  mailbox: 'alice',
  domain: 'other.example',
  keyword: 'FOO',
  value: 'carol@client',
  mechanism: 'LOGIN',
  priority: '0',
  queueId: '4F2C81A09B3',
  size: '30000000',
  maximum: '20971520',
  count: '3',
  recipients: '1',
  refused: '1',
  seconds: '300',
  delay: '300',
  wait: '300',
  listed: '7.100.51.198.dnsbl.example',
  zone: 'dnsbl.example',
  expected: 'domain',
  at: '5',
  state: 'ready',
  cause: 'Too many connections',
  needed: 'MAIL',
  decoded: 'alice\\n, s3cret-pie',
  answered: 'alice',
  challenge: 'VXNlcm5hbWU6',
  first: '<alice@kitchen.example>',
  date: 'Mon, 2 Feb 2009 13:47:22 +0300',
  dateGmt: 'Mon, 2 Feb 2009 10:47:22 GMT',
  clientAtHome: 'client.example [198.51.100.7]',
  clientOrHello: 'client.example',
  line: 'FOO',
  scanned: 'FROM',
  address: '<carol@client',
  bareAddress: 'carol@client',
  before: '<carol@client',
  rest: ' x>',
  inner: 'carol',
  internal: 'dave@other.example',
  given: '<dave@other.example>',
  short: '<dave@other.example>',
  completed: 'dave@other.example',
  whole: 'alice@kitchen.example',
  name: 'alice',
  named: 'LOGIN',
  argument: 'alice',
  word: 'FOO=1',
  beforeWord: '<carol@client.example> ',
  beforeWordTrimmed: '<dave@other.example>',
  glued: '<dave@other.example>=FOO=1',
  which: 'LF',
  longest: '1200',
  node: 'other.example',
  moment: 'initial',
  topic: 'MAIL',
  verbs: 'HELO EHLO MAIL RCPT DATA RSET NOOP QUIT',
  refusal: 'Unknown user',
};

const filled = (text: string, facts: Facts): readonly string[] =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place).split('\n');

/** Facts of the example that depend on what it is an example of. */
function exampleFor(reason: Reason): Facts {
  switch (reason) {
    case 'not-smtp':
      return { verb: 'GET' };
    case 'hello-without-name':
    case 'hello-bad-name':
      return { verb: 'EHLO' };
    case 'mail-first':
    case 'argument-not-allowed':
      return { verb: 'DATA' };
    case 'bad-argument':
      return { verb: 'VRFY', expected: 'address' };
    case 'recipient-ok':
    case 'mailbox-unknown':
    case 'greylisted':
    case 'verified':
      return { recipient: 'alice@kitchen.example', mailbox: 'alice@kitchen.example' };
    case 'auth-password':
      return { challenge: 'UGFzc3dvcmQ6' };
    case 'auth-challenge':
      return { challenge: '' };
    case 'chunk-received':
      return { size: '86' };
    case 'daily-limit':
      return { maximum: '500', count: '500' };
    default:
      return {};
  }
}

/** Example facts for the texts about a reason, where no session is at hand. */
export const exampleFacts = (reason: Reason): Facts => ({ ...EXAMPLE, ...exampleFor(reason) });

function worded(form: ReplyForm, personality: Personality): Worded {
  const wording = personality.wording[form.reason];
  const enhanced = wording?.enhanced ?? form.enhanced;
  return {
    personality,
    code: wording?.code ?? form.code,
    enhanced: enhanced === '' ? undefined : enhanced,
    lines: filled(wording?.text ?? form.text, exampleFacts(form.reason)),
    rfc: form.rfc,
  };
}

/** One reason in the words of each server: its first form, since forms of one reason differ in detail only. */
export function wordings(
  reason: Reason,
  forms: readonly ReplyForm[],
  personalities: readonly Personality[],
): readonly Worded[] {
  const form = forms.find((candidate) => candidate.reason === reason);
  return form === undefined ? [] : personalities.map((personality) => worded(form, personality));
}

const codesOf = (form: ReplyForm, personalities: readonly Personality[]): readonly number[] => [
  form.code,
  ...personalities.map(({ wording }) => wording[form.reason]?.code ?? form.code),
];

/** Every code with which a server here may answer, in ascending order. */
export const replyCodes = (
  forms: readonly ReplyForm[],
  personalities: readonly Personality[],
): readonly number[] =>
  [...new Set(forms.flatMap((form) => codesOf(form, personalities)))].sort((a, b) => a - b);

/** The reasons for which some server here gives this code, in the order of a session. */
export const reasonsOf = (
  code: number,
  forms: readonly ReplyForm[],
  personalities: readonly Personality[],
): readonly Reason[] => [
  ...new Set(forms.filter((form) => codesOf(form, personalities).includes(code)).map(({ reason }) => reason)),
];

/** The sections that call for a code, in the order of its reasons. */
export const sectionsOf = (
  code: number,
  forms: readonly ReplyForm[],
  personalities: readonly Personality[],
): readonly RfcRef[] => [
  ...new Set(forms.filter((form) => codesOf(form, personalities).includes(code)).map(({ rfc }) => rfc)),
];
