import { findAddresses } from '../../grounding/addresses.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';

/** A question as it may be echoed: on one line, without addresses, handles and commands, so that nobody can make the bot show a link. */
export function withoutLinks(question: string): string {
  const line = lineForModel(question);
  let shown = '';
  let at = 0;
  for (const { start, end } of findAddresses(line)) {
    shown += `${line.slice(at, start)}…`;
    at = end;
  }
  return shown + line.slice(at);
}
