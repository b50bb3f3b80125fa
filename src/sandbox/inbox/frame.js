// When DOM work is done: at most once per frame, and under a flood of events less often, so that the page never takes
// more than about a quarter of a core. A hidden page has no frames; a timer does its work then.

/** With its work, everything is still shown within 100 ms. */
const LONGEST_PAUSE_MS = 50;
const HIDDEN_PAUSE_MS = 250;
/** A message now and then isn't slowed down at all. */
const SHORT_MS = 6;

const jobs = new Set();
const afterFrame = new MessageChannel();
let scheduled = false;
let started = 0;
let notBefore = 0;

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

function run() {
    scheduled = false;
    const due = [...jobs];
    jobs.clear();
    started = performance.now();
    for (const job of due) job();
    afterFrame.port2.postMessage(null);
}

// Arrives after the frame was laid out and painted, which can take longer than the work on the DOM itself.
afterFrame.port1.onmessage = () => {
    const now = performance.now();
    const took = now - started;
    notBefore = took < SHORT_MS ? 0 : now + Math.min(4 * took, LONGEST_PAUSE_MS);
};

// A frame that was asked for before the page was hidden comes only when it is shown again: don't wait for it.
document.addEventListener("visibilitychange", () => {
    if (jobs.size > 0) run();
});

/** Runs `action` at once, then at most every `ms`; calls in between are merged into one at the end. */
export function throttled(action, ms) {
    let timer = null;
    let again = false;
    const fire = () => {
        timer = setTimeout(() => {
            timer = null;
            if (again) {
                again = false;
                fire();
            }
        }, ms);
        action();
    };
    return () => {
        if (timer === null) fire();
        else again = true;
    };
}
