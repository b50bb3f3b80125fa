// Times as people read them. All are local; the hours go to 24, as in logs.

const formatter = (options) => new Intl.DateTimeFormat("en-US", { hourCycle: "h23", ...options });
const MINUTES = { hour: "2-digit", minute: "2-digit" };
const SECONDS = { ...MINUTES, second: "2-digit" };
const DATE = { month: "short", day: "numeric" };

const formats = {
  clock: formatter(MINUTES),
  seconds: formatter(SECONDS),
  date: formatter(DATE),
  weekday: formatter({ weekday: "long" }),
  day: formatter({ weekday: "long", month: "long", day: "numeric", year: "numeric" }),
  full: formatter({ year: "numeric", ...DATE, ...SECONDS, fractionalSecondDigits: 3 }),
};

/** 14:03 */
export const clock = (time) => formats.clock.format(time);

/** Nov 26, 2026, 14:03:22.123 */
export const full = (time) => formats.full.format(time);

export const sameDay = (a, b) => new Date(a).setHours(0, 0, 0, 0) === new Date(b).setHours(0, 0, 0, 0);

/** Today, Yesterday, or the date with its weekday. */
export function day(time) {
  return ["Today", "Yesterday"][daysAgo(time)] ?? formats.day.format(time);
}

/** 14:03 today, the weekday within a week, then the date. */
export function short(time) {
  const age = daysAgo(time);
  if (age === 0) return clock(time);
  if (age === 1) return "Yesterday";
  return (age > 1 && age < 7 ? formats.weekday : formats.date).format(time);
}

/** 14:03:22, with the date when it wasn't today. */
export function precise(time) {
  const seconds = formats.seconds.format(time);
  return daysAgo(time) === 0 ? seconds : `${formats.date.format(time)}, ${seconds}`;
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
