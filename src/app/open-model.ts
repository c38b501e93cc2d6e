import { createVerifiedModel, type VerifiedModel } from '../assistant/verified-model.ts';
import { PROMPTS_DIR } from '../config/installed-files.ts';
import { modelChoiceOf } from '../config/model-choice.ts';
import type { ArchiveNames as NamedGround } from '../grounding/known-names.ts';
import type { Event } from '../kernel/event.ts';
import { createModel, type ModelTrouble } from '../llm/create-model.ts';
import { loadPrompts } from '../prompts/load-prompts.ts';
import type { AppContext } from './app-context.ts';
import type { ModelCounts } from './open-model-counts.ts';

/** A model that is not the one of the settings: the playground's. */
export interface PretendModel {
  readonly key: string;
  readonly baseUrl: () => string;
  /** Whether it is to be used now. */
  readonly isThere: () => boolean;
}

/** Dependencies of the model. */
export interface ModelDependencies {
  /** Names in the archive as it is now. */
  readonly names: () => NamedGround;
  readonly counts: Pick<ModelCounts, 'onCall' | 'onChecked'>;
  readonly modelTrouble: Pick<Event<ModelTrouble>, 'emit'>;
  readonly pretend: PretendModel | undefined;
}

/**
 * The model, with every answer checked against its source and the names of the archive.
 * @throws {PromptsError} when a prompt is wrong, with or without a key
 */
export async function openModel(
  { settings, storage, clock, log, opened }: AppContext,
  { names, counts, modelTrouble, pretend }: ModelDependencies,
): Promise<VerifiedModel> {
  const model = createModel({
    apiKey: pretend?.key ?? settings.anthropicApiKey,
    baseUrl: pretend?.baseUrl ?? settings.anthropicBaseUrl,
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
      log.warn({ trouble }, 'the model is unavailable');
      void modelTrouble.emit(trouble);
    },
    onCall: counts.onCall,
  });
  opened.push(() => model.stop());
  return createVerifiedModel({
    model,
    isThere: () => pretend?.isThere() ?? model.isThere,
    writer: () => (pretend ? 'pretend' : 'model'),
    ground: names,
    clock,
    onChecked: counts.onChecked,
  });
}
