import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/grounding/check-claim.ts';
import { tries } from '../tries.ts';
import { createChance } from './grounding-retellings.ts';
import { archiveNames } from './grounding-world.ts';

/** A made-up shape of a paragraph with two figures side by side, and lines about it. */
interface Shape {
  readonly paragraph: (first: number, second: number) => string;
  /** Lines that tell a figure as it stands. */
  readonly plain: readonly ((first: number, second: number) => string)[];
  /** Lines that say that they compare, and what they may say. */
  readonly derived: readonly {
    readonly line: (figure: number) => string;
    readonly value: (first: number, second: number) => number;
  }[];
}

const difference = (first: number, second: number) => Math.abs(first - second);
const sum = (first: number, second: number) => first + second;

const SHAPES: readonly Shape[] = [
  {
    paragraph: (a, b) => `青岚渡口去年运送旅客${a}万人次，今年的目标是${b}万人次，船员有41名。`,
    plain: [
      (a) => `青岚渡口去年运了${a}万人次。`,
      (_, b) => `青岚渡口今年想运${b}万人次。`,
      (a) => `Qinglan Ferry carried ${a * 10_000} people last year.`,
    ],
    derived: [{ line: (x) => `今年的目标与去年相差${x}万人次。`, value: difference }],
  },
  {
    paragraph: (a, b) => `北湖電力的裝機容量從${a}座增加到${b}座，員工流動率為9%。`,
    plain: [(a) => `北湖電力原有${a}座。`, (_, b) => `北湖電力現有${b}座。`],
    derived: [{ line: (x) => `北湖電力增加了${x}座。`, value: difference }],
  },
  {
    paragraph: (a, b) => `The yard built ${a} barges in spring and ${b} barges in autumn, with 7 cranes.`,
    plain: [(a) => `The yard built ${a} barges in spring.`, (_, b) => `In autumn it built ${b} barges.`],
    derived: [
      { line: (x) => `The yard built ${x} barges in total.`, value: sum },
      { line: (x) => `The gap between the seasons was ${x} barges.`, value: difference },
    ],
  },
  {
    paragraph: (a, b) => `鹿溪咖啡一月卖出${a}杯，二月卖出${b}杯，均价19元。`,
    plain: [(a) => `鹿溪咖啡一月卖出${a}杯。`, (_, b) => `鹿溪咖啡二月卖出${b}杯。`],
    derived: [{ line: (x) => `鹿溪咖啡合计卖出${x}杯。`, value: sum }],
  },
];

function passes(line: string, paragraph: string): boolean {
  return checkClaim({ text: line, cites: [0] }, [{ text: paragraph }], archiveNames).length === 0;
}

describe('a changed figure', () => {
  const chance = createChance(tries().seed);
  const drawn = Array.from({ length: tries(40).numRuns }, () => {
    const first = chance.between(210, 980);
    return { shape: chance.pick(SHAPES), first, second: first + chance.between(37, 890) };
  });

  it('never passes where the line only tells it', () => {
    for (const { shape, first, second } of drawn) {
      const paragraph = shape.paragraph(first, second);
      for (const line of shape.plain) {
        expect(passes(line(first, second), paragraph), line(first, second)).toBe(true);
        const others = Array.from({ length: 20 }, () => chance.between(100, 1_999));
        for (const other of [...others, difference(first, second), sum(first, second)]) {
          if (other === first || other === second) continue;
          const changed = line(other, other);
          expect(passes(changed, paragraph), `${changed} of ${paragraph}`).toBe(false);
        }
      }
    }
  });

  it('passes by what the line says that it follows from, and by nothing else', () => {
    for (const { shape, first, second } of drawn) {
      const paragraph = shape.paragraph(first, second);
      for (const { line, value } of shape.derived) {
        const right = value(first, second);
        expect(passes(line(right), paragraph), `${line(right)} of ${paragraph}`).toBe(true);
        for (let count = 0; count < 20; count += 1) {
          const other = chance.between(1, 2_999);
          if ([right, first, second, difference(first, second)].includes(other)) continue;
          expect(passes(line(other), paragraph), `${line(other)} of ${paragraph}`).toBe(false);
        }
      }
    }
  });

  it.each([
    ['产能为09万吨。', '产能为9万吨。'],
    ['预计下降30%到30.5%。', '预计下降两到三成。'],
    ['至少占80%。', '至少占85%。'],
    ['工厂在2026年第二季度投产。', '工厂在2027年第二季度投产。'],
    ['蓝鲸每月支付2.6亿元租金。', '蓝鲸的年租金为2.6亿元。'],
  ])('“%s” is not borne out by “%s”', (line, paragraph) => {
    expect(passes(line, paragraph)).toBe(false);
  });

  it.each([
    ['三月、四月和五月都在涨。', '三、四、五月都在涨。'],
    ['人数可能是10、20或30人。', '人数可能是10到20到30人。'],
    ['市场原本预期降息25个基点。', '市场原先预期降息一码。'],
  ])('“%s” follows from “%s”', (line, paragraph) => {
    expect(passes(line, paragraph)).toBe(true);
  });
});
