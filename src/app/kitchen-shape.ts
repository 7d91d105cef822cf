import type { Kitchen } from '#world/kitchen.ts';
import { either, fields, finite, flag, listOf, maybe, oneOf, tableOf, text } from './shape.ts';

/** A value that a switch can hold. */
export const value = either(flag, finite, text, listOf(text));

const dnsRecord = either(
  fields({ type: oneOf('A', 'AAAA'), address: text }),
  fields({ type: oneOf('MX'), preference: finite, exchange: text }),
  fields({ type: oneOf('TXT'), text }),
  fields({ type: oneOf('PTR', 'CNAME'), name: text }),
);

const server = fields({
  hostname: text,
  personality: text,
  domains: listOf(text),
  mailboxes: listOf(text),
  aliases: tableOf(listOf(text)),
  accounts: listOf(fields({ login: text, password: text, token: maybe(text) })),
  behaviours: tableOf(tableOf(value)),
});

const kitchen = fields({
  seed: finite,
  epoch: finite,
  client: fields({ name: text, address: text }),
  hosts: listOf(
    fields({ name: text, address: text, ports: listOf(finite), tlsPorts: maybe(listOf(finite)), server }),
  ),
  zone: tableOf(listOf(dnsRecord)),
});

/** Is this a kitchen? What comes out of a link may be anything. */
export const isKitchen = (candidate: unknown): candidate is Kitchen => kitchen(candidate);
