/**
 * Who worded something that a reader sees: the episode's own text; the model, with figures, names and quotations checked; the model,
 * with its meaning read a second time as well; or the playground's pretend model.
 */
export const WRITERS = ['text', 'model', 'judged', 'pretend'] as const;
export type Writer = (typeof WRITERS)[number];

export type ModelWriter = Exclude<Writer, 'text'>;
