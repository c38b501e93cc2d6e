import { z } from 'zod';

const NUMBER = z.string().trim().min(1).pipe(z.coerce.number());

/** Reads what was kept as JSON. Gives undefined when there is nothing, or it is not, or no more, what the schema says: it counts as absent. */
export function readEntry<Entry>(schema: z.ZodType<Entry>, kept: string | undefined): Entry | undefined {
  if (kept === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}

/** Reads a number that was kept as text, such as an instant. What is none, or not finite, counts as absent. */
export function readNumber(kept: string | undefined): number | undefined {
  return NUMBER.safeParse(kept).data;
}
