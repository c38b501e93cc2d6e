import type { RichText } from '../../domain/message.ts';
import { code, concat, plain } from './rich-text.ts';

/** Formats a file name as code: otherwise Telegram turns `x.md` into a link to a Moldovan domain. */
export function markName(text: string, name: string): RichText {
  const at = text.indexOf(name);
  return at < 0 ? plain(text) : concat(text.slice(0, at), code(name), text.slice(at + name.length));
}
