import { type Callback, encodeCallback, parseCallback } from './callbacks.ts';

/** Pages that only show; a press on them changes nothing. */
const PAGES: ReadonlySet<Callback['to']> = new Set([
  'settings',
  'follows',
  'mutes',
  'focus-page',
] satisfies Callback['to'][]);

/** What an admin can change for a group or channel. */
const CHANGES: ReadonlySet<Callback['to']> = new Set([
  'mode',
  'sound',
  'quiet',
  'language',
  'script',
  'zone',
  'hour',
  'hours',
  'weekday',
  'weekdays',
  'weekly-day',
  'detail',
  'away',
  'focus',
  'follow-name',
  'unfollow-name',
  'follow-words',
  'drop-follow',
  'scope-follow',
  'scope-name',
  'mute-name',
  'unmute-name',
  'mute-words',
  'drop-mute',
  'weekly-review',
] satisfies Callback['to'][]);

const MANAGED = /^wc:(\d{1,15}):(.+)$/su;
/** Telegram's limit of button data in bytes. */
const LONGEST = 64;

/** A button that an admin presses for another chat. */
export interface ManagedButton {
  readonly subscriberId: number;
  readonly button: Callback;
}

/** The same button, for that subscriber: `wc:12:se:all`. Undefined when it is too long. */
export function encodeManaged(subscriberId: number, data: string): string | undefined {
  const managed = `wc:${subscriberId}:${data}`;
  return Buffer.byteLength(managed) <= LONGEST ? managed : undefined;
}

/** Undefined when it is not valid (an old or a forged button), or nothing that can be done for another chat. */
export function parseManaged(data: string): ManagedButton | undefined {
  const [, id, inner = ''] = MANAGED.exec(data) ?? [];
  const button = parseCallback(inner);
  return button && isManaged(button.to) ? { subscriberId: Number(id), button } : undefined;
}

/** Whether it can be done for another chat. */
export function isManaged(to: Callback['to']): boolean {
  return PAGES.has(to) || CHANGES.has(to);
}

/** Whether a press on it changes something. */
export function isChange({ to }: Pick<Callback, 'to'>): boolean {
  return CHANGES.has(to);
}

/** Opens a page of another chat's settings. */
export function managedButton(
  label: string,
  subscriberId: number,
  callback: Callback,
): { readonly label: string; readonly callback: string } {
  return {
    label,
    callback: encodeManaged(subscriberId, encodeCallback(callback)) ?? encodeCallback(callback),
  };
}
