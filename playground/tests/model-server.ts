import { type HttpServer, startHttpServer } from '../http-server.ts';
import { createPretendModel, type PretendModel, type PretendModelOptions } from '../model/pretend-model.ts';

/** Its `url` is for `baseURL` or ANTHROPIC_BASE_URL. */
export interface ModelServer extends HttpServer {
  readonly model: PretendModel;
}

/** A pretend model over real HTTP on a free port; its clock is fixed unless one is given. */
export async function startModelServer(options: Partial<PretendModelOptions> = {}): Promise<ModelServer> {
  const startedAt = Date.parse('2026-03-01T08:00:00Z');
  const model = createPretendModel({ clock: { now: () => startedAt }, ...options });
  return { ...(await startHttpServer(model.handle)), model };
}
