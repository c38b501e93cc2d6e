import type { Playground } from '../playground/playground.ts';
import { startWebServer, type WebServer } from '../web/web-server.ts';
import { createWebhookDoor } from '../web/webhook-door.ts';
import type { Ground } from './ground.ts';
import { createHealth } from './health.ts';
import type { ArchiveRooms } from './open-archive.ts';
import type { Roles } from './open-roles.ts';
import type { Standing } from './standing.ts';

/** Health, metrics, the webhook's door where there is one, and the playground where there is no token. */
export async function openWeb(
  ground: Ground,
  archive: ArchiveRooms,
  roles: Roles,
  standing: Standing,
  playground: Playground | undefined,
): Promise<WebServer> {
  const { settings, log, metrics, opened } = ground;
  const { webhookSecret: secret } = settings;
  const web = await startWebServer({
    host: settings.host,
    port: settings.port,
    health: createHealth(ground, archive, roles, standing),
    metrics,
    webhook:
      secret === undefined
        ? undefined
        : createWebhookDoor({
            secret,
            take: (update) => standing.bot?.take(update) ?? Promise.resolve('busy'),
            onError: (error) => log.error({ error }, 'an update could not be taken'),
          }),
    fallback: playground?.fetch,
  });
  opened.push(() => web.close());
  if (playground) opened.push(() => playground.close());
  return web;
}
