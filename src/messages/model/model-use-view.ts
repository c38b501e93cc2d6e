import type { ModelSum, ModelUse } from '../../domain/model-use.ts';
import { figure } from '../common/figure.ts';
import { bold, lines, type Piece } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';

/** The part of `/stats` on the model; nothing when there is no model and never was one. */
export function modelUseText(use: ModelUse | undefined, phrases: Phrases): Piece {
  if (!use) return '';
  const words = phrases.model.use;
  return lines(
    bold(`🤖 ${words.title}`),
    words.today(dollars(use.today.microdollars), dollars(use.dailyCapMicrodollars)),
    ...sumLines(use.today, phrases),
    words.month(dollars(use.month.microdollars)),
    ...sumLines(use.month, phrases),
    words.calendarMonth(dollars(use.calendarMonthMicrodollars), dollars(use.monthlyCapMicrodollars)),
  );
}

function sumLines(sum: ModelSum, { model: { use: words }, comma }: Phrases): string[] {
  const without = sum.fallbacks.reduce((all, { count }) => all + count, 0);
  const reasons = sum.fallbacks.map(({ reason, count }) => `${words.reason[reason]} ${figure(count)}`);
  return [
    `· ${words.calls(sum.calls, figure(sum.calls), figure(sum.tokensIn), figure(sum.tokensOut))}`,
    sum.cached + sum.shared > 0 ? `· ${words.spared(figure(sum.cached), figure(sum.shared))}` : '',
    without > 0 ? `· ${words.without(figure(without), reasons.join(comma))}` : '',
    sum.claims > 0
      ? `· ${words.checked(figure(sum.claims), figure(sum.dropped), share(sum.dropped, sum.claims), figure(sum.retried))}`
      : '',
  ];
}

/** `2.5%` */
function share(part: number, whole: number): string {
  return `${figure((100 * part) / whole)}%`;
}

/** `$0.0042`: a call may cost a hundredth of a cent. */
function dollars(microdollars: number): string {
  const value = microdollars / 1_000_000;
  const digits = value === 0 || value >= 1 ? 2 : 4;
  return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: digits })}`;
}
