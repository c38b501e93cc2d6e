import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Part } from './labels.ts';

/** Labels with which nothing can be measured; the message has one line for each fault. */
export class LabelsError extends Error {
  override readonly name = 'LabelsError';
}

/** More faults than this are only counted. */
const MOST_FAULTS = 20;

/**
 * Reads labelled lines, one JSON object each; empty lines are skipped.
 * @param part leaves out the labels of the other part
 * @throws {LabelsError} when the file cannot be read or lines are wrong
 */
export async function readLabels<Schema extends z.ZodType<{ part?: Part | undefined }>>(
  file: string,
  schema: Schema,
  part: Part,
): Promise<z.output<Schema>[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new LabelsError(`${file}: cannot be read: ${error.message}`);
  });
  const labels = parseLabels(file, text, schema);
  return labels.filter((label) => part === undefined || (label.part ?? part) === part);
}

/** The same for text that was read. @throws {LabelsError} with the file, the line and the mend of each fault */
export function parseLabels<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema>[] {
  const labels: z.output<Schema>[] = [];
  const faults: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = schema.safeParse(parseJson(line));
    if (read.success) labels.push(read.data);
    else faults.push(...faultsOf(read.error).map((fault) => `${file}:${at + 1}: ${fault}`));
  }
  if (labels.length + faults.length === 0) faults.push(`${file}: is empty; write one JSON object a line`);
  if (faults.length === 0) return labels;
  const rest = faults.length - MOST_FAULTS;
  const more = rest > 0 ? [`… and ${rest} more`] : [];
  throw new LabelsError([...faults.slice(0, MOST_FAULTS), ...more].join('\n'));
}

/** Undefined where it is no JSON, which no schema takes. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultsOf({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) =>
    path.length === 0 ? 'is no JSON object; write one a line' : `${path.join('.')}: ${message}`,
  );
}
