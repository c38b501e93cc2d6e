import { isBody, isFolded, isHeading, NAMES, SPEAKERS, SUMMARY, TITLE } from '../index/document-text.ts';
import { findInCollapsed, findInOpen, type OpenedText, partAt, placesOf } from './opened-text.ts';
import type { PlannedForm } from './query-plan.ts';

/** One thing to find: any of its forms will do. */
export interface Wanted {
  readonly forms: readonly PlannedForm[];
  /** How relevant it is to find it. */
  readonly weight: number;
}

/** An occurrence of something wanted in a text. */
export interface Sighting {
  readonly offset: number;
  readonly length: number;
  /** Index of what is wanted. */
  readonly wanted: number;
}

/** The passage of a text that contains most of what is wanted. */
export interface Focus {
  /** In the order of the text; all of one part. */
  readonly sightings: readonly Sighting[];
  /** Weights of the different things in it. */
  readonly weight: number;
  readonly place: number;
}

/** Distance within which occurrences belong together: two or three sentences. */
const NEAR = 120;
/** Bonuses that prefer readable places among those of the same weight: lists of names are the least readable. */
const IN_BODY = 0.03;
const IN_SUMMARY = 0.02;
const IN_HEADING = 0.01;
/** Factor for names that merely stand beside each other in a list: that says nothing of what they have to do with each other. */
const IN_LIST = 0.3;
/** Factor for occurrences in folded text. */
const IN_FOLDED = 0.3;

/** All occurrences of what is wanted, in the order of the text; in what is collapsed only of what occurs nowhere else. */
export function findSightings(text: OpenedText, wanted: readonly Wanted[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [index, { forms }] of wanted.entries()) {
    const before = sightings.length;
    for (const form of forms)
      for (const { offset, length } of findInOpen(text, form))
        sightings.push({ offset, length, wanted: index });
    if (sightings.length > before) continue;
    for (const form of forms)
      for (const { offset, length } of findInCollapsed(text, form))
        sightings.push({ offset, length, wanted: index });
  }
  return sightings.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

/** How much of what is wanted was found, 0 to 1; folded text counts less. */
export function shareOf(
  { openEnd }: OpenedText,
  sightings: readonly Sighting[],
  wanted: readonly Wanted[],
): number {
  const open = weightOf(
    sightings.filter(({ offset }) => offset < openEnd),
    wanted,
  );
  const all = weightOf(sightings, wanted);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return (open + IN_FOLDED * (all - open)) / total;
}

/** The total weight of the different things that were found. */
export function weightOf(sightings: readonly Sighting[], wanted: readonly Wanted[]): number {
  return [...new Set(sightings.map((sighting) => sighting.wanted))].reduce(
    (sum, index) => sum + (wanted[index]?.weight ?? 0),
    0,
  );
}

/** The best passage; undefined when nothing was found. */
export function findFocus(
  text: OpenedText,
  sightings: readonly Sighting[],
  wanted: readonly Wanted[],
): Focus | undefined {
  let best: Focus | undefined;
  let bestWorth = -1;
  const seen = new Int32Array(wanted.length).fill(-1);
  let part = { start: 0, end: 0, place: 0 };
  sightings.forEach((first, from) => {
    if (first.offset >= part.end) part = partAt(text, first.offset);
    let weight = 0;
    let to = from;
    for (; to < sightings.length; to += 1) {
      const { offset, wanted: index } = sightings[to] ?? first;
      if (offset >= part.end || offset - first.offset > NEAR) break;
      if (seen[index] === from) continue;
      seen[index] = from;
      weight += wanted[index]?.weight ?? 0;
    }
    const worth = weight * (1 + readability(part.place));
    if (worth <= bestWorth) return;
    bestWorth = worth;
    best = { sightings: sightings.slice(from, to), weight, place: part.place };
  });
  return best;
}

function readability(place: number): number {
  if (place === SUMMARY) return IN_SUMMARY;
  if (isHeading(place)) return IN_HEADING;
  if (isFolded(place)) return IN_FOLDED - 1;
  if (place === NAMES || place === SPEAKERS) return IN_LIST - 1;
  return isBody(place) ? IN_BODY : 0;
}

/** The sightings among the names of who speaks. */
export function amongSpeakers(text: OpenedText, sightings: readonly Sighting[]): Sighting[] {
  const [names] = placesOf(text, SPEAKERS);
  return names ? sightings.filter(({ offset }) => offset >= names.start && offset < names.end) : [];
}

/** The sightings in the title. */
export function inTitle({ parts }: OpenedText, sightings: readonly Sighting[]): Sighting[] {
  const end = parts[1] === TITLE ? (parts[2] ?? Infinity) : 0;
  return sightings.filter(({ offset }) => offset < end);
}
