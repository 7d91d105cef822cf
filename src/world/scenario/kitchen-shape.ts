import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import type { Setting, Settings } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import {
  address,
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
const MOST_ITEMS = 1000;

/** The shape of what a setting may hold, by its own declaration. */
function settingShape(setting: Setting): Shape {
  switch (setting.kind) {
    case 'flag':
      return flag;
    case 'choice':
      return choice(...setting.choices);
    case 'list':
      return listOf(text, 0, MOST_ITEMS);
    default:
      return number(setting.minimum, setting.maximum);
  }
}

/** The settings of a behaviour, each of which may be left out. */
const behaviourShape = (settings: Settings): Shape =>
  fields({}, { on: flag, ...mapped(settings, settingShape) });

const mapped = <T, U>(table: Readonly<Record<string, T>>, by: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, by(value)]));

const BEHAVIOURS: Shape = fields(
  {},
  Object.fromEntries([
    ...POLICIES.map(({ id, settings }) => [id, behaviourShape(settings)] as const),
    ...EXTENSIONS.map(({ keyword, settings }) => [keyword, behaviourShape(settings)] as const),
  ]),
);

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

const kitchenOf = (personality: Shape, behaviours: Shape, hostAddress: Shape): Shape =>
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
    ),
    zone: tableOf(listOf(RECORD)),
  });

/** What a kitchen in a file must be: every name in it is one that this version knows. */
export const KITCHEN: Shape = kitchenOf(choice(...PERSONALITIES.map(({ id }) => id)), BEHAVIOURS, address);

/** What a switch of any version may hold. */
export const ANY_VALUE: Shape = either(
  flag,
  number(-Number.MAX_VALUE, Number.MAX_VALUE),
  text,
  listOf(text, 0, MOST_ITEMS),
);

/** What a kitchen out of a link or the browser's storage must be. It may be old: a server passes over behaviours and
 *  personalities that are there no more. */
export const KEPT_KITCHEN: Shape = kitchenOf(text, tableOf(tableOf(ANY_VALUE)), text);
