/** Facts that any reply has, taken from the session: a text about any reason may name them. */
export const SESSION_FACTS = [
  'host',
  'client',
  'clientName',
  'hello',
  'sender',
  'recipients',
  'refused',
  'login',
] as const;

/** Facts that some replies and some checks have by themselves. */
export const OWN_FACTS = [
  'verb',
  'needed',
  'recipient',
  'mailbox',
  'domain',
  'keyword',
  'value',
  'priority',
  'mechanism',
  'decoded',
  'answered',
  'queueId',
  'size',
  'maximum',
  'count',
  'seconds',
  'delay',
  'wait',
  'listed',
  'zone',
  'expected',
  'word',
] as const;

/** The name of a fact, as texts have it in braces. */
export type FactName = (typeof SESSION_FACTS)[number] | (typeof OWN_FACTS)[number];

const NAMES: ReadonlySet<string> = new Set([...SESSION_FACTS, ...OWN_FACTS]);

/** Is this the name of a fact that a text may use? */
export const isFactName = (name: string): name is FactName => NAMES.has(name);
