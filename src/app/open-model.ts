import { createVerifiedModel, type VerifiedModel } from '../assistant/verified-model.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import type { Settings } from '../config/settings.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { KnownName, Ground as NamedGround } from '../grounding/known-names.ts';
import { createModel } from '../llm/create-model.ts';
import type { ModelChoice } from '../llm/prepare-call.ts';
import { loadPrompts } from '../prompts/load-prompts.ts';
import type { Ground } from './ground.ts';
import { PROMPTS_DIR } from './installed-files.ts';
import type { ModelCounts } from './open-model-counts.ts';
import type { OpenPlayground } from './open-playground.ts';
import type { Standing } from './standing.ts';

/** What an editor calls a text is no name in it. */
const NAMING: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => kind !== 'tag' && kind !== 'category');

/**
 * The model, with whatever it says compared with its source by the names of the archive.
 * @param names of the archive as it is now
 * @throws {PromptsError} when a prompt is wrong, with or without a key
 */
export async function openModel(
  { settings, storage, clock, log, opened }: Ground,
  names: () => NamedGround,
  standing: Standing,
  playground: OpenPlayground | undefined,
  counts: Pick<ModelCounts, 'onCall' | 'onChecked'>,
): Promise<VerifiedModel> {
  const pretending = settings.anthropicApiKey === undefined ? playground : undefined;
  const model = createModel({
    apiKey: pretending?.pretendKey ?? settings.anthropicApiKey,
    baseUrl: pretending ? () => standing.webUrl : settings.anthropicBaseUrl,
    ...modelChoiceOf(settings),
    prices: settings.llmPrice && { [settings.llmModel]: settings.llmPrice },
    prompts: await loadPrompts(PROMPTS_DIR),
    store: storage.model,
    clock,
    caps: {
      userDailyAsks: settings.llmUserDailyAsks,
      dailyMicrodollars: settings.llmDailyMicrodollars,
    },
    onTrouble(trouble) {
      log.warn({ trouble }, 'the model is out of reach');
      standing.tellModelTrouble?.(trouble);
    },
    onCall: counts.onCall,
  });
  opened.push(() => model.stop());
  return createVerifiedModel({
    model,
    isThere: () => pretending?.isPretending() ?? model.isThere,
    writer: () => (pretending ? 'pretend' : 'model'),
    ground: names,
    clock,
    onChecked: counts.onChecked,
  });
}

/** Which model is asked, and what the settings say of its thinking. */
export function modelChoiceOf({ llmModel, llmThinking }: Settings): ModelChoice {
  return { model: llmModel, thinking: llmThinking && { [llmModel]: llmThinking } };
}

/** The archive's names as sentences are checked with, made anew when the archive changes: one for all who check. */
export function createNamedGround(catalog: Catalog): () => NamedGround {
  let madeOf: number | undefined;
  let ground: NamedGround = { fold: foldScript, names: [] };
  return () => {
    const revision = catalog.revision();
    if (madeOf === revision) return ground;
    madeOf = revision;
    ground = { fold: foldScript, names: namesOf(catalog) };
    return ground;
  };
}

function namesOf(catalog: Catalog): KnownName[] {
  return NAMING.flatMap((kind) =>
    Array.from(catalog.allEntities(kind), ({ ref, name, aliases }) => ({
      ref,
      kind,
      forms: [name, ...aliases],
    })),
  );
}
