/** Writes the table of common words from the segmenter's dictionary: `npm run common-words`. */
import { writeFileSync } from 'node:fs';
import { COMMON_WORDS_FILE, commonWordsSource } from './common-words-source.ts';

writeFileSync(COMMON_WORDS_FILE, commonWordsSource());
