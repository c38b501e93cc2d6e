import { type Asking, createAsking } from '../assistant/ask/asking.ts';
import { type Briefs, createBriefs } from '../assistant/brief/briefs.ts';
import { createBriefArchive } from '../assistant/brief/catalog-archive.ts';
import { createNamedGround } from '../assistant/catalog-names.ts';
import { createDigestSummaries, type DigestSummaries } from '../assistant/digest/digest-summaries.ts';
import { createImportHelp, type ImportHelp } from '../assistant/import/import-help.ts';
import { toTraditional } from '../catalog/to-traditional.ts';
import type { Event } from '../kernel/event.ts';
import type { ModelTrouble } from '../llm/create-model.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { SearchableCatalog } from '../search/open-archive-search.ts';
import type { AppContext } from './app-context.ts';
import { openModel, type PretendModel } from './open-model.ts';
import { type ModelCounts, openModelCounts } from './open-model-counts.ts';

/** Summaries, briefs and answers about the archive, with the model or without it. */
export interface Assistant {
  readonly counts: ModelCounts;
  readonly summaries: DigestSummaries;
  readonly briefs: Briefs;
  readonly asking: Asking;
  importHelp(publishing: Pick<Publishing, 'findBySource'>): ImportHelp;
}

/** @throws {PromptsError} when a prompt is wrong */
export async function openAssistant(
  context: AppContext,
  { catalog, findPassages }: SearchableCatalog,
  modelTrouble: Pick<Event<ModelTrouble>, 'emit'>,
  pretend: PretendModel | undefined,
): Promise<Assistant> {
  const { storage, clock } = context;
  const names = createNamedGround(catalog);
  const counts = openModelCounts(context);
  const model = await openModel(context, { names, counts, modelTrouble, pretend });
  return {
    counts,
    summaries: createDigestSummaries({ model, toTraditional, clock }),
    briefs: createBriefs({
      model,
      archive: createBriefArchive(catalog),
      // What they have shown is stored among the sessions.
      memory: storage.sessions,
      clock,
      toTraditional,
    }),
    asking: createAsking({ model, findPassages, toTraditional }),
    importHelp: (publishing) =>
      createImportHelp({
        model,
        archive: {
          ground: names,
          tags: () => Array.from(catalog.allEntities('tag'), ({ name }) => name),
          isKnownSource: (url) => publishing.findBySource(url) !== undefined,
        },
      }),
  };
}
