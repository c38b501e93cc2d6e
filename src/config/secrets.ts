import type { Settings } from './settings.ts';

/** A shorter password is also a part of common words, which a log without them would be unreadable without. */
const SHORTEST = 4;

/** The texts in the settings that no log, error or reply may hold; a library may tell a password without its URL. */
export function secretsOf(settings: Settings): readonly string[] {
  const { botToken, cacheUrl, databaseUrl, webhookSecret, anthropicApiKey, anthropicBaseUrl } = settings;
  const passwords = [cacheUrl, databaseUrl, anthropicBaseUrl].flatMap((url) =>
    url === undefined ? [] : passwordsOf(url),
  );
  return [
    ...[botToken, cacheUrl, databaseUrl, webhookSecret, anthropicApiKey].filter(
      (secret) => secret !== undefined,
    ),
    ...passwords.filter((password) => password.length >= SHORTEST),
  ];
}

/** As it is written in the URL, and as it is meant. */
function passwordsOf(url: string): string[] {
  const { password } = new URL(url);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
