import type { EntityKind } from '../domain/entity.ts';
import { foldName, isHan } from './fold-name.ts';
import type { Listed } from './name-group.ts';
import type { NameTable } from './name-tables.ts';

/** Legal forms at the end of a company's name, with what separates them. */
const LATIN_LEGAL =
  /(?:[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|nv|ag|sa|se|group|holdings?)\.?)+$/iu;
const HAN_LEGAL = /(?:股份有限公司|有限公司|公司|集团|集團)+$/u;
const ARTICLE = /^the\s+/iu;
/** J.P. Morgan, U.S.: a dot behind a letter; that of GPT-5.5 belongs to its number. */
const INITIAL_DOT = /(?<=\p{L})\./gu;
/** Less left over is no name: AG, 公司. */
const SHORTEST_LATIN = 3;
const SHORTEST_HAN = 2;

/** What two listed names of a kind have in common when they are one name in two spellings: Acme, Acme Inc., ACME Group. */
export function coreOf(kind: EntityKind, name: string): string {
  const folded = foldName(name);
  const text = name.replace(INITIAL_DOT, '').trim();
  const bare = foldName(isNamedWithArticle(kind) ? stripped(kind, text.replace(ARTICLE, '')) : text);
  return bare.length >= (isHan(bare) ? SHORTEST_HAN : SHORTEST_LATIN) ? bare : folded;
}

/** Listed names with the same core, in the order of first sight, except those that tables keep apart. */
export function variantsIn(kind: EntityKind, listed: Listed, tables: readonly NameTable[]): string[][] {
  const byCore = new Map<string, string[]>();
  for (const [folded, spellings] of listed) {
    for (const core of new Set([...spellings.keys()].map((name) => coreOf(kind, name)))) {
      const known = byCore.get(core);
      if (known) known.push(folded);
      else byCore.set(core, [folded]);
    }
  }
  const holderOf = new Map(
    tables.flatMap((table) => [...table.spellings.keys()].map((name) => [name, table])),
  );
  return [...byCore.values()].filter(
    (names) => names.length > 1 && new Set(names.flatMap((name) => holderOf.get(name) ?? [])).size < 2,
  );
}

function isNamedWithArticle(kind: EntityKind): boolean {
  return kind === 'company' || kind === 'medium';
}

function stripped(kind: EntityKind, text: string): string {
  return kind === 'company' ? text.replace(LATIN_LEGAL, '').replace(HAN_LEGAL, '') : text;
}
