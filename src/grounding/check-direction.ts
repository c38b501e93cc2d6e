import { alignClauses, type ToldClause } from './aligned-clauses.ts';
import type { FoldedFault, Span } from './fault.ts';
import type { Figure } from './figure.ts';
import { findMoves } from './moves.ts';
import { wordMarks } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import { topicsIn } from './topics.ts';
import { findWays, type Way } from './way-words.ts';
import { FLAT, isSameValue, tellWay } from './ways.ts';

/** Characters around a word for a way in which its subject or object stands. */
const NEAR = { han: 14, latin: 45 };
/** Changes of a text that are compared; no real one has more. */
const MOST_CHANGES = 60;
/** Words that two tellings of one change share at least. */
const LEAST_SHARED = 2;
/** A topic says as much as two pairs of characters. */
const TOPIC = 2;
const BORDER = /[，。；！？;!?：:\n]|,(?!\d)|\.(?=\s)|(?<![a-z])(?:while|but|whereas)(?![a-z])/;
const STAYS = new RegExp(FLAT, 'g');
/** Words that stand beside any way. */
const FILLING =
  /同比|环比|按[年月季]|年[增减]|[今去前明]年|本[年月季]|上[月季年]|大幅|明显|继续|预计|预期|已经|可能|连续|首次|再[次度]|平均|[已将会仍也都又再还却则]/g;

interface Change extends Span {
  /** Undefined where two ways stand together. */
  readonly way: Way | 'flat' | undefined;
  readonly marks: ReadonlySet<string>;
}

/** Returns a fault for what went up in the claim and down in every paragraph that has it, and the reverse. */
export function checkDirection(claim: ReadText, sources: readonly ReadText[]): FoldedFault[] {
  const opposite = claim.figures.filter((figure) => isOpposite(claim, figure, sources));
  const told = [...reversedMoves(claim, sources), ...opposite];
  const wrong = told.length > 0 ? told : oppositeChanges(claim, sources);
  return wrong.map(({ start, end }) => ({ start, end, kind: 'meaning', reason: 'contradicted' }));
}

/** From 3 to 6 where the paragraphs say from 6 to 3. */
function reversedMoves(claim: ReadText, sources: readonly ReadText[]): Span[] {
  const told = sources.flatMap(findMoves);
  const isTold = (from: Figure, to: Figure) =>
    told.some((move) => isSameValue(move.from, from) && isSameValue(move.to, to));
  return findMoves(claim)
    .filter(({ from, to }) => isTold(to, from) && !isTold(from, to))
    .map(({ to }) => to);
}

function isOpposite(claim: ReadText, figure: Figure, sources: readonly ReadText[]): boolean {
  const claimed = wayIn(claim, figure);
  if (claimed === undefined || claimed === 'flat') return false;
  const told = waysTold(figure, sources);
  return told.length > 0 && told.every((way) => way !== undefined && way !== claimed);
}

function wayIn(claim: ReadText, figure: Figure): Way | 'flat' | undefined {
  return figure.isLoose || figure.readings.length === 0 ? undefined : tellWay(claim, figure);
}

function waysTold(figure: Figure, sources: readonly ReadText[]): (Way | 'flat' | undefined)[] {
  return sources.flatMap((source) =>
    source.figures.filter((each) => isSameValue(each, figure)).map((each) => tellWay(source, each)),
  );
}

/** Changes of the same thing where no figure tells which: only those are compared that no other figure is told of. */
function oppositeChanges(claim: ReadText, sources: readonly ReadText[]): Span[] {
  const told = sources.flatMap(changesIn);
  const settled = claim.figures.filter(
    (figure) =>
      wayIn(claim, figure) !== undefined && !waysTold(figure, sources).every((way) => way === undefined),
  );
  const unknown = claim.figures.filter(
    (figure) => wayIn(claim, figure) !== undefined && waysTold(figure, sources).length === 0,
  );
  const aligned = alignClauses(claim, sources);
  return changesIn(claim).filter((own) => {
    if (own.way === undefined || own.way === 'flat') return false;
    const isFar = ({ start, end }: Span) => start > own.end + NEAR.latin || own.start > end + NEAR.latin;
    const place = aligned.find((each) => each.own.start <= own.start && own.end <= each.own.end);
    const inPlace = (place?.told ?? []).map(wayOfClause);
    if (inPlace.includes(own.way)) return false;
    const isWithin = ({ start, end }: Span) => place && place.own.start <= start && end <= place.own.end;
    if (
      place &&
      inPlace.length > 0 &&
      !inPlace.includes(undefined) &&
      !claim.figures.some((each) => isWithin(each) && wayIn(claim, each))
    )
      return wayOfClause({ source: claim, clause: place.own }) === own.way;
    if (![...settled, ...unknown].every(isFar)) return false;
    const alike = told.filter(({ marks }) => weightOf(own.marks, marks) >= LEAST_SHARED);
    return alike.length > 0 && alike.every(({ way }) => way !== undefined && way !== own.way);
  });
}

/** 至少 and 低两成 are no changes. */
function isChange({ text }: ReadText, start: number, end: number): boolean {
  return !/^[多少高低]$/.test(text.folded.slice(start, end));
}

/** The way that a clause tells, where it tells one alone. */
function wayOfClause({ source, clause }: Pick<ToldClause, 'source'> & { clause: Span }): Way | undefined {
  const ways = changesIn(source)
    .filter(({ start, end }) => clause.start <= start && end <= clause.end && isChange(source, start, end))
    .map(({ way }) => way);
  const [only, ...more] = new Set(ways);
  return more.length === 0 && only !== 'flat' ? only : undefined;
}

function weightOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...own]
    .filter((mark) => other.has(mark))
    .reduce((sum, mark) => sum + (mark.startsWith('#') ? TOPIC : 1), 0);
}

const changes = new WeakMap<ReadText, readonly Change[]>();

/** The changes that a text tells, with what stands beside them in their clause; read once a text. */
function changesIn(read: ReadText): readonly Change[] {
  const known = changes.get(read) ?? readChanges(read);
  changes.set(read, known);
  return known;
}

function readChanges({ text }: ReadText): Change[] {
  const flat = [...text.folded.matchAll(STAYS)].map(({ 0: word, index }) => ({
    way: 'flat' as const,
    at: index,
    end: index + word.length,
  }));
  // A 高于 B may be told as B 低于 A: that is compared as opposites are.
  const words = findWays(text.folded);
  const own = words.filter(({ at, end }) => !text.folded.slice(at, end).endsWith('于'));
  return [...own, ...flat].slice(0, MOST_CHANGES).map(({ way, at, end }) => {
    const reach = /[a-z]/.test(text.folded.charAt(at)) ? NEAR.latin : NEAR.han;
    const before =
      text.folded
        .slice(Math.max(0, at - reach), at)
        .split(BORDER)
        .at(-1) ?? '';
    const after = text.folded.slice(end, end + reach).split(BORDER)[0] ?? '';
    const isMixed = [before, after].some((part) => findWays(part).some((other) => other.way !== way));
    const beside = [before, after].map((part) => part.replace(FILLING, ' '));
    const marks = new Set([...beside.flatMap(wordMarks), ...beside.flatMap(topicsIn)]);
    return { start: at, end, way: isMixed ? undefined : way, marks };
  });
}
