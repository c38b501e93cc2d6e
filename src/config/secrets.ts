import type { Settings } from './settings.ts';

/** A shorter password may be a part of common words; redacting it would make a log unreadable. */
const MIN_PASSWORD_LENGTH = 4;

/**
 * The texts in the settings that no log, error or reply may contain; a library may show a password without its URL.
 * @param driverPassword a password that a library reads from the environment itself
 */
export function secretsOf(settings: Settings, driverPassword = ''): readonly string[] {
  const { botToken, cacheUrl, databaseUrl, webhookSecret, anthropicApiKey, anthropicBaseUrl } = settings;
  const passwords = [cacheUrl, databaseUrl, anthropicBaseUrl].flatMap((url) =>
    url === undefined ? [] : passwordsOf(url),
  );
  return [
    ...[botToken, cacheUrl, databaseUrl, webhookSecret, anthropicApiKey].filter(
      (secret) => secret !== undefined,
    ),
    ...[...passwords, driverPassword].filter((password) => password.length >= MIN_PASSWORD_LENGTH),
  ];
}

/** The password as written in the URL, and decoded. */
function passwordsOf(url: string): string[] {
  const { password } = new URL(url);
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
