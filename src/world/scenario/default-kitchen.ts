import type { ServerSetup } from '#smtp/model/server.ts';
import type { Kitchen } from '../kitchen.ts';

/** The kitchen's own server: three people live here, and alice may log in. */
export const KITCHEN_SERVER: ServerSetup = {
  hostname: 'mail.kitchen.example',
  personality: 'postfix',
  domains: ['kitchen.example', 'mail.kitchen.example'],
  mailboxes: ['alice', 'bob', 'chef'],
  aliases: { list: ['alice', 'bob'], postmaster: ['chef'], root: ['chef'], abuse: ['chef'] },
  accounts: [{ login: 'alice', password: 's3cret-pie', token: 'sourdough-1867' }],
  // As careful servers are set up: whoever wants to send a letter says hello first.
  behaviours: { 'hello-required': { on: true } },
};

/** The world that every lesson and the sandbox begin with: a client, the kitchen's server, and two domains besides. */
export const DEFAULT_KITCHEN: Kitchen = {
  seed: 1,
  // 2026-11-24T09:00:00Z
  epoch: 1_795_510_800,
  client: { name: 'client.example', address: '198.51.100.7' },
  hosts: [
    {
      name: 'mail.kitchen.example',
      address: '192.0.2.25',
      ports: [25, 465, 587, 2525],
      tlsPorts: [465],
      server: KITCHEN_SERVER,
    },
  ],
  zone: {
    'kitchen.example': [{ type: 'MX', preference: 10, exchange: 'mail.kitchen.example' }],
    'mail.kitchen.example': [{ type: 'A', address: '192.0.2.25' }],
    'client.example': [
      { type: 'A', address: '198.51.100.7' },
      { type: 'MX', preference: 10, exchange: 'client.example' },
    ],
    '7.100.51.198.in-addr.arpa': [{ type: 'PTR', name: 'client.example' }],
    'other.example': [{ type: 'MX', preference: 10, exchange: 'mx.other.example' }],
    'mx.other.example': [{ type: 'A', address: '203.0.113.25' }],
    'nullmx.example': [{ type: 'MX', preference: 0, exchange: '.' }],
  },
};
