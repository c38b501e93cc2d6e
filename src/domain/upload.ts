import type { Episode } from './episode.ts';

/** Where an uploaded episode would go. */
export type UploadPlace =
  /** A new file. */
  | { readonly kind: 'own' }
  /** The episode already exists in a file that the bot wrote: the upload corrects it. */
  | { readonly kind: 'correction'; readonly existing: Episode }
  /** A file of that name, written by the bot, has the same day or title: an older version, or another episode. */
  | { readonly kind: 'doubt'; readonly existing: Episode }
  /** The episode already exists in a file that the bot did not write. */
  | { readonly kind: 'refused'; readonly existing: Episode };
