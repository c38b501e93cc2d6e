// @ts-check

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid, drawn with a round 1.75 pen. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  more: 'M12 5.5h.01M12 12h.01M12 18.5h.01',
  send: 'M5 12l-1-7.5L21 12 4 19.5 5 12zm0 0h7',
  attach:
    'M19.5 11.5l-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l8-8a3 3 0 0 1 4.3 4.3l-8 8a1.5 1.5 0 0 1-2.1-2.1l7.1-7.2',
  reply: 'M9.5 6L4.5 11l5 5M5 11h8.5a6 6 0 0 1 6 6v1',
  slash: 'M14.5 5l-5 14',
  down: 'M6 9.5l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  document:
    'M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5l-5-5zm0 0v5h5',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  upload: 'M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M5 19.5h14',
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * Draws an icon in the colour of the text around it. It is hidden from screen readers: the button carries the label.
 * @param {IconName} name
 * @returns {SVGSVGElement}
 */
export function createIcon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/**
 * Puts an icon into every element of index.html that asks for one by `data-icon`.
 * @param {ParentNode} root
 */
export function drawIcons(root) {
  for (const element of root.querySelectorAll('[data-icon]')) {
    const name = element.getAttribute('data-icon') ?? '';
    if (name in PATHS) element.prepend(createIcon(/** @type {IconName} */ (name)));
  }
}
