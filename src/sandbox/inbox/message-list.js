// The bubbles on the page: a window of neighboring messages, never all of a long conversation. Owns the DOM of
// `ol#messages` and where it is scrolled to; what to load is the thread's business.

import { Bubble } from "./bubble.js";
import { byId } from "./dom.js";
import { sameDay } from "./time.js";

/** Enough for some screens in both directions; more would make every layout slow. */
export const MOST = 200;
const NEAR_PX = 1500;
const AT_END_PX = 60;
const RUN_MS = 5 * 60_000;
const HOUR_MS = 60 * 60_000;

/** Where the browser itself keeps what is read in place when something above it changes. */
const ANCHORS = CSS.supports("overflow-anchor", "auto");

export class MessageList {
    #list = byId("messages");
    #scroller = byId("scroller");
    #bubbles = [];
    #byId = new Map();
    #context = null;
    #withStatus = new Set();

    /** Whether the end is shown and new messages are to be followed. */
    follows = true;

    /** `onScroll(nearTop, nearEnd)` is called while scrolling. */
    constructor(onScroll) {
        this.onScroll = onScroll;
        this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
        const follow = new ResizeObserver(() => this.follows && this.scrollToEnd());
        follow.observe(this.#list);
        follow.observe(this.#scroller);
    }

    get size() {
        return this.#bubbles.length;
    }

    get first() {
        return this.#bubbles[0]?.message ?? null;
    }

    get last() {
        return this.#bubbles.at(-1)?.message ?? null;
    }

    find(id) {
        return this.#byId.get(id)?.message ?? null;
    }

    bubble(id) {
        return this.#byId.get(id) ?? null;
    }

    /** Shows these messages and nothing else. */
    replace(messages, context) {
        this.#context = context;
        this.#byId.clear();
        this.#withStatus.clear();
        this.#bubbles = messages.map((message) => this.#make(message));
        this.#list.replaceChildren(...this.#bubbles.map((bubble) => bubble.row));
        this.#arrange(0, this.size);
    }

    /** Puts older messages in front. Returns whether some were dropped at the end to make room. */
    prepend(messages) {
        const bubbles = this.#unknown(messages);
        const surplus = Math.max(0, this.size + bubbles.length - MOST);
        this.#keepingPlace(() => {
            this.#bubbles.unshift(...bubbles);
            this.#list.prepend(...bubbles.map((bubble) => bubble.row));
            this.#drop(this.#bubbles.splice(MOST));
            this.#arrange(0, bubbles.length + 1);
            this.#arrange(this.size - 1, this.size);
        });
        return surplus > 0;
    }

    /** Puts newer messages at the end. Returns whether some were dropped at the top to make room. */
    append(messages) {
        const bubbles = this.#unknown(messages);
        const surplus = Math.max(0, this.size + bubbles.length - MOST);
        this.#keepingPlace(() => {
            const from = this.size - 1;
            this.#bubbles.push(...bubbles);
            this.#list.append(...bubbles.map((bubble) => bubble.row));
            this.#arrange(from, this.size);
            this.#drop(this.#bubbles.splice(0, surplus));
            if (surplus > 0) this.#arrange(0, 1);
        });
        return surplus > 0;
    }

    /** Shows the new state of a message that is here. */
    update(message) {
        this.#byId.get(message.message_id)?.update(message);
    }

    /** The status stands under the last message of the account, and "Read" under the last one that was read. */
    showStatus() {
        const outbound = this.#bubbles.filter(({ message }) => message.direction === "outbound");
        const holders = new Set([outbound.at(-1), outbound.findLast(({ message }) => message.time_read)]);
        for (const bubble of this.#withStatus) if (!holders.has(bubble)) bubble.place({ status: false });
        for (const bubble of holders) bubble?.place({ status: true });
        holders.delete(undefined);
        this.#withStatus = holders;
    }

    scrollToEnd() {
        this.follows = true;
        this.#scroller.scrollTop = this.#scroller.scrollHeight;
    }

    /** Scrolls to a message and highlights it. */
    reveal(id) {
        const row = this.#byId.get(id)?.row;
        if (!row) return;
        this.follows = false;
        row.classList.add("target");
        row.scrollIntoView({ block: "center" });
        row.focus({ preventScroll: true });
    }

    clearHighlight() {
        for (const row of this.#list.querySelectorAll(".target")) row.classList.remove("target");
    }

    /** Asks again whether more is needed, as after a page was loaded. */
    check() {
        this.#scrolled();
    }

    #make(message) {
        const bubble = new Bubble(message, this.#context);
        this.#byId.set(message.message_id, bubble);
        return bubble;
    }

    #unknown(messages) {
        return messages.filter(({ message_id: id }) => !this.#byId.has(id)).map((message) => this.#make(message));
    }

    #drop(bubbles) {
        for (const bubble of bubbles) {
            this.#byId.delete(bubble.message.message_id);
            this.#withStatus.delete(bubble);
            bubble.row.remove();
        }
    }

    /** Separators and runs of the bubbles from `start` up to `end`; both neighbors matter. */
    #arrange(start, end) {
        for (let index = Math.max(0, start); index < Math.min(end, this.size); index++) {
            const [before, bubble, after] = [-1, 0, 1].map((step) => this.#bubbles[index + step]);
            const separator = !before || isBreak(before.message, bubble.message);
            bubble.place({
                separator,
                first: separator || !sameRun(before.message, bubble.message),
                last: !after || isBreak(bubble.message, after.message) || !sameRun(bubble.message, after.message),
            });
        }
    }

    /** Makes a change above or below without moving what is being read. */
    #keepingPlace(change) {
        const { scrollTop } = this.#scroller;
        if (this.follows || (ANCHORS && scrollTop > 0)) {
            change();
            return;
        }
        const anchor = this.#bubbles.find(({ row }) => row.offsetTop + row.offsetHeight > scrollTop)?.row;
        const before = anchor?.offsetTop ?? 0;
        change();
        if (anchor?.isConnected) this.#scroller.scrollTop = scrollTop + anchor.offsetTop - before;
    }

    #scrolled() {
        const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
        const left = scrollHeight - scrollTop - clientHeight;
        this.follows = left < AT_END_PX;
        this.onScroll(scrollTop < NEAR_PX, left < NEAR_PX);
    }
}

function isBreak(a, b) {
    return b.time_accepted - a.time_accepted > HOUR_MS || !sameDay(a.time_accepted, b.time_accepted);
}

function sameRun(a, b) {
    return a.direction === b.direction && a.sender === b.sender && b.time_accepted - a.time_accepted < RUN_MS;
}
