import { z } from 'zod';

/** A schema as sent with a request. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The keywords allowed for a type, in addition to those of every type. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'minItems'],
  string: ['enum', 'format'],
  integer: ['enum'],
  number: ['enum'],
  boolean: [],
  null: [],
};
const EVERYWHERE = ['type', 'description', 'title', 'const', 'default'];
/** Bounds that zod emits and the API refuses; they are checked on the answer. */
const UNSENT = ['minimum', 'maximum', 'minLength', 'maxLength', 'maxItems', 'pattern'];

/** Converts a zod schema to the subset of JSON Schema that the API accepts. */
export function toWireSchema(answer: z.ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(answer, {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const keyword of UNSENT) delete (jsonSchema as Record<string, unknown>)[keyword];
    },
  });
  return schema;
}

/** Returns what the API would refuse in a schema, as `path.to.it: …`; undefined when nothing. */
export function findSchemaFault(schema: unknown, place = 'schema'): string | undefined {
  if (!isRecord(schema)) return `${place}: expected a mapping`;
  const type = String(schema['type']);
  if (!Object.hasOwn(KEYWORDS, type)) {
    return `${place}: type: expected one of ${Object.keys(KEYWORDS).join(', ')}`;
  }
  const known = [...EVERYWHERE, ...(KEYWORDS[type] ?? [])];
  const unknown = Object.keys(schema).find((keyword) => !known.includes(keyword));
  if (unknown !== undefined) return `${place}: ${unknown} is not supported for type ${type}`;
  if (type === 'array') return findSchemaFault(schema['items'], `${place}.items`);
  return type === 'object' ? findObjectFault(schema, place) : undefined;
}

function findObjectFault(schema: JsonSchema, place: string): string | undefined {
  const { properties = {}, required } = schema;
  if (schema['additionalProperties'] !== false) return `${place}: additionalProperties: write false`;
  if (!isRecord(properties)) return `${place}.properties: expected a mapping`;
  const names = Object.keys(properties);
  const isComplete =
    Array.isArray(required) &&
    required.length === names.length &&
    names.every((name) => required.includes(name));
  if (!isComplete) return `${place}: required: write [${names.join(', ')}]`;
  for (const [name, property] of Object.entries(properties)) {
    const fault = findSchemaFault(property, `${place}.${name}`);
    if (fault) return fault;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
