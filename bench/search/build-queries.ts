import { foldScript } from '../../src/catalog/fold-name.ts';
import { isLabel } from '../../src/catalog/support.ts';
import { candidatesOf, nameCandidates, wordCandidates } from './candidates.ts';
import { type CorpusDocument, readCorpus } from './corpus.ts';
import { type Answered, findAnswers } from './find-answers.ts';
import { createHonestCheck } from './honest-name.ts';
import { createNameGroups, isName, type NameGroups } from './name-groups.ts';
import { type KnownQuery, MOST_QUERIES, QUERY_CLASSES } from './queries.ts';
import { createRandom, shuffled } from './random.ts';

/** Documents that queries are taken from. */
const SAMPLE = 600;
/** Documents whose words are looked at. */
const WORD_SAMPLE = 60;
/** So many times the queries wanted are tried, for many turn out to have no answer or too many. */
const SPARE = 3;
const LEAST_OF_SHORT_NAME = 10;

/** Makes queries with known answers from a corpus on disk; the same seed gives the same queries. */
export async function buildQueries(file: string, count: number, seed: number): Promise<KnownQuery[]> {
  const random = createRandom(seed, 3);
  const groups = createNameGroups();
  const sample: CorpusDocument[] = [];
  const names = new Map<string, number>();
  const share = SAMPLE / count;
  for await (const batch of readCorpus(file)) {
    for (const document of batch) {
      if (random() < share) sample.push(document);
      takeNames(document, groups, names);
    }
  }
  const known = [...names.keys()].flatMap((name) => groups.of(name));
  const candidates = [
    ...shuffled(random, sample).flatMap((document) => candidatesOf(random, document)),
    ...wordCandidates(sample.slice(0, WORD_SAMPLE)),
    ...[...new Set(known)].flatMap((name) => nameCandidates(name, groups)),
  ];
  const wanted = QUERY_CLASSES.flatMap((kind) => {
    const ofKind = shuffled(
      random,
      candidates.filter((candidate) => candidate.kind === kind),
    );
    const first = ofKind.filter(
      ({ text }) => text === '高通' || text === 'A股' || text === 'K线' || text === '2026年',
    );
    return [...new Set([...first, ...ofKind])].slice(0, MOST_QUERIES * (kind === 'short names' ? 20 : SPARE));
  });
  const answers = await findAnswers(file, wanted, createHonestCheck([...new Set(known)]));
  return QUERY_CLASSES.flatMap((kind) => chooseQueries(kind, answers));
}

/** Which names a corpus lists, and what its glossaries say of them. */
function takeNames(
  { listings, pairs }: CorpusDocument,
  groups: NameGroups,
  names: Map<string, number>,
): void {
  for (const { first, second } of pairs) groups.join([first, second]);
  const listed = listings.filter(({ kind }) => !isLabel(kind)).map(({ name }) => name);
  for (const name of [...listed, ...pairs.map(({ first }) => first)].map(foldScript).filter(isName))
    names.set(name, (names.get(name) ?? 0) + 1);
}

function chooseQueries(kind: KnownQuery['kind'], answered: readonly Answered[]): KnownQuery[] {
  const fitting = answered.filter(({ candidate, relevant, literal }) => {
    if (candidate.kind !== kind || relevant.length < candidate.least || relevant.length > candidate.most)
      return false;
    if (candidate.source !== undefined && !relevant.includes(candidate.source)) return false;
    // A short name that is never anything else tells nothing.
    return kind !== 'short names' || (relevant.length >= LEAST_OF_SHORT_NAME && literal > relevant.length);
  });
  return fitting
    .slice(0, MOST_QUERIES)
    .map(({ candidate, relevant }) => ({ kind, text: candidate.text, relevant }));
}
