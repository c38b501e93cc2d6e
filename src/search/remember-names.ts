import type { Catalog } from '../catalog/catalog.ts';

/** The catalog for the length of one search: its readings and its corrections ask for the same names, which are looked up once. */
export function rememberNames(catalog: Catalog): Catalog {
  return {
    ...catalog,
    namesFor: remembering(catalog.namesFor),
    namesNear: remembering(catalog.namesNear),
    namesSounding: remembering(catalog.namesSounding),
    findTerm: remembering(catalog.findTerm),
    episodesOfShow: remembering(catalog.episodesOfShow),
  };
}

function remembering<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (name) => {
    const entry = known.get(name) ?? { answer: ask(name) };
    known.set(name, entry);
    return entry.answer;
  };
}
