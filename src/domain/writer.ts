/** Who worded something that a reader sees: the episode's own text, the model, or the playground's pretend model. */
export type Writer = 'text' | 'model' | 'pretend';
