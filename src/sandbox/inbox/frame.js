// When DOM work is done: at most once per frame, and under a flood of events less often, so that drawing leaves most of
// a core free. A hidden page has no frames; a timer does its work then.

const LONGEST_PAUSE_MS = 60;
const HIDDEN_PAUSE_MS = 250;
/** The share of the time that work may take for long, and how much may be done at once before that counts. */
const SHARE = 0.25;
const ALLOWANCE_MS = 80;

const jobs = new Set();
const afterFrame = new MessageChannel();
let scheduled = false;
let started = 0;
let notBefore = 0;
/** Work of late beyond its share: a message now and then adds nothing, a flood fills it. */
let debt = 0;

/** Runs `job` in the next frame; asking twice runs it once. */
export function inNextFrame(job) {
  jobs.add(job);
  if (scheduled) return;
  scheduled = true;
  if (document.hidden) {
    setTimeout(run, HIDDEN_PAUSE_MS);
    return;
  }
  const pause = notBefore - performance.now();
  if (pause > 1) setTimeout(() => requestAnimationFrame(run), pause);
  else requestAnimationFrame(run);
}

/** When the next frame begins, for work that is done in several; a hidden page has none, and goes on by a timer. */
export const nextFrame = () =>
  new Promise((begins) => {
    requestAnimationFrame(begins);
    setTimeout(begins, HIDDEN_PAUSE_MS);
  });

function run() {
  scheduled = false;
  const due = [...jobs];
  jobs.clear();
  const start = performance.now();
  debt = Math.max(0, debt - SHARE * (start - started));
  started = start;
  for (const job of due) job();
  afterFrame.port2.postMessage(null);
}

// Arrives after the frame was laid out and painted, which can take longer than the work on the DOM itself.
afterFrame.port1.onmessage = () => {
  const now = performance.now();
  debt = Math.min(debt + now - started, 2 * ALLOWANCE_MS);
  notBefore = debt < ALLOWANCE_MS ? 0 : now + LONGEST_PAUSE_MS;
};

// A frame that was asked for before the page was hidden won't come: don't wait for it.
document.addEventListener("visibilitychange", () => {
  if (jobs.size > 0) run();
});

/** Runs `action` at once, then at most every `ms`; calls in between become one at the end. */
export function throttled(action, ms) {
  let waiting = false;
  let again = false;
  return function call() {
    again = waiting;
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (again) call();
    }, ms);
    action();
  };
}
