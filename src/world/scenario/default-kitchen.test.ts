import { expect, it } from 'vitest';
import { addresses, nameOf } from '#dns/resolve.ts';
import { dateTime } from '#mail/date-time.ts';
import { personalityOf } from '#smtp/personality/catalogue.ts';
import { DEFAULT_KITCHEN, KITCHEN_SERVER } from './default-kitchen.ts';

const { zone, hosts, client, epoch } = DEFAULT_KITCHEN;

it('finds every host and the client in the DNS at their addresses', () => {
  for (const { name, address } of [...hosts, client]) expect(addresses(zone, name)).toContain(address);
  expect(nameOf(zone, client.address)).toBe(client.name);
});

it('begins in the morning of a day in November', () => {
  expect(dateTime(epoch)).toBe('Tue, 24 Nov 2026 09:00:00 +0000');
});

it('has a mailbox behind every alias and for every account, and a personality that there is', () => {
  const { aliases, accounts, mailboxes, personality } = KITCHEN_SERVER;
  for (const members of Object.values(aliases))
    expect(mailboxes).toEqual(expect.arrayContaining([...members]));
  for (const { login } of accounts) expect(mailboxes).toContain(login);
  expect(personalityOf(personality).id).toBe(personality);
});

it('is plain data: a file or a link can hold it', () => {
  expect(JSON.parse(JSON.stringify(DEFAULT_KITCHEN))).toEqual(DEFAULT_KITCHEN);
});
