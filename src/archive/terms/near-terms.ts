import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { createMeasure, namesHeldBy } from '../../catalog/nearest-names.ts';
import { isOneSlipAway } from '../../catalog/one-slip.ts';
import { mirror } from './name-index.ts';
import { keyOf } from './term-refs.ts';

/** Finds what an unknown word may mean. */
export interface NearTerms {
  /** Terms with a name that contains a form or is contained in it; then those at most a third of their letters away. */
  nearest(forms: readonly string[], limit: number): number[];
  /** Headwords one slip away, the most used first. */
  slipsFrom(forms: readonly string[], limit: number): number[];
}

/** After any text that begins with the same characters. */
const LAST = '\u{10FFFF}';
/** Limit of names read per index for a form: a beginning that more names share is not specific. */
const NAMES_READ = 2_000;
const SHORTEST_HELD = 2;
/** The nearest names from among which the most used terms are taken. */
const NEAR_READ = 64;

interface Named {
  readonly folded: string;
  readonly ref: number;
}

interface Ranked {
  readonly name: number;
  readonly term: number;
}

const BEGINNING = `SELECT ref FROM term_names WHERE folded >= ?1 AND folded < ?1 || '${LAST}' LIMIT ${NAMES_READ}`;
const ENDING = `SELECT ref FROM mirrored_term_names WHERE mirrored >= ?2 AND mirrored < ?2 || '${LAST}' LIMIT ${NAMES_READ}`;
const WITHIN = `SELECT ref FROM term_name_tails WHERE tail >= ?1 AND tail < ?1 || '${LAST}' LIMIT ${NAMES_READ}`;
/** A name is a headword, or given to some. CROSS JOIN keeps `found` first, so that the tables are looked up and never scanned. */
const OWNERS = `
  SELECT found.name, ref AS headword FROM found CROSS JOIN headwords ON ref = found.name
  UNION SELECT found.name, headword FROM found CROSS JOIN claims ON claims.name = found.name`;
/** The most used first, and of those the longest known. */
const BY_USE = 'terms.term_uses DESC, terms.term_at, terms.term_in DESC, terms.term_place';
const TERMS = `
  CROSS JOIN headwords ON headwords.ref = owners.headword
  CROSS JOIN headwords AS terms ON terms.ref = headwords.term`;

/** @param db with the tables of `term-tables` */
export function createNearTerms(db: DatabaseSyncInstance): NearTerms {
  const holding = db.prepare(`
    WITH found (name) AS (
      SELECT * FROM (${BEGINNING}) UNION SELECT * FROM (${ENDING}) UNION SELECT * FROM (${WITHIN})
      UNION SELECT value FROM json_each(?3)),
    owners AS (${OWNERS})
    SELECT DISTINCT terms.ref AS term FROM owners ${TERMS} ORDER BY ${BY_USE} LIMIT ?4`);
  const ofLength = (text: string) =>
    `${text} >= ?1 AND ${text} < ?1 || '${LAST}' AND length(${text}) BETWEEN ?2 AND ?3 LIMIT ${NAMES_READ}`;
  const beginning = db.prepare(`SELECT folded, ref FROM term_names WHERE ${ofLength('folded')}`);
  const ending = db.prepare(
    `SELECT mirrored AS folded, ref FROM mirrored_term_names WHERE ${ofLength('mirrored')}`,
  );
  const byUse = db.prepare(`
    WITH found (name) AS (SELECT value FROM json_each(?)), owners AS (${OWNERS})
    SELECT owners.name, terms.ref AS term FROM owners ${TERMS} ORDER BY ${BY_USE}`);
  const headwordsByUse = db.prepare(`
    SELECT ref FROM headwords WHERE ref IN (SELECT value FROM json_each(?1))
    ORDER BY uses DESC, folded LIMIT ?2`);

  /** The names that share `shared` characters at their beginning or end with a form. */
  function alike(form: string, shared: number, shortest: number, longest: number): Named[] {
    const names = beginning.all(form.slice(0, shared), shortest, longest) as unknown as Named[];
    const mirrored = ending.all(mirror(form.slice(-shared)), shortest, longest) as unknown as Named[];
    return names.concat(mirrored.map(({ folded, ref }) => ({ folded: mirror(folded), ref })));
  }

  function containingOrContained(form: string, limit: number): number[] {
    const found = holding.all(form, mirror(form), JSON.stringify(namesHeldBy(form).map(keyOf)), limit);
    return (found as unknown as Pick<Ranked, 'term'>[]).map(({ term }) => term);
  }

  /** The names a few slips away, by how many. */
  function slipped(form: string): Map<number, number> {
    const measure = createMeasure(form);
    const slips = Math.floor(form.length / 3);
    const distances = new Map<number, number>();
    const names = alike(form, Math.max(1, slips), form.length - slips, Math.floor(form.length * 1.5));
    for (const { folded, ref } of names) {
      const distance = measure(folded);
      if (distance < Infinity) distances.set(ref, distance);
    }
    return distances;
  }

  function nearBySlips(forms: readonly string[]): number[] {
    const distances = new Map<number, number>();
    for (const form of forms)
      for (const [name, distance] of slipped(form))
        distances.set(name, Math.min(distance, distances.get(name) ?? Infinity));
    const nearest = [...distances].sort(([, a], [, b]) => a - b).slice(0, NEAR_READ);
    const ranked = byUse.all(JSON.stringify(nearest.map(([name]) => name))) as unknown as Ranked[];
    const distanceOf = ({ name }: Ranked) => distances.get(name) ?? Infinity;
    return ranked.sort((a, b) => distanceOf(a) - distanceOf(b)).map(({ term }) => term);
  }

  return {
    nearest(forms, limit) {
      const found = new Set(
        forms
          .filter((form) => form.length >= SHORTEST_HELD)
          .flatMap((form) => containingOrContained(form, limit)),
      );
      if (found.size < limit) for (const term of nearBySlips(forms)) found.add(term);
      return [...found].slice(0, limit);
    },
    slipsFrom(forms, limit) {
      const found = forms.flatMap((form) => {
        // One slip leaves this much of the beginning or the end intact.
        const spared = Math.max(1, Math.floor((form.length - 1) / 2));
        const names = alike(form, spared, form.length - 1, form.length + 1);
        return names.filter(({ folded }) => isOneSlipAway(form, folded)).map(({ ref }) => ref);
      });
      const headwords = headwordsByUse.all(JSON.stringify(found), limit);
      return (headwords as unknown as Named[]).map(({ ref }) => ref);
    },
  };
}
