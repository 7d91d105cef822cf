import { expect, it } from 'vitest';
import { EXTENSIONS } from '#smtp/extension/catalogue.ts';
import { PERSONALITIES } from '#smtp/personality/catalogue.ts';
import { POLICIES } from '#smtp/policy/catalogue.ts';
import { SCHEMA, schemaText } from './schema-plugin.ts';

it('names every part of a kitchen, every personality and every behaviour', async () => {
  const schema = JSON.parse(await schemaText());
  expect(schema.$schema).toContain('2020-12');
  expect(Object.keys(schema.properties)).toEqual(['seed', 'epoch', 'client', 'hosts', 'zone']);
  const text = JSON.stringify(schema);
  const names = [
    ...PERSONALITIES.map(({ id }) => id),
    ...POLICIES.map(({ id }) => id),
    ...EXTENSIONS.map(({ keyword }) => keyword),
  ];
  expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});

it('lies where the page says that it does', () => expect(SCHEMA).toBe('schema/kitchen.json'));
