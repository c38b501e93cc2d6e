/**
 * Who worded something that a reader sees: the episode's own text; the model, with figures, names and quotations checked; the model,
 * with its meaning read a second time as well; or the playground's pretend model.
 */
export type Writer = 'text' | 'model' | 'judged' | 'pretend';

export type ModelWriter = Exclude<Writer, 'text'>;
