import type { PrivateChat, User } from './bot-api.ts';

/** A person whom the visitor can act as. */
export interface Person {
  /** Also the id of the private chat with the bot. */
  readonly id: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username: string;
  /** As reported by a Telegram client: `zh-hans`, `en`. */
  readonly languageCode: string;
  readonly role: 'subscriber' | 'admin';
}

/** A person with their Bot API objects. */
export interface Contact {
  readonly person: Person;
  readonly user: User;
  readonly chat: PrivateChat;
  /** Whether they have written to the bot: before that a bot may not write to them. */
  hasWritten: boolean;
  hasBlocked: boolean;
}

/** The people by chat id; only those in `acquaintedIds` have already written. */
export function createContacts(
  people: readonly Person[],
  acquaintedIds: readonly number[],
): ReadonlyMap<number, Contact> {
  const acquainted = new Set(acquaintedIds);
  return new Map(people.map((person) => [person.id, createContact(person, acquainted.has(person.id))]));
}

function createContact(person: Person, hasWritten: boolean): Contact {
  const names = {
    first_name: person.firstName,
    ...(person.lastName === undefined ? {} : { last_name: person.lastName }),
    username: person.username,
  };
  return {
    person,
    user: { id: person.id, is_bot: false, ...names, language_code: person.languageCode },
    chat: { id: person.id, type: 'private', ...names },
    hasWritten,
    hasBlocked: false,
  };
}
