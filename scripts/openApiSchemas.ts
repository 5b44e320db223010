import * as z from 'zod/mini';

import { type PropertyDoc, schemaDocs } from '../src/contract/schemaDocs.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const namesOf = new Map(Object.entries(schemaDocs).map(([name, { schema }]) => [schema, name]));

/** Adds what the zod schema does not know to the JSON Schema of a property. */
function describe(schema: JsonSchema, { integer, ...doc }: PropertyDoc): JsonSchema {
  const described = { ...schema, ...(integer && { type: integerType(schema.type) }) };
  const { enum: values, examples, ...rest } = doc;
  return {
    ...described,
    ...rest,
    ...(values && { enum: [...values] }),
    ...(examples && { examples: [...examples] }),
  };
}

const integerType = (type: JsonSchema['type']): JsonSchema['type'] =>
  // The types of the contract's numbers: "number", or "number" and "null".
  Array.isArray(type) ? type.map((one) => (one === 'number' ? 'integer' : one)) : 'integer';

/** Every named schema as a component; they refer to one another. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  namesOf.forEach((id, schema) => registry.add(schema, { id }));
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemaDocs).map(([name, { description, properties: docs = {} }]) => {
      const { $schema: _, $id: __, ...schema }: JsonSchema = schemas[name] ?? {};
      const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
        const doc = docs[key];
        return [key, doc && typeof property === 'object' ? describe(property, doc) : property];
      });
      return [
        name,
        {
          title: name,
          description,
          ...schema,
          ...(schema.properties && {
            properties: Object.fromEntries(properties) as JsonSchema['properties'],
          }),
        },
      ];
    }),
  );
}

/** A reference to a named schema. A schema without a name is a mistake: everything that is sent has one. */
export function schemaRef(schema: z.ZodMiniType): { $ref: string } {
  const name = namesOf.get(schema);
  if (name === undefined)
    throw new Error('A schema of the endpoint table has no name in src/contract/schemaDocs.ts.');
  return { $ref: `#/components/schemas/${name}` };
}

/** The JSON Schemas of a query's parameters, and which of them must be sent. */
export function querySchemas(
  query: z.ZodMiniObject,
): { name: string; required: boolean; schema: JsonSchema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'output' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: withoutLargest(typeof schema === 'object' ? schema : {}),
  }));
}

/** zod writes JavaScript's largest integer where there is no maximum, and its own pattern beside a format. */
function withoutLargest({ maximum, pattern, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(maximum !== Number.MAX_SAFE_INTEGER && maximum !== undefined && { maximum }),
    ...(schema.format === undefined && pattern !== undefined && { pattern }),
  };
}
