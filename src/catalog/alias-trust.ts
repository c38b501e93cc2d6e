import type { AliasReach, EntityKind } from '../domain/entity.ts';
import type { AliasForm } from './alias-form.ts';
import { isTranslation } from './english-words.ts';
import { isHan } from './fold-name.ts';
import type { NameOccurrences } from './name-occurrences.ts';
import { isOneSlipAway } from './one-slip.ts';
import { isLabel } from './support.ts';
import { soundsAlike } from './transliteration.ts';

/** What speaks for a claim that an alias is a name of an entity, and what it is measured by. */
export interface AliasClaim {
  readonly kind: EntityKind;
  readonly alias: string;
  /** The folded names by which the entity is known. */
  readonly names: readonly string[];
  /** How many episodes claim it. */
  readonly claims: number;
  readonly form: AliasForm;
}

/** How far a claim is trusted; undefined when it is not even looked up. */
export type AliasTrust = (claim: AliasClaim) => AliasReach | undefined;

/** One glossary may be wrong, and two may copy each other: it takes three to join names, two to show one. */
const JOINED_FROM = 3;
/** So many episodes do not err: 硅谷 is Silicon Valley, however often it stands alone. */
const SURE_FROM = 10;
/** A name stands beside another name of its entity in at least this share of the notes that do not explain it. */
const COHESIVE = 0.25;
/** The share in all notes from which a name is shown or joined: with few claims, and with only two. */
const OFTEN_TOGETHER = 0.4;
const MOSTLY_TOGETHER = 0.66;
/** Or notes explain it so often: a name that is unusual enough to be explained. */
const OFTEN_EXPLAINED = 0.1;
/** Another name of what many notes name is explained in more than this share of them. */
const SELDOM_EXPLAINED = 0.02;
/** Labels are ordinary words: they stand anywhere, and few notes that hold them explain them. */
const LABEL_EXPLAINED = 0.01;
/** And in this share of what a dictionary gives for them: 咖啡 for coffee, but not 生命, which stands everywhere, for life. */
const TRANSLATED_EXPLAINED = 0.002;
/** But what notes call otherwise in so many times as many is meant in another sense: 变压器 is no Transformer of language models. */
const TIMES_OTHERWISE = 4;
/** Fewer notes without the entity's other names prove nothing. */
const LEAST_ALONE = 3;
/** What notes name this often has its names in more than one of them: one that a single gloss gives was misheard. */
const WELL_KNOWN = 30;
/** A slip of a name stands in less than one note for so many of the name. */
const SLIP_RATIO = 5;

/** In how many texts what stands. */
interface Counts {
  /** The alias. */
  readonly alias: number;
  /** The alias without any other name of the entity. */
  readonly alone: number;
  /** Any other name of the entity. */
  readonly entity: number;
}

export function createAliasTrust(occurrences: NameOccurrences): AliasTrust {
  /** Cached because hundreds of names may be claimed for an entity, one after the other. */
  let last: { readonly key: string; readonly naming: ReadonlySet<number> } | undefined;

  function namingOf(names: readonly string[]): ReadonlySet<number> {
    const key = names.join('\n');
    if (last?.key !== key) last = { key, naming: new Set(names.flatMap((name) => occurrences.of(name))) };
    return last.naming;
  }
  function countsOf({ alias, names }: AliasClaim): Counts {
    const naming = namingOf(names.filter((name) => name !== alias));
    const containing = occurrences.of(alias);
    const alone = containing.filter((episode) => !naming.has(episode)).length;
    return { alias: containing.length, alone, entity: naming.size };
  }
  /** Whether it is a slip of another name of the entity that is far more frequent: 杰米·戴蒙德 of 杰米·戴蒙. */
  const isSlip = ({ alias, names, claims }: AliasClaim, counts: Counts): boolean =>
    claims < SURE_FROM &&
    names.some(
      (name) =>
        isHan(name) === isHan(alias) &&
        isOneSlipAway(alias, name) &&
        occurrences.of(name).length >= SLIP_RATIO * counts.alias,
    );

  return (claim) => {
    const { kind, claims, form } = claim;
    if (form === 'legal') return 'joined';
    const counts = countsOf(claim);
    const isWellKnown = counts.entity >= WELL_KNOWN;
    if (form === 'category' && isWellKnown && claims < SURE_FROM) return undefined;
    if (isLabel(kind)) return trustInLabel(claim, counts);
    if (!isCohesive(claim, counts)) return undefined;
    // One gloss is enough for a name that is also written as another sounds.
    const isHeard = form === 'plain' && !isSlip(claim, counts) && isTransliteration(claim);
    if (isHeard && (!isWellKnown || claims > 1)) return 'joined';
    if (claims === 1) return isBelievedAlone(claim, counts) ? 'looked-up' : undefined;
    if (claims >= SURE_FROM) return 'joined';
    if (form !== 'plain' || isSlip(claim, counts) || !isShown(claim, counts)) return 'looked-up';
    const isNeverAlone = counts.alone === 0 && counts.alias > claims;
    return claims >= JOINED_FROM || isNeverAlone ? 'joined' : 'shown';
  };
}

function trustInLabel(claim: AliasClaim, { alias, entity }: Counts): AliasReach | undefined {
  const { claims, form } = claim;
  if (form === 'plain' && claims >= TRANSLATED_EXPLAINED * alias && isTranslated(claim)) {
    const isOtherSense = entity >= TIMES_OTHERWISE * alias && claims < SELDOM_EXPLAINED * entity;
    return isOtherSense ? 'looked-up' : 'joined';
  }
  const isExplained = claims >= SURE_FROM || claims >= LABEL_EXPLAINED * alias;
  if (!isExplained || (claims === 1 && entity >= WELL_KNOWN)) return undefined;
  if (claims === 1 || (form !== 'plain' && claims < SURE_FROM)) return 'looked-up';
  return claims < JOINED_FROM ? 'shown' : 'joined';
}

/** Whether a dictionary has one for the other. */
function isTranslated({ alias, names }: AliasClaim): boolean {
  return names.some((name) => isTranslation(name, alias) || isTranslation(alias, name));
}

/** Whether it is another name in the other script, by its sound. */
function isTransliteration({ alias, names }: AliasClaim): boolean {
  return names.some((name) => soundsAlike(alias, name) || soundsAlike(name, alias));
}

/** Whether the alias goes with the entity wherever it stands; an ordinary word does not. */
function isCohesive({ claims }: AliasClaim, { alias, alone }: Counts): boolean {
  // The notes that explain it hold both by their nature.
  const others = Math.max(0, alias - claims);
  if (alone < LEAST_ALONE) return true;
  return others - alone >= COHESIVE * others || (claims >= SURE_FROM && claims >= OFTEN_EXPLAINED * alias);
}

/** Whether it is cohesive enough for a name that few episodes claim, and claimed often enough for what many notes name. */
function isShown({ claims }: AliasClaim, { alias, alone, entity }: Counts): boolean {
  if (alone < LEAST_ALONE) return true;
  if (claims < SELDOM_EXPLAINED * entity) return false;
  return alias - alone >= (claims < JOINED_FROM ? MOSTLY_TOGETHER : OFTEN_TOGETHER) * alias;
}

/** Whether a single gloss is enough: of an entity that is rarely named, or when the alias stands beside it elsewhere. */
function isBelievedAlone({ form }: AliasClaim, { alias, alone, entity }: Counts): boolean {
  if (form !== 'plain') return false;
  return entity < WELL_KNOWN || (alias >= 3 && 2 * alone <= alias - 1);
}
