// @ts-check

/** Within this many pixels of the end the reader counts as being at the end. */
const NEAR_END = 56;
/** Room left above a message that is brought to the top. */
const TOP_ROOM = 12;

/**
 * Keeps the reading place: at the end it follows new messages, elsewhere it stays and counts them on the button.
 * @param {{ scroller: HTMLElement, toBottom: HTMLButtonElement, count: HTMLElement }} elements
 */
export function createScrollKeeper({ scroller, toBottom, count }) {
  let atEnd = true;
  let missed = 0;

  const distance = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;

  function showButton() {
    atEnd = distance() < NEAR_END;
    if (atEnd) missed = 0;
    toBottom.classList.toggle('is-shown', !atEnd);
    toBottom.tabIndex = atEnd ? -1 : 0;
    count.textContent = missed > 0 ? String(missed) : '';
  }

  function toEnd() {
    scroller.scrollTop = scroller.scrollHeight;
    showButton();
  }

  /** @param {HTMLElement} element */
  function topOf(element) {
    return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  }

  /**
   * Notes the place before a change of the messages.
   * @returns {(added: number, firstAdded: HTMLElement | undefined) => void} call it after the change
   */
  function remember() {
    const wasAtEnd = atEnd;
    const anchor = [...scroller.querySelectorAll('.message')].find(
      (element) => element instanceof HTMLElement && topOf(element) + element.offsetHeight > 0,
    );
    const before = anchor instanceof HTMLElement ? topOf(anchor) : 0;
    return (added, firstAdded) => {
      if (wasAtEnd) {
        scroller.scrollTop = scroller.scrollHeight;
        // A message taller than the screen is read from its beginning.
        if (firstAdded) scroller.scrollTop += Math.min(0, topOf(firstAdded) - TOP_ROOM);
      } else {
        if (anchor instanceof HTMLElement && anchor.isConnected) scroller.scrollTop += topOf(anchor) - before;
        missed += added;
      }
      showButton();
    };
  }

  /** @param {HTMLElement | undefined} firstNew the line above what is new, if anything is */
  function open(firstNew) {
    missed = 0;
    toEnd();
    if (firstNew) scroller.scrollTop += Math.min(0, topOf(firstNew) - TOP_ROOM);
    showButton();
  }

  toBottom.addEventListener('click', () => {
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: prefersStillness() ? 'instant' : 'smooth' });
  });
  scroller.addEventListener('scroll', showButton, { passive: true });
  // The composer grows, a phone's keyboard opens: who was at the end stays there.
  new ResizeObserver(() => atEnd && toEnd()).observe(scroller);
  return { remember, open, toEnd };
}

function prefersStillness() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
