import { z } from 'zod';

const NUMBER = z.string().trim().min(1).pipe(z.coerce.number());

/** Parses a stored JSON value. Returns undefined when it is absent or does not (or no longer) match the schema. */
export function readEntry<Entry>(schema: z.ZodType<Entry>, kept: string | undefined): Entry | undefined {
  if (kept === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}

/** Parses a number stored as text, such as an instant. Returns undefined when it is absent, not a number or not finite. */
export function readNumber(kept: string | undefined): number | undefined {
  return NUMBER.safeParse(kept).data;
}

/** A stored JSON string; undefined when it is absent or none. */
export function readKeptText(kept: string | undefined): string | undefined {
  return readEntry(z.string(), kept);
}
