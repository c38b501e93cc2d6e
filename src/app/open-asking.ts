import { toTraditional } from '../catalog/to-traditional.ts';
import { type Asking, createAsking } from '../summaries/ask/asking.ts';
import type { VerifiedModel } from '../summaries/verified-model.ts';
import type { SearchableCatalog } from './open-search.ts';

/** Questions to the archive: its index finds the passages, the model words the answer. */
export function openAsking({ findPassages }: SearchableCatalog, model: VerifiedModel): Asking {
  return createAsking({ model, findPassages, toTraditional });
}
