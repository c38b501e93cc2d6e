import type { Figure } from './figure.ts';

/** How a sentence limits a figure instead of stating it: 超过 9000, 不到一半, nearly two thirds. */
export type Bound = 'above' | 'below' | 'near' | 'about';

const ABOVE_BEFORE =
  /(?:超过|超出|逾|超|高于|多于|不少于|至少|大于|突破|(?<![a-z])(?:over|more than|above|at least|exceed(?:s|ed|ing)?|in excess of|upwards? of))[^\S\n]?(?:了|为|合|达)?$/;
const ABOVE_AFTER = /^[^\S\n]?(?:以上|多|余|开外|有余|or more(?![a-z])|plus(?![a-z]))/;
const BELOW_BEFORE =
  /(?:不到|不足|低于|少于|未满|不满|小于|(?<![a-z])(?:under|below|less than|fewer than|short of|just under))[^\S\n]?(?:了|为|合|达)?(?:[^，。；\d]{0,8}的)?(?:a[^\S\n])?$/;
const ABOUT_BEFORE =
  /(?:约[^，。；\d约]{0,8}|大概|差不多|(?<![a-z])(?:about|around|roughly|approximately))[^\S\n]?(?:为|合|有|a[^\S\n])?$/;
const NEAR_BEFORE =
  /(?:将近|接近|(?<![最附邻远])近|(?<![a-z])(?:nearly|almost|close to))[^\S\n]?(?:[^，。；\d]{0,8}的)?(?:a[^\S\n])?$/;
const BELOW_AFTER = /^[^\S\n]?(?:以下|以内|不到)/;
/** 两成多, 20余家: read as a part of the figure. */
const MORE_WITHIN = /[多余]/;

/** @param text folded */
export function boundOf(text: string, { start, end, isHedged }: Figure): Bound | undefined {
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 10)];
  const own = text.slice(start, end);
  if (own === '过半') return 'above';
  if (own === '近半') return 'near';
  if (ABOVE_BEFORE.test(before) || ABOVE_AFTER.test(after) || MORE_WITHIN.test(own)) return 'above';
  if (BELOW_BEFORE.test(before) || BELOW_AFTER.test(after)) return 'below';
  if (NEAR_BEFORE.test(before)) return 'near';
  return isHedged || ABOUT_BEFORE.test(before) ? 'about' : undefined;
}
