import type { ClaimFigures } from './score-claims.ts';

/** Kinds that are proved: none may pass. */
const PROVED = ['digit', 'unit', 'percent-points', 'currency'];
/** Kinds that sure rules catch for the most part. */
const RULED = ['direction', 'negation', 'modality', 'weekday'];
const LEAST_RULED = 0.7;
const LEAST_JUDGED = 0.95;
const MOST_THROWN_AWAY = 0.02;
const MOST_ALARMS: Readonly<Record<string, number>> = { 'zh-Hans': 0.05, 'zh-Hant': 0.05, en: 0.1 };

/** The limits that these figures miss, a line each. Without a second reading only what rules can know is limited. */
export function findMisses(
  { caught, falseAlarms }: ClaimFigures,
  thrownAway: number,
  isJudged: boolean,
): string[] {
  const least = (kind: string): number => {
    if (PROVED.includes(kind)) return 1;
    if (isJudged) return kind === 'all' ? LEAST_JUDGED : 0;
    return RULED.includes(kind) ? LEAST_RULED : 0;
  };
  const passed = Object.entries(caught)
    .filter(([kind, share]) => share < least(kind))
    .map(([kind, share]) => `${kind}: ${percent(share)} caught, at least ${percent(least(kind))} wanted`);
  const alarms = Object.entries(falseAlarms).flatMap(([language, share]) => {
    const most = MOST_ALARMS[language];
    return isJudged || most === undefined || share <= most
      ? []
      : [`${language}: ${percent(share)} false alarms, at most ${percent(most)} wanted`];
  });
  const thrown =
    thrownAway > MOST_THROWN_AWAY
      ? [`${percent(thrownAway)} of digests thrown away, at most ${percent(MOST_THROWN_AWAY)} wanted`]
      : [];
  return [...passed, ...alarms, ...thrown];
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
