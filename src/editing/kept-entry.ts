import type { z } from 'zod';

/** Reads what was kept as JSON. Gives undefined when there is nothing, or it is not, or no more, what the schema says: it counts as absent. */
export function readEntry<Entry>(schema: z.ZodType<Entry>, kept: string | undefined): Entry | undefined {
  if (kept === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(kept)).data;
  } catch {
    return undefined;
  }
}
