// A tab that shows a log, newest first: rows that open to their details. What these look like, the tabs say.

import * as api from "./api.js";
import { byId, el, foreign } from "./dom.js";
import { inNextFrame } from "./frame.js";

const PAGE = 100;
const MOST_ROWS = 400;

export class Records {
  #rows = new Map();
  #events = [];
  #active = false;
  #visit = 0;
  #loading = false;
  #older = false;
  #stale = false;
  #flush = () => this.#apply();

  /** `name` is the section's and the path's, `attribute` holds a row's ID; the functions give what is shown. */
  constructor({ name, attribute, summary, details, empty }) {
    Object.assign(this, { name, attribute, summary, details, empty });
    this.list = el("ul", { "aria-labelledby": `${name}-title` });
    this.state = el("div.state", { hidden: true });
    this.scroller = byId(name);
    this.scroller.append(this.list, this.state);
    this.scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
  }

  /** Shows the log as it is now. Events are of interest only while it is shown. */
  open() {
    if (this.#active) return;
    this.#active = true;
    this.load();
  }

  close() {
    this.#active = false;
    this.#visit++;
    this.#events = [];
    this.#clear(false);
  }

  /** Brings the log up to date. Rows that are still in it stay, with what is open in them. */
  async load() {
    if (!this.#active) return;
    const visit = ++this.#visit;
    if (this.#rows.size === 0) this.#say("Loading…");
    const page = await this.#fetch(visit, {});
    if (!page) return;
    const whole = page.length < PAGE;
    const continues = page.some(({ id }) => this.#rows.has(id));
    // After a flood the page doesn't reach down to what is shown. That waits for somebody who reads it.
    this.#stale = !whole && !continues && this.#reading;
    if (this.#stale) return;
    const focused = this.list.contains(document.activeElement);
    if (!continues) this.#clear(!whole);
    this.#insert(page);
    if (focused && !continues) this.list.querySelector("button")?.focus({ preventScroll: true });
    this.#say(this.#rows.size === 0 ? this.empty() : null);
  }

  /** Loads what was put off while somebody was reading. */
  catchUp() {
    if (this.#stale && !this.#reading) this.load();
  }

  /** Whether somebody is looking at rows that therefore stay. */
  get #reading() {
    return this.scroller.scrollTop > 0 || this.list.querySelector("[aria-expanded=true]") !== null;
  }

  /** Loads once more if that failed. */
  retry() {
    if (this.#rows.size === 0) this.load();
  }

  take(item) {
    if (!this.#active) return;
    this.#events.push(item);
    inNextFrame(this.#flush);
  }

  #apply() {
    if (this.#loading) return;
    let items = this.#events.splice(0);
    if (this.#stale) {
      this.catchUp();
      return;
    }
    // Of a flood only the newest are shown; the rest is there when scrolled to.
    if (items.length > PAGE && (!this.#reading || this.#rows.size > 4 * MOST_ROWS)) {
      this.#clear(true);
      items = items.slice(-PAGE);
    }
    this.#insert(items);
    if (this.#rows.size > 0) this.#say(null);
  }

  #clear(older) {
    this.#rows.clear();
    this.list.replaceChildren();
    this.#older = older;
    this.#stale = false;
  }

  /** Puts items, oldest first, on top. Rows that are open stay where they are on the screen. */
  #insert(items) {
    const atTop = this.scroller.scrollTop === 0;
    const before = this.scroller.scrollHeight;
    for (const item of items) {
      const known = this.#rows.get(item.id);
      if (known) known.show(item);
      else if (item.id > this.#idAt("first")) this.#add(item, true);
    }
    if (atTop && this.list.querySelector("[aria-expanded=true]")) {
      this.scroller.scrollTop = this.scroller.scrollHeight - before;
    }
    if (this.#rows.size <= MOST_ROWS || this.scroller.scrollTop > 2000) return;
    while (this.#rows.size > MOST_ROWS) {
      this.#rows.delete(this.#idAt("last"));
      this.list.lastElementChild.remove();
    }
    this.#older = true;
  }

  #idAt(end) {
    return Number(this.list[`${end}ElementChild`]?.getAttribute(this.attribute) ?? -1);
  }

  #add(item, first) {
    const row = new Row(item, this);
    this.#rows.set(item.id, row);
    if (first) this.list.prepend(row.node);
    else this.list.append(row.node);
  }

  #scrolled() {
    this.catchUp();
    this.#loadOlder();
  }

  async #loadOlder() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    if (!this.#older || this.#loading || scrollHeight - scrollTop - clientHeight > 1200) return;
    const page = await this.#fetch(this.#visit, { before: this.#idAt("last") });
    if (!page) return;
    this.#older = page.length === PAGE;
    for (const item of page.reverse()) if (!this.#rows.has(item.id)) this.#add(item, false);
  }

  async #fetch(visit, query) {
    this.#loading = true;
    try {
      const page = await api.get(this.name, { limit: PAGE, ...query });
      return visit === this.#visit ? page[this.name] : null;
    } catch (error) {
      const again = el("button", { type: "button", onclick: () => this.load() }, "Try again");
      if (visit === this.#visit && this.#rows.size === 0) this.#say([el("p", foreign(error.message)), again]);
      return null;
    } finally {
      if (visit === this.#visit) this.#loading = false;
      inNextFrame(this.#flush);
    }
  }

  #say(content) {
    this.state.hidden = content === null;
    this.state.replaceChildren(...(content === null ? [] : [content].flat()));
  }
}

/** One line of the log: a button that opens the details below it. */
class Row {
  constructor(item, records) {
    this.records = records;
    this.item = item;
    this.button = el("button", { type: "button", class: "summary", "aria-expanded": "false" });
    this.button.addEventListener("click", () => this.toggle());
    this.node = el("li", { [records.attribute]: item.id }, this.button);
    this.show(item);
  }

  show(item) {
    this.item = item;
    this.button.replaceChildren(...this.records.summary(item));
  }

  async toggle() {
    if (this.panel) {
      this.panel.remove();
      this.panel = null;
      this.button.ariaExpanded = "false";
      this.records.catchUp();
      return;
    }
    const panel = el("div.panel", { role: "group", "aria-label": "Details" }, "Loading…");
    this.panel = panel;
    this.node.append(panel);
    this.button.ariaExpanded = "true";
    try {
      const item = await api.get(`${this.records.name}/${this.item.id}`);
      panel.replaceChildren(...this.records.details(item));
    } catch (error) {
      panel.replaceChildren("Couldn't load the details. ", foreign(error.message));
    }
  }
}
