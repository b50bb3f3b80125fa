// Times as people read them. All are local; the hours go to 24, as in logs.

const CLOCK = new Intl.DateTimeFormat("en-US", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const SECONDS = new Intl.DateTimeFormat("en-US", {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
});
const WEEKDAY = new Intl.DateTimeFormat("en-US", { weekday: "long" });
const DATE = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric" });
const LONG = new Intl.DateTimeFormat("en-US", { weekday: "long", month: "long", day: "numeric", year: "numeric" });
const FULL = new Intl.DateTimeFormat("en-US", {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    hourCycle: "h23",
});

/** 14:03 */
export const clock = (time) => CLOCK.format(time);

/** Nov 26, 2026, 14:03:22.123 */
export const full = (time) => FULL.format(time);

/** Whether two times are on the same day here. */
export function sameDay(a, b) {
    return new Date(a).toDateString() === new Date(b).toDateString();
}

/** Today, Yesterday, or the date with its weekday. */
export function day(time) {
    const age = daysAgo(time);
    if (age === 0) return "Today";
    return age === 1 ? "Yesterday" : LONG.format(time);
}

/** 14:03 today, the weekday within a week, then the date. */
export function short(time) {
    const age = daysAgo(time);
    if (age === 0) return clock(time);
    if (age === 1) return "Yesterday";
    return age > 1 && age < 7 ? WEEKDAY.format(time) : DATE.format(time);
}

/** 14:03:22, with the date when it wasn't today. */
export function precise(time) {
    return daysAgo(time) === 0 ? SECONDS.format(time) : `${DATE.format(time)}, ${SECONDS.format(time)}`;
}

/** 0.4 ms, 12 ms, 1.21 s */
export function duration(ms) {
    if (ms === null || ms === undefined) return "–";
    if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
    return `${ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}

function daysAgo(time) {
    const then = new Date(time).setHours(12, 0, 0, 0);
    const today = new Date().setHours(12, 0, 0, 0);
    return Math.round((today - then) / 86_400_000);
}
