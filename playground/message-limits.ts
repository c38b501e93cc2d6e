/** In UTF-16 units, measured after parsing: stricter than Telegram, which counts code points. */
export const MAX_TEXT = 4096;
export const MAX_CAPTION = 1024;
export const MAX_CALLBACK_BYTES = 64;
