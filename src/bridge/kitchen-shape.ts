import { isIpv4, isIpv6 } from '#dns/address.ts';
import { behaviourIds, possibleValues, settingsOf } from '#lesson/switch.ts';
import { fits } from '#smtp/model/setting.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { fields, isTable, listOf, one, type Shape, tableOf, text, whole } from './shape.ts';

const personalities = PERSONALITIES.map(({ id }) => id);

/** A setting's value, judged by the behaviour's own declaration. */
const settingShape =
  (behaviour: string) =>
  (name: string): Shape => {
    const settings = settingsOf(behaviour) ?? {};
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    return setting === undefined
      ? one(() => false, `is no setting of ${behaviour}; possible are ${Object.keys(settings).join(', ')}`)
      : one((value) => fits(setting, value), `takes ${possibleValues(setting)}`);
  };

const behaviourShape = (id: string): Shape =>
  settingsOf(id) === undefined
    ? one(() => false, `is no behaviour; possible are ${behaviourIds.join(', ')}`)
    : tableOf(settingShape(id));

const RECORDS: Readonly<Record<string, Shape>> = {
  A: fields({ type: text, address: one((value) => isIpv4(String(value)), 'must be an IPv4 address') }),
  AAAA: fields({ type: text, address: one((value) => isIpv6(String(value)), 'must be an IPv6 address') }),
  MX: fields({ type: text, preference: whole(0, 65_535), exchange: text }),
  TXT: fields({ type: text, text }),
  PTR: fields({ type: text, name: text }),
  CNAME: fields({ type: text, name: text }),
};

const record: Shape = (value, path) => {
  const type = isTable(value) ? String(value.type) : '';
  return Object.hasOwn(RECORDS, type)
    ? (RECORDS[type] as Shape)(value, path)
    : [{ path, message: `must have a type, one of ${Object.keys(RECORDS).join(', ')}` }];
};

const server = fields({
  hostname: text,
  personality: one(
    (value) => personalities.includes(String(value)),
    `must be one of ${personalities.join(', ')}`,
  ),
  domains: listOf(text, 1),
  mailboxes: listOf(text),
  aliases: tableOf(() => listOf(text)),
  accounts: listOf(fields({ login: text, password: text }, { token: text })),
  behaviours: tableOf(behaviourShape),
});

/** What a kitchen must be. */
export const kitchenShape = fields({
  seed: whole(0, 4_294_967_295),
  epoch: whole(0, 253_402_300_799),
  client: fields({ name: text, address: text }),
  hosts: listOf(
    fields(
      { name: text, address: text, ports: listOf(whole(1, 65_535), 1), server },
      { tlsPorts: listOf(whole(1, 65_535)) },
    ),
    1,
  ),
  zone: tableOf(() => listOf(record)),
});
