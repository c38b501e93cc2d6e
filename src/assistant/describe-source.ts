import type { Claim } from '../grounding/check-claim.ts';
import type { SourceParagraph } from '../grounding/source-paragraph.ts';
import { lineForModel } from '../prompts/clean-for-model.ts';

/** Characters of a paragraph beside a cited one: only what it speaks of is of interest. */
const LONGEST_NEAR = 400;

/** Claims for a prompt, numbered from 1, each with the numbers of its paragraphs: `[1] (rests on 3, 7) …`. */
export function describeClaims(claims: readonly Claim[]): string {
  return claims
    .map(({ text, cites }, place) => `[${place + 1}] ${restsOn(cites)}${lineForModel(text)}`)
    .join('\n');
}

function restsOn(cites: readonly number[]): string {
  return `(rests on ${[...new Set(cites)].map((place) => place + 1).join(', ')}) `;
}

/** The paragraphs of these places for a prompt, each once, with where it comes from and what stands beside it. */
export function describeSource(places: readonly number[], paragraphs: readonly SourceParagraph[]): string {
  const cited = new Set(places);
  return [...cited]
    .toSorted((a, b) => a - b)
    .flatMap((place) => {
      const paragraph = paragraphs[place];
      return paragraph ? [describeParagraph(place + 1, paragraph, nearOf(paragraph, cited, paragraphs))] : [];
    })
    .join('\n');
}

/** What is cited itself need not stand beside it as well. */
function nearOf(
  { near = [] }: SourceParagraph,
  cited: ReadonlySet<number>,
  paragraphs: readonly SourceParagraph[],
): readonly string[] {
  const texts = new Set([...cited].map((place) => paragraphs[place]?.text));
  return near.filter((text) => !texts.has(text));
}

function describeParagraph(
  number: number,
  { text, origin }: SourceParagraph,
  near: readonly string[],
): string {
  const { date = '', show = '', title = '', heading = '' } = origin ?? {};
  const attributes = Object.entries({ date, show, title, section: heading })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return [
    `<paragraph number="${number}"${attributes.join('')}>`,
    escaped(text),
    ...near.map((each) => `<beside>${escaped(each.slice(0, LONGEST_NEAR))}</beside>`),
    '</paragraph>',
  ].join('\n');
}

/** On one line, and without the signs that tags are made of: content cannot end its own tag. */
function escaped(text: string): string {
  return lineForModel(text).replaceAll('<', '‹').replaceAll('>', '›').replaceAll('"', '”');
}
