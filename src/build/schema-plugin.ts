import type { Plugin } from 'vite';
import { loadModule } from './load-module.ts';

type Schema = typeof import('#world/scenario/json-schema.ts');
type KitchenShape = typeof import('#world/scenario/kitchen-shape.ts');

/** The address of the schema of a kitchen, from the site's root. */
export const SCHEMA = 'schema/kitchen.json';

/** The schema by which editors and other programs can judge a kitchen that somebody writes by hand. */
export async function schemaText(): Promise<string> {
  const [{ schemaOf }, { KITCHEN }] = await Promise.all([
    loadModule<Schema>('src/world/scenario/json-schema.ts'),
    loadModule<KitchenShape>('src/world/scenario/kitchen-shape.ts'),
  ]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A kitchen of SMTP Kitchen: servers, names and switches before the first line is typed',
    ...schemaOf(KITCHEN),
  };
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

/** Puts the schema of our files where their documentation says that it is. */
export const schemaPlugin = (): Plugin => ({
  name: 'kitchen-schema',
  configureServer({ middlewares }) {
    middlewares.use(`/${SCHEMA}`, (_, response) => {
      void schemaText().then((text) => response.setHeader('Content-Type', 'application/json').end(text));
    });
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: SCHEMA, source: await schemaText() });
  },
});
