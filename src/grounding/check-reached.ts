import type { FoldedFault, Span } from './fault.ts';
import type { ReadText } from './read-text.ts';

/** 已扩大, 已经正式加息, 已开始实施: what a claim tells as reached, by the two characters of its verb. */
const REACHED =
  /(?<!早|不得|而)已经?(?:正式|全面|全部|初步|开始|着手|成功|陆续|率先|双双|分别|一并)?(?!知|有|经|将|把|对|向|与|和|被|为|在|从|就|由|于|是|不|没)(\p{Script=Han}{2})/gu;
/** Words before a verb that leave it open. */
const OPEN_BEFORE =
  /拟|将(?!近)|计划|预计|预期|预料|可能|有望|希望|争取|尝试|推动|打算|建议|提议|考虑|正在|准备|或(?!者)|会(?![议长员])|[想欲待若]|如果|一旦|能否|是否|目标|呼吁|要求|威胁|承诺|答应|主张|力争|应该?|须|得以?(?!到)|请/;
const DONE_BEFORE = /[已曾刚]/;
const DONE_BEHIND = /^(?:了|过|成功|完成|完毕)/;
const CLAUSE_END = /[，。；！？：,;!?:\n]/;
/** Verbs of a claim that are looked at; no real one has more. */
const MOST_REACHED = 12;
/** Characters of a clause in which a word leaves its verb open. */
const REACH = 16;

/** Returns a fault for what the claim tells as reached and every place of the paragraphs as still to come. */
export function checkReached(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const { folded } = claim.text;
  return [...folded.matchAll(REACHED)].slice(0, MOST_REACHED).flatMap((match): FoldedFault[] => {
    const verb = match[1] ?? '';
    const span: Span = { start: match.index, end: match.index + match[0].length };
    const places = sources.flatMap(({ text }) => placesOf(verb, text.folded));
    const isOpen = places.length > 0 && places.every(({ isStillOpen }) => isStillOpen);
    return isOpen ? [{ ...span, kind: 'meaning', reason: 'contradicted' }] : [];
  });
}

function placesOf(verb: string, text: string): { readonly isStillOpen: boolean }[] {
  const found = [];
  for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length)) {
    const before =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(CLAUSE_END)
        .at(-1) ?? '';
    const isDone =
      DONE_BEFORE.test(before) || DONE_BEHIND.test(text.slice(at + verb.length, at + verb.length + 2));
    found.push({ isStillOpen: !isDone && OPEN_BEFORE.test(before) });
  }
  return found;
}
