import { type Asking, createAsking } from '../assistant/ask/asking.ts';
import type { VerifiedModel } from '../assistant/verified-model.ts';
import { toTraditional } from '../catalog/to-traditional.ts';
import type { SearchableCatalog } from './open-search.ts';

/** Questions to the archive: its index finds the passages, the model words the answer. */
export function openAsking({ findPassages }: SearchableCatalog, model: VerifiedModel): Asking {
  return createAsking({ model, findPassages, toTraditional });
}
