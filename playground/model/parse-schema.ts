import { isRecord } from '../is-record.ts';
import { recordAt } from './fields.ts';
import { invalidRequest } from './model-error.ts';
import type { JsonSchema } from './model-request.ts';
import { findDefinition, typesOf } from './schema-parts.ts';

const EVERYWHERE = ['$defs', '$schema', 'allOf', 'anyOf', 'const', 'default', 'definitions', 'description'];
const MORE = ['enum', 'title', 'type'];
/** The keywords of each type, in addition to those of all types. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['additionalProperties', 'properties', 'required'],
  array: ['items', 'minItems'],
  string: ['format'],
  integer: [],
  number: [],
  boolean: [],
  null: [],
};
const FORMATS: ReadonlySet<unknown> = new Set([
  ...['date-time', 'time', 'date', 'duration', 'email'],
  ...['hostname', 'uri', 'ipv4', 'ipv6', 'uuid'],
]);
const MOST_OPTIONAL = 24;
const MOST_UNIONS = 16;

/** The check of one schema, with its counters. */
interface Check {
  readonly root: JsonSchema;
  readonly fail: (message: string) => Error;
  optional: number;
  unions: number;
}

/**
 * Validates a schema for structured output. Patterns, which the API supports in part, are refused too: the pretend model could not
 * fill them. @throws when it is not closed, is recursive, or has an unsupported keyword
 */
export function parseSchema(value: unknown, path: string): JsonSchema {
  const root = recordAt(value, path);
  const fail = (message: string) => invalidRequest(`${path}: ${message}`);
  const check: Check = { root, fail, optional: 0, unions: 0 };
  checkNode(root, [], check);
  if (check.optional > MOST_OPTIONAL) {
    throw fail(`too many optional parameters (${check.optional}, limit: ${MOST_OPTIONAL})`);
  }
  if (check.unions > MOST_UNIONS) {
    throw fail(`too many parameters with union types (${check.unions}, limit: ${MOST_UNIONS})`);
  }
  return root;
}

/** @param trail the references that led here, to detect recursion */
function checkNode(value: unknown, trail: readonly string[], check: Check): void {
  const { fail } = check;
  if (!isRecord(value)) throw fail('Each subschema should be a valid dictionary');
  const ref = value['$ref'];
  if (ref !== undefined) {
    const target = findDefinition(check.root, ref);
    if (typeof ref !== 'string' || !target) throw fail(`$ref ${JSON.stringify(ref)} cannot be resolved`);
    if (trail.includes(ref)) throw fail('Recursive schemas are not supported');
    checkNode(target, [...trail, ref], check);
    return;
  }
  const types = typesOf(value);
  if (types.length === 0 && !['enum', 'const', 'anyOf', 'allOf'].some((name) => name in value)) {
    throw fail('Schema type is required if none of enum, const, anyOf and allOf is given');
  }
  checkKeywords(value, types, check);
  if (types.length > 1 || value['anyOf'] !== undefined) check.unions++;
  if (types.includes('object')) checkObject(value, trail, check);
  if (types.includes('array') && value['items'] !== undefined) checkNode(value['items'], trail, check);
  for (const name of ['anyOf', 'allOf']) checkBranches(value[name], name, trail, check);
}

function checkKeywords(node: JsonSchema, types: readonly unknown[], { fail }: Check): void {
  const unknownType = types.find((type) => typeof type !== 'string' || !Object.hasOwn(KEYWORDS, type));
  if (unknownType !== undefined) throw fail(`type ${JSON.stringify(unknownType)} is not supported`);
  const known = new Set([...EVERYWHERE, ...MORE, ...types.flatMap((type) => KEYWORDS[String(type)] ?? [])]);
  const wrong = Object.keys(node).filter((name) => !known.has(name));
  if (wrong.length > 0) {
    const what = wrong.length === 1 ? `property '${wrong[0]}' is` : `properties ${wrong.join(', ')} are`;
    throw fail(
      types.length > 0 ? `For '${types.join("', '")}' type, ${what} not supported` : `${what} not supported`,
    );
  }
  const { enum: choices, format, minItems } = node;
  if (choices !== undefined && !isPlainList(choices))
    throw fail('enum must be a list of plain values, at least one');
  if (format !== undefined && !FORMATS.has(format))
    throw fail(`String format ${JSON.stringify(format)} is not supported`);
  if (minItems !== undefined && minItems !== 0 && minItems !== 1) {
    throw fail("For 'array' type, 'minItems' values other than 0 or 1 are not supported");
  }
}

function checkObject(node: JsonSchema, trail: readonly string[], check: Check): void {
  const { fail } = check;
  const { additionalProperties: additional, properties = {}, required = [] } = node;
  if (additional === undefined)
    throw fail("For 'object' type, 'additionalProperties' must be explicitly set to false");
  if (additional !== false) {
    throw fail(
      `For 'object' type, 'additionalProperties: ${JSON.stringify(additional)}' is not supported. Please set 'additionalProperties' to false`,
    );
  }
  if (!isRecord(properties)) throw fail('properties should be a valid dictionary');
  const names = Object.keys(properties);
  if (!Array.isArray(required) || !required.every((name) => names.includes(name))) {
    throw fail('required should be a list of names that stand in properties');
  }
  check.optional += names.length - new Set(required).size;
  for (const each of Object.values(properties)) checkNode(each, trail, check);
}

function checkBranches(branches: unknown, name: string, trail: readonly string[], check: Check): void {
  if (branches === undefined) return;
  if (!Array.isArray(branches) || branches.length === 0)
    throw check.fail(`${name} must be a list of schemas, at least one`);
  for (const branch of branches) checkNode(branch, trail, check);
}

function isPlainList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => each === null || typeof each !== 'object')
  );
}
