// Building elements. Nothing here parses HTML: strings only ever become text nodes and attributes, so text from a
// message stays text whatever it holds.

import { readable } from "./text.js";

/** The element with this id, which index.html promises. */
export const byId = (id) => document.getElementById(id);

/**
 * An element with attributes and children. `onclick` and its like are listeners; `null` and `false` leave an
 * attribute or a child out.
 */
export function element(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return node;
}

/**
 * Text from outside (names, IDs, bodies, errors). `<bdi>` and its style keep right-to-left text and bidi controls from
 * reordering what stands around it.
 */
export function foreign(text, className) {
    return element("bdi", { class: className }, readable(text));
}

/** Text that only screen readers get. */
export const spoken = (text) => element("span", { class: "sr-only" }, text);

/** The rows of a `<dl>`; a row whose value is null is left out. */
export function definitions(rows) {
    return element(
        "dl",
        { class: "facts" },
        rows
            .filter(([, value]) => value !== null && value !== undefined && value !== "")
            .map(([name, value]) =>
                element("div", null, element("dt", null, name), element("dd", null, asNode(value))),
            ),
    );
}

/** A body or a piece of JSON as a block that scrolls on its own, so it needs a name and a place in the tab order. */
export function codeBlock(label, text) {
    return element("pre", { tabindex: "0", role: "region", "aria-label": label }, foreign(text));
}

function asNode(value) {
    return value instanceof Node ? value : foreign(String(value));
}
