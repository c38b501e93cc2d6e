import type { Clock } from '../../domain/clock.ts';
import type { Rewrite } from '../../domain/passage.ts';
import { utcDayOf } from '../../kernel/utc-day.ts';
import { lineForModel } from '../../prompts/clean-for-model.ts';
import type { VerifiedModel } from '../verified-model.ts';

/** How long the call may take, and how long a reader waits for it before the question is searched by itself. */
const DEADLINE_MS = 6_000;
const PATIENCE_MS = 2_000;
/** Earlier questions that tell what this one means. */
const MOST_EARLIER = 2;
/** Longer wordings are no search words. */
const LONGEST_WORDING = 120;
const LONGEST_NAME = 60;

/**
 * A question in other words, by the model; undefined without one, or when it is late, wrong or out of money: nobody is told, since
 * the question is searched by itself all the same.
 * @param earlier earlier questions of the same conversation, oldest first
 */
export type RewriteQuestion = (
  question: string,
  earlier: readonly string[],
  userId: number,
) => Promise<Rewrite | undefined>;

/** The same question is rewritten once a day for everybody; a user has as many rewrites as asks a day, and they take none of these. */
export function createRewriteQuestion(
  model: Pick<VerifiedModel, 'complete' | 'isThere'>,
  clock: Pick<Clock, 'now'>,
): RewriteQuestion {
  return async (question, earlier, userId) => {
    if (!model.isThere()) return undefined;
    const outcome = await model.complete(
      {
        task: 'rewrite',
        language: 'zh-Hans',
        variables: {
          question: lineForModel(question),
          earlier: earlier.slice(-MOST_EARLIER).map(lineForModel).join('\n'),
          day: utcDayOf(clock.now()),
        },
        deadlineMs: DEADLINE_MS,
        patienceMs: PATIENCE_MS,
        userId,
      },
      // Nothing of it is shown: it only says where to look.
      { paragraphs: [], claimsOf: () => [], withText: (value) => value },
    );
    if (outcome.mode === 'none') return undefined;
    const { chinese, english, names, from, until } = outcome.value;
    return {
      wordings: clean([chinese, english], LONGEST_WORDING),
      names: clean(names, LONGEST_NAME),
      from: from || undefined,
      until: until || undefined,
    };
  };
}

function clean(texts: readonly string[], longest: number): string[] {
  return texts
    .map((text) => lineForModel(text).slice(0, longest))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
