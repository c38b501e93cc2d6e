import type { RichText } from '../../domain/message.ts';
import { code, concat, plain } from './rich-text.ts';

/** Shows a file name as code: Telegram would make `x.md` a link to a site in Moldova. */
export function markName(text: string, name: string): RichText {
  const at = text.indexOf(name);
  return at < 0 ? plain(text) : concat(text.slice(0, at), code(name), text.slice(at + name.length));
}
