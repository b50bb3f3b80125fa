// How both logs show what was sent and what came back: status, headers, bodies.

import { code, el, facts, foreign } from "./dom.js";
import { pretty } from "./text.js";

/** A status as a mark in its color; `otherwise` stands for one that never came. */
export function statusPill(status, otherwise) {
  if (status === null) return el("span.pill.bad", foreign(otherwise));
  const tone = status < 300 ? "good" : status < 500 ? "warn" : "bad";
  return el(`span.pill.${tone}`, String(status));
}

export function headersOf(name, headers) {
  const rows = Object.entries(headers ?? {});
  return [el("h2", name), rows.length > 0 ? facts(rows) : el("p.hint", "None")];
}

export function bodyOf(name, body) {
  return [el("h2", name), body ? code(name, pretty(body)) : el("p.hint", "None")];
}
