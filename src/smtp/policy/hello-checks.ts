import { mailExchanges } from '#dns/mail-exchanges.ts';
import { helloName } from '../grammar/hello.ts';
import { passes, policy, type Verdict } from '../model/policy.ts';
import { recordedFrom } from '../model/provenance.ts';
import { answer, type ReplyForm, reply } from '../model/reply.ts';
import type { Scene } from '../model/scene.ts';
import { choice, flag } from '../model/setting.ts';

const invalid = reply(
  'hello-invalid',
  501,
  '5.5.2',
  '<{hello}>: invalid name in {verb}',
  'RFC 5321 §4.1.1.1',
);
const unqualified = reply(
  'hello-unqualified',
  504,
  '5.5.2',
  '<{hello}>: {verb} needs a fully qualified name',
  'RFC 5321 §2.3.5',
);
const unknown = reply('hello-unknown', 450, '4.7.1', '<{hello}>: host not found', 'RFC 5321 §4.1.4');

interface Wanted {
  readonly invalid: boolean;
  readonly nonFqdn: boolean;
  readonly unknown: boolean;
}

const refusalOf = (name: string, { server }: Scene, wanted: Wanted): ReplyForm | undefined => {
  if (name.startsWith('[')) return wanted.invalid && !helloName(name).ok ? invalid : undefined;
  if (wanted.invalid && !helloName(name).ok) return invalid;
  if (wanted.nonFqdn && !name.includes('.')) return unqualified;
  if (!wanted.unknown) return undefined;
  return mailExchanges(server.dns, name).hosts.length > 0 ? undefined : unknown;
};

function look(name: string, scene: Scene, wanted: Wanted, verb: string): Verdict<undefined> {
  const form = refusalOf(name, scene, wanted);
  const facts = { hello: name, verb };
  return form === undefined
    ? passes('passed', facts)
    : { found: 'refused', facts, refusal: answer(form, facts) };
}

/** Neither a literal nor a word without a domain. */
const WHOLE_NAME = /^[^[]*\./;

/** What the client calls itself is looked at: whether it is a name at all, whether it is whole, whether the DNS knows it. */
// Not RFC 5321 §4.1.4: a server must not refuse mail because the name in EHLO is not the client’s; many look at it all the same
export const helloChecks = policy({
  id: 'hello-checks',
  rfc: 'RFC 5321 §4.1.4',
  group: 'connection',
  provenance: recordedFrom('postfix', 'exim', 'sendmail'),
  on: false,
  settings: {
    invalid: flag(true),
    nonFqdn: flag(true),
    unknown: flag(false),
    when: choice('at-once', ['at-once', 'rcpt']),
  },
  memory: undefined,
  questions: ({ facts: { hello } }, { unknown: isLookedUp }) =>
    isLookedUp && hello !== undefined && WHOLE_NAME.test(hello) ? [['MX', hello]] : [],

  onHello: ({ name }, scene, values) =>
    values.when === 'at-once' ? look(name, scene, values, 'EHLO') : undefined,

  onRcpt: (_, scene, values) =>
    values.when === 'rcpt' && scene.session.hello !== undefined
      ? look(scene.session.hello.name, scene, values, 'EHLO')
      : undefined,
});

/** Every reply that this policy can give. */
export const helloChecksForms = [invalid, unqualified, unknown];
