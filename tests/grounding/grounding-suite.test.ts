import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/grounding/check-claim.ts';
import { type Chance, createChance, drawParagraph, type Fact, tell } from './grounding-retellings.ts';
import { archiveNames, CURRENCIES, STYLES, type Style } from './grounding-world.ts';

const PARAGRAPHS = 60;

interface Told {
  readonly fact: Fact;
  readonly style: Style;
  readonly text: string;
  readonly paragraph: string;
  readonly others: readonly Fact[];
}

const chance = createChance(20_260_121);
const told: readonly Told[] = Array.from({ length: PARAGRAPHS }, () => drawParagraph(chance)).flatMap(
  ({ facts, text }) =>
    facts.flatMap((fact) =>
      STYLES.map((style) => ({
        fact,
        style,
        text: tell(fact, style),
        paragraph: text,
        others: facts.filter((other) => other !== fact),
      })),
    ),
);

/** Gives the sentence with one thing wrong; undefined where it has no such thing. */
type Corruption = (told: Told, chance: Chance) => string | undefined;

const flipDigit: Corruption = ({ text }, draw) => {
  const places = [...text.matchAll(/[0-9０-９]/g)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const at = draw.pick(places);
  const code = text.charCodeAt(at);
  const zero = code > 0xff00 ? 0xff10 : 0x30;
  const digit = (code - zero + draw.between(1, 9)) % 10;
  return `${text.slice(0, at)}${String.fromCharCode(zero + digit)}${text.slice(at + 1)}`;
};

const SWAPS: readonly (readonly [string, string])[] = [
  ['亿', '万'],
  ['億', '萬'],
  ['万', '亿'],
  ['萬', '億'],
  ['billion', 'million'],
  ['million', 'billion'],
  ['个百分点', '%'],
  ['個百分點', '%'],
  ['percentage points', 'percent'],
  ['%', '个百分点'],
  ['％', '个百分点'],
  ['percent', 'percentage points'],
];

const swapUnit: Corruption = ({ text }, draw) => {
  const fitting = SWAPS.filter(
    ([from]) => text.includes(from) && !(from === 'percent' && text.includes('percentage')),
  );
  if (fitting.length === 0) return undefined;
  const [from, to] = draw.pick(fitting);
  return text.replace(from, to);
};

const swapCurrency: Corruption = ({ fact, style }, draw) =>
  tell({ ...fact, currency: draw.pick(CURRENCIES.filter((each) => each !== fact.currency)) }, style);

const flipNumeral: Corruption = ({ text, style }, draw) => {
  if (style !== 'numerals') return undefined;
  const at = draw.pick([...text.matchAll(/[二三四五六七八九](?!季度|星)/g)].map(({ index }) => index));
  const other = draw.pick([...'二三四五六七八九'].filter((digit) => digit !== text[at]));
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
};

const swapYear: Corruption = ({ fact, style, paragraph }, draw) =>
  tell(
    {
      ...fact,
      year: draw.pick([2017, 2018, 2027, 2028].filter((each) => !paragraph.includes(String(each)))),
    },
    style,
  );

/** A year that the paragraph says of another company. */
const borrowYear: Corruption = ({ fact, style, others }) => {
  const other = others.find((each) => each.year !== fact.year);
  return other && tell({ ...fact, year: other.year }, style);
};

const swapSubject: Corruption = ({ fact, style, others }, draw) =>
  tell({ ...fact, company: draw.pick(others).company }, style);

/** How many of the corrupted sentences the check does not let through. */
function rateOf(name: string, corrupt: Corruption): number {
  const draw = createChance(7);
  const wrong = told.flatMap((each) => {
    const text = corrupt(each, draw);
    return text === undefined || text === each.text ? [] : [{ ...each, text }];
  });
  const missed = wrong.filter(
    ({ text, paragraph }) =>
      checkClaim({ text, cites: [0] }, [{ text: paragraph }], archiveNames).length === 0,
  );
  const rate = 1 - missed.length / wrong.length;
  console.log(
    `${name}: ${wrong.length - missed.length} of ${wrong.length} caught (${(rate * 100).toFixed(1)} %)`,
  );
  return rate;
}

/** So that no sentence passes for being word for word in the paragraph. */
function withOpener(text: string): string {
  return /^[A-Z]/.test(text) ? text : `据悉，${text}`;
}

describe('grounding, over a generated suite', () => {
  it.each(STYLES)('raises no false alarm on faithful sentences: %s', (style) => {
    const alarms = told
      .filter((each) => each.style === style)
      .flatMap(({ text, paragraph }) =>
        checkClaim({ text: withOpener(text), cites: [0] }, [{ text: paragraph }], archiveNames).map(
          (fault) => ({
            ...fault,
            text,
            paragraph,
          }),
        ),
      );
    expect(alarms).toEqual([]);
  });

  it.each<[string, Corruption, number]>([
    ['single digit flips', flipDigit, 0.95],
    ['unit swaps', swapUnit, 0.95],
    ['currency swaps', swapCurrency, 0.95],
    ['flipped Chinese numerals', flipNumeral, 0.95],
    ['wrong years', swapYear, 0.95],
    ['years of another company', borrowYear, 0.95],
    ['wrong subjects', swapSubject, 0.95],
  ])('catches %s', (name, corrupt, least) => {
    expect(rateOf(name, corrupt)).toBeGreaterThanOrEqual(least);
  });

  it('is large enough to mean something', () => {
    const draw = createChance(7);
    const wrong = [flipDigit, swapUnit, swapCurrency].flatMap((corrupt) =>
      told.filter((each) => corrupt(each, draw) !== undefined),
    );
    expect(told.length).toBeGreaterThanOrEqual(1_000);
    expect(wrong.length).toBeGreaterThanOrEqual(2_000);
  });
});
