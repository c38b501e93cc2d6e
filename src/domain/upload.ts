import type { Episode } from './episode.ts';

/** Where an uploaded episode would go. */
export type UploadPlace =
  /** Into a file of its own. */
  | { readonly kind: 'own' }
  /** The episode is there already, in a file that the bot wrote: the upload corrects it. */
  | { readonly kind: 'correction'; readonly existing: Episode }
  /** A file of that name, which the bot wrote, holds the same day or title: an older version, or another episode. */
  | { readonly kind: 'doubt'; readonly existing: Episode }
  /** The episode is there already, in a file that the bot did not write. */
  | { readonly kind: 'refused'; readonly existing: Episode };
