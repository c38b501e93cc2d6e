import { z } from 'zod';
import type { SourceParagraph } from '../../../src/grounding/source-paragraph.ts';

const text = z.string('write a text').trim().min(1, 'is empty; write a text');
const paragraphs = z.array(z.string('write a text'), 'write a list of paragraphs');

/** A sentence about some paragraphs of an episode, and whether it says what they say. */
export const claimSchema = z.object({
  id: z.union([z.string(), z.number()], 'write a text').transform(String),
  title: z.string('write a text').default(''),
  heading: z.string('write a text').default(''),
  date: z.string('write a day as YYYY-MM-DD').regex(/^(?:\d{4}-\d{2}-\d{2})?$/, 'write a day as YYYY-MM-DD'),
  cited: paragraphs.min(1, 'is empty; write at least one paragraph'),
  near: paragraphs.default([]),
  claim: text,
  language: text,
  label: z.enum(['faithful', 'unfaithful'], { error: 'write faithful or unfaithful' }),
  kind: text,
  part: z.enum(['tune', 'held'], { error: 'write tune or held' }).optional(),
});

export type LabelledClaim = z.output<typeof claimSchema>;

/** The paragraphs that a labelled claim cites, as the bot has them. */
export function sourceOf({ cited, near, title, heading, date }: LabelledClaim): readonly SourceParagraph[] {
  return cited.map((each) => ({ text: each, near, origin: { date, title, heading } }));
}
