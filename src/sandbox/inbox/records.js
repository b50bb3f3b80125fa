// A tab that shows a log, newest first: rows that open to their details. Used for deliveries and for requests, which
// say only how a row and its details look.

import * as api from "./api.js";
import { byId, element, foreign } from "./dom.js";
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
    #early = [];
    #flush = () => this.#apply();

    /**
     * `name` is that of the section and of the path (`deliveries`), `attribute` that of a row's ID. `summary(item)`
     * and `details(item)` give what a row shows; `empty()` says how to get a first one.
     */
    constructor({ name, attribute, summary, details, empty }) {
        Object.assign(this, { name, attribute, summary, details, empty });
        this.list = element("ul", { "aria-labelledby": `${name}-title` });
        this.state = element("div", { class: "state", hidden: true });
        this.scroller = byId(name);
        this.scroller.append(this.list, this.state);
        this.scroller.addEventListener("scroll", () => this.#loadOlder(), { passive: true });
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
        this.#rows.clear();
        this.list.replaceChildren();
    }

    async load() {
        if (!this.#active) return;
        const visit = ++this.#visit;
        if (this.#rows.size === 0) this.#say("Loading…");
        const page = await this.#fetch(visit, {});
        if (!page) return;
        this.#rows.clear();
        this.list.replaceChildren();
        this.#older = page.length === PAGE;
        this.#insert(page);
        this.#insert(this.#early.splice(0).filter((item) => item.id >= (page.at(-1)?.id ?? 0)));
        this.#say(this.#rows.size === 0 ? this.empty() : null);
    }

    /** Loads once more if that failed; an empty log is no different. */
    retry() {
        if (this.#rows.size === 0) this.load();
    }

    take(item) {
        if (!this.#active) return;
        if (this.#loading) this.#early.push(item);
        this.#events.push(item);
        inNextFrame(this.#flush);
    }

    #apply() {
        // Of a flood only the newest are shown; the rest is there when scrolled to.
        const items = this.#events.slice(-PAGE);
        if (this.#events.length > PAGE && this.scroller.scrollTop === 0) {
            this.#rows.clear();
            this.list.replaceChildren();
            this.#older = true;
        }
        this.#events = [];
        this.#insert(items);
        if (this.#rows.size > 0) this.#say(null);
    }

    /** Puts items, oldest first, on top. Rows that are open stay where they are on the screen. */
    #insert(items) {
        const atTop = this.scroller.scrollTop === 0;
        const before = this.scroller.scrollHeight;
        for (const item of items) {
            const known = this.#rows.get(item.id);
            if (known) known.show(item);
            else this.#add(item, true);
        }
        if (atTop && this.list.querySelector("[aria-expanded=true]")) {
            this.scroller.scrollTop = this.scroller.scrollHeight - before;
        }
        if (this.#rows.size <= MOST_ROWS || this.scroller.scrollTop > 2000) return;
        while (this.#rows.size > MOST_ROWS) {
            const last = this.list.lastElementChild;
            this.#rows.delete(Number(last.getAttribute(this.attribute)));
            last.remove();
        }
        this.#older = true;
    }

    #add(item, first) {
        const row = new Row(item, this);
        this.#rows.set(item.id, row);
        if (first) this.list.prepend(row.node);
        else this.list.append(row.node);
    }

    async #loadOlder() {
        const { scrollTop, scrollHeight, clientHeight } = this.scroller;
        if (!this.#older || this.#loading || scrollHeight - scrollTop - clientHeight > 1200) return;
        const last = this.list.lastElementChild?.getAttribute(this.attribute);
        const page = await this.#fetch(this.#visit, { before: last });
        if (!page) return;
        this.#older = page.length === PAGE;
        for (const item of page.reverse()) if (!this.#rows.has(item.id)) this.#add(item, false);
        this.#early = [];
    }

    async #fetch(visit, query) {
        this.#loading = true;
        try {
            const page = await api.get(this.name, { limit: PAGE, ...query });
            return visit === this.#visit ? page[this.name] : null;
        } catch (error) {
            const again = element("button", { type: "button", onclick: () => this.load() }, "Try again");
            if (visit === this.#visit && this.#rows.size === 0) this.#say([element("p", null, foreign(error.message)), again]);
            return null;
        } finally {
            if (visit === this.#visit) this.#loading = false;
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
        this.button = element("button", { type: "button", class: "summary", "aria-expanded": "false", onclick: () => this.toggle() });
        this.node = element("li", { [records.attribute]: item.id }, this.button);
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
            this.button.setAttribute("aria-expanded", "false");
            return;
        }
        const panel = element("div", { class: "panel", role: "group", "aria-label": "Details" }, "Loading…");
        this.panel = panel;
        this.node.append(panel);
        this.button.setAttribute("aria-expanded", "true");
        try {
            const item = await api.get(`${this.records.name}/${this.item.id}`);
            panel.replaceChildren(...this.records.details(item));
        } catch (error) {
            panel.replaceChildren("Couldn't load the details. ", foreign(error.message));
        }
    }
}
