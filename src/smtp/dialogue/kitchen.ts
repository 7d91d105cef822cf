import type { Zone } from '#dns/record.ts';
import type { ServerSetup } from '../model/server.ts';

/** The server that dialogues are played with: it keeps to the standard's words, and alice may log in. */
export const DIALOGUE_SERVER: ServerSetup = {
  hostname: 'mail.kitchen.example',
  personality: 'rfc',
  domains: ['kitchen.example', 'mail.kitchen.example'],
  mailboxes: ['alice', 'bob', 'chef'],
  aliases: { cooks: ['alice', 'bob'], postmaster: ['chef'] },
  accounts: [{ login: 'alice', password: 's3cret-pie', token: 'sourdough-1867' }],
  behaviours: {},
};

/** The DNS around it. */
export const DIALOGUE_ZONE: Zone = {
  'kitchen.example': [{ type: 'MX', preference: 10, exchange: 'mail.kitchen.example' }],
  'mail.kitchen.example': [{ type: 'A', address: '192.0.2.25' }],
  'client.example': [{ type: 'A', address: '198.51.100.7' }],
  'other.example': [{ type: 'MX', preference: 10, exchange: 'mx.other.example' }],
  'mx.other.example': [{ type: 'A', address: '203.0.113.25' }],
  'xn--bcher-kva.example': [{ type: 'MX', preference: 10, exchange: 'mx.other.example' }],
  'nullmx.example': [{ type: 'MX', preference: 0, exchange: '.' }],
};
