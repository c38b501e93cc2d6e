import { createLabelledJudge, isJudgement } from '../../bench/evals/claims/labelled-judge.ts';
import type { PretendModel } from '../../playground/model/pretend-model.ts';

/** What only one of the side calls asks for: a second reading, a repair, a question in other words. */
const JUDGED = '"verdicts"';
const REPAIRED = '"the number of the line that it replaces"';
const REWRITTEN = '"search words in Simplified Chinese, with blanks between them"';

/**
 * A model whose side calls are answered by themselves, so that a test sets the answers of tasks alone: what is read a second time holds,
 * nothing can be repaired, and a question has no other words. The returned model lists the requests of tasks only.
 */
export function withSideCalls(model: PretendModel): PretendModel {
  const asksFor = (wanted: string) => (request: { readonly schema?: unknown }) =>
    JSON.stringify(request.schema ?? null).includes(wanted);
  model.answerEvery(
    isJudgement,
    createLabelledJudge(() => true, 0, Math.random),
  );
  model.answerEvery(asksFor(REPAIRED), JSON.stringify({ lines: [], issues: [] }));
  const rewrite = { chinese: '', english: '', names: [], from: '', until: '', issues: [] };
  model.answerEvery(asksFor(REWRITTEN), JSON.stringify(rewrite));
  return {
    ...model,
    requests: () =>
      model.requests().filter(({ body }) => {
        const asked = JSON.stringify(body ?? null);
        return ![JUDGED, REPAIRED, REWRITTEN].some((wanted) => asked.includes(wanted));
      }),
  };
}
