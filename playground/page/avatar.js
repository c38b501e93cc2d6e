// @ts-check
import { createElement } from './element.js';

const COLOURS = 5;

/**
 * A circle with someone's initial, always in the same one of five colours.
 * @param {number} id
 * @param {string} name
 */
export function createAvatar(id, name) {
  const [initial = '?'] = name;
  const attributes = { class: `avatar colour-${Math.abs(id) % COLOURS}`, 'aria-hidden': 'true' };
  return createElement('span', attributes, [initial.toUpperCase()]);
}
