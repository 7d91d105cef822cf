import {
  choice,
  either,
  fields,
  flag,
  ipv4,
  ipv6,
  listOf,
  number,
  type Shape,
  tableOf,
  text,
  variant,
  whole,
} from './shape.ts';

/** Items that a list of a setting may hold. */
export const MOST_ITEMS = 1000;

/** A server is made for each host: more than this would be felt. */
const MOST_HOSTS = 100;

// RFC 1035 §3.3.9
const PREFERENCE = whole(0, 65_535);

const only = (type: string): Shape => choice(type);

const RECORD: Shape = variant('type', {
  A: fields({ type: only('A'), address: ipv4 }),
  AAAA: fields({ type: only('AAAA'), address: ipv6 }),
  MX: fields({ type: only('MX'), preference: PREFERENCE, exchange: text }),
  TXT: fields({ type: only('TXT'), text }),
  PTR: fields({ type: only('PTR'), name: text }),
  CNAME: fields({ type: only('CNAME'), name: text }),
});

const PORTS = (least: number): Shape => listOf(whole(1, 65_535), least);

/** The shape of a kitchen whose names are judged so. */
export const kitchenShape = (personality: Shape, behaviours: Shape, hostAddress: Shape): Shape =>
  fields({
    seed: whole(0, 4_294_967_295),
    // To the end of the year 9999.
    epoch: whole(0, 253_402_300_799),
    client: fields({ name: text, address: hostAddress }),
    hosts: listOf(
      fields(
        {
          name: text,
          address: hostAddress,
          ports: PORTS(1),
          server: fields({
            hostname: text,
            personality,
            domains: listOf(text),
            mailboxes: listOf(text),
            aliases: tableOf(listOf(text)),
            accounts: listOf(fields({ login: text, password: text }, { token: text })),
            behaviours,
          }),
        },
        { tlsPorts: PORTS(0) },
      ),
      1,
      MOST_HOSTS,
    ),
    zone: tableOf(listOf(RECORD)),
  });

/** What a switch of any version may hold. */
export const ANY_VALUE: Shape = either(
  flag,
  number(-Number.MAX_VALUE, Number.MAX_VALUE),
  text,
  listOf(text, 0, MOST_ITEMS),
);

/** What a kitchen out of a link or the browser's storage must be. It may be old: a server passes over behaviours and
 *  personalities that are there no more. */
export const KEPT_KITCHEN: Shape = kitchenShape(text, tableOf(tableOf(ANY_VALUE)), text);
