// Building elements. Nothing here parses HTML: strings only ever become text nodes and attributes, so text from a
// message stays text whatever it holds.

import { readable } from "./text.js";

export const byId = (id) => document.getElementById(id);

/**
 * An element: `el("p.hint", {id: "x"}, "text", child)`. Attributes may be left out; `onclick` and its like are
 * listeners. Null, undefined and false stand for no attribute or no child.
 */
export function el(name, ...children) {
  const [tag, ...classes] = name.split(".");
  const node = document.createElement(tag);
  if (classes.length > 0) node.className = classes.join(" ");
  const attributes = children[0]?.constructor === Object ? children.shift() : {};
  for (const [key, value] of Object.entries(attributes).filter(([, value]) => isGiven(value))) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter(isGiven));
  return node;
}

const isGiven = (value) => value !== null && value !== undefined && value !== false;

/** Text from outside. `<bdi>` keeps right-to-left text and bidi controls from reordering what is around it. */
export function foreign(text, className) {
  return el(className ? `bdi.${className}` : "bdi", readable(text));
}

/** For screen readers only. */
export const spoken = (...content) => el("span.sr-only", ...content);

/** Parts in one line, with a dot between them; null and false are left out. */
export function dotted(...parts) {
  return parts.filter(Boolean).flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
}

/** The rows of a `<dl>`; a row whose value is null is left out. */
export function facts(rows) {
  const given = rows.filter(([, value]) => isGiven(value) && value !== "");
  const shown = (value) => (value instanceof Node ? value : foreign(String(value)));
  return el(
    "dl.facts",
    given.map(([name, value]) => el("div", el("dt", name), el("dd", shown(value)))),
  );
}

/** A body or a piece of JSON as a block that scrolls on its own, so it needs a name and a place in the tab order. */
export function code(label, text) {
  return el("pre", { tabindex: "0", role: "region", "aria-label": label }, foreign(text));
}

/** A command to paste into a terminal. */
export const command = (text) => el("code.command", foreign(text));

/** A link to another part of the page. */
export const link = (href, text) => el("a", { href }, foreign(text));

/** A time as `format` shows it. */
export function when(time, format, attributes) {
  return el("time", { datetime: new Date(time).toISOString(), ...attributes }, format(time));
}
