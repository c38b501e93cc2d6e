/** The storage cannot be opened; the message tells the operator what is wrong and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
