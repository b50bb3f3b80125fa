// The bubbles on the page: a window of neighboring messages, never all of a long conversation. Owns the DOM and where
// it is scrolled to; what to load is the thread's business.

import { Bubble } from "./bubble.js";
import { byId } from "./dom.js";
import { sameDay } from "./time.js";

/** Enough for some screens in both directions; more would make every layout slow. */
export const MOST = 200;
const NEAR_PX = 1500;
const AT_END_PX = 60;
const RUN_MS = 300_000;
const HOUR_MS = 3_600_000;

/** Whether the browser itself keeps what is read in place. */
const ANCHORS = CSS.supports("overflow-anchor", "auto");

export class MessageList {
  #list = byId("messages");
  #scroller = byId("scroller");
  #bubbles = [];
  #byId = new Map();
  #context = null;
  #withStatus = new Set();

  /** Whether new messages at the end are followed. */
  follows = true;

  /** `onScroll(nearTop, nearEnd)` is called while scrolling. */
  constructor(onScroll) {
    this.onScroll = onScroll;
    this.#scroller.addEventListener("scroll", () => this.check(), { passive: true });
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

  replace(messages, context) {
    this.#context = context;
    this.#byId.clear();
    this.#withStatus.clear();
    this.#bubbles = messages.map((message) => this.#make(message));
    this.#list.replaceChildren(...this.#bubbles.map((bubble) => bubble.row));
    this.#arrange();
  }

  /** Puts older messages in front. Returns whether some were dropped at the end to make room. */
  prepend(messages) {
    return this.#insert(messages, "prepend");
  }

  /** Puts newer messages at the end. Returns whether some were dropped at the top to make room. */
  append(messages) {
    return this.#insert(messages, "append");
  }

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

  #make(message) {
    const bubble = new Bubble(message, this.#context);
    this.#byId.set(message.message_id, bubble);
    return bubble;
  }

  #insert(messages, how) {
    const added = messages
      .filter((message) => !this.#byId.has(message.message_id))
      .map((message) => this.#make(message));
    const atEnd = how === "append";
    const surplus = Math.max(0, this.size + added.length - MOST);
    this.#keepingPlace(() => {
      this.#list[how](...added.map((bubble) => bubble.row));
      this.#bubbles = atEnd ? [...this.#bubbles, ...added] : [...added, ...this.#bubbles];
      this.#drop(atEnd ? this.#bubbles.splice(0, surplus) : this.#bubbles.splice(MOST));
      this.#arrange();
    });
    return surplus > 0;
  }

  #drop(bubbles) {
    for (const bubble of bubbles) {
      this.#byId.delete(bubble.message.message_id);
      this.#withStatus.delete(bubble);
      bubble.row.remove();
    }
  }

  /** Separators and runs; a bubble changes only what is different for it now. */
  #arrange() {
    this.#bubbles.forEach((bubble, index) => {
      const before = this.#bubbles[index - 1];
      const separator = !before || isBreak(before.message, bubble.message);
      const first = separator || !sameRun(before.message, bubble.message);
      before?.place({ last: first });
      bubble.place({ separator, first, last: true });
    });
    this.showStatus();
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

  /** Tells where it is scrolled to; asked for after a page was loaded, too, as more may be needed. */
  check() {
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
