import { expect, it } from 'vitest';
import { SCHEMA, schemaText } from './schema-plugin.ts';

it('names every part of a kitchen, every personality and every behaviour', async () => {
  const schema = JSON.parse(await schemaText());
  expect(schema.$schema).toContain('2020-12');
  expect(Object.keys(schema.properties)).toEqual(['seed', 'epoch', 'client', 'hosts', 'zone']);
  const text = JSON.stringify(schema);
  for (const name of ['postfix', 'exim', 'greylisting', 'STARTTLS', 'mailboxes'])
    expect(text).toContain(name);
});

it('lies where the page says that it does', () => expect(SCHEMA).toBe('schema/kitchen.json'));
