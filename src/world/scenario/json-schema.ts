import type { Shape } from './shape.ts';

/** A schema in the language of JSON Schema, draft 2020-12: editors and other programs can judge a file by it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Of<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>;

const all = (shapes: Readonly<Record<string, Shape>>): JsonSchema =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)]));

const fieldsSchema = ({ fields, optional, open }: Of<'fields'>): JsonSchema => ({
  type: 'object',
  properties: all({ ...fields, ...optional }),
  required: Object.keys(fields),
  ...(open ? {} : { additionalProperties: false }),
});

const numberSchema = ({ least, most, whole }: Of<'number'>): JsonSchema => ({
  type: whole ? 'integer' : 'number',
  minimum: least,
  maximum: most,
});

const IPV4: JsonSchema = { type: 'string', format: 'ipv4' };
const IPV6: JsonSchema = { type: 'string', format: 'ipv6' };

/** The schema of a shape. */
export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'ipv4':
      return IPV4;
    case 'ipv6':
      return IPV6;
    case 'address':
      return { anyOf: [IPV4, IPV6] };
    case 'number':
      return numberSchema(shape);
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: schemaOf(shape.item), minItems: shape.least, maxItems: shape.most };
    case 'table':
      return { type: 'object', additionalProperties: schemaOf(shape.value) };
    case 'fields':
      return fieldsSchema(shape);
    case 'variant':
      return { anyOf: Object.values(shape.of).map(schemaOf) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
  }
}
