// The bubbles on the page: a window of neighboring messages, never all of a long conversation. Owns the DOM and where
// it is scrolled to; what to load is the thread's business.

import { Bubble } from "./bubble.js";
import { byId } from "./dom.js";
import { nextFrame } from "./frame.js";
import { sameDay } from "./time.js";

/** Enough for some screens in both directions; more would make every layout slow. */
export const MOST = 200;
/** How many bubbles are built in one frame, so that scrolling goes on meanwhile. */
const BUILT_PER_FRAME = 10;
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
  /** Messages that are about to be put in; others may refer to them. */
  #coming = new Map();

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
    return this.#byId.get(id)?.message ?? this.#coming.get(id) ?? null;
  }

  bubble(id) {
    return this.#byId.get(id) ?? null;
  }

  replace(messages, context) {
    this.#context = context;
    this.#withStatus.clear();
    this.#coming = new Map(messages.map((message) => [message.message_id, message]));
    this.#bubbles = messages.map((message) => new Bubble(message, context));
    this.#byId = new Map(this.#bubbles.map((bubble) => [bubble.message.message_id, bubble]));
    this.#coming.clear();
    this.#list.replaceChildren(...this.#bubbles.map((bubble) => bubble.row));
    this.#arrange();
  }

  /** The bubbles of messages for `prepend` or `append`. Of a page, they are built in several frames. */
  async build(messages) {
    this.#coming = new Map(messages.map((message) => [message.message_id, message]));
    const bubbles = [];
    while (bubbles.length < messages.length) {
      await nextFrame();
      const next = messages.slice(bubbles.length, bubbles.length + BUILT_PER_FRAME);
      bubbles.push(...next.map((message) => new Bubble(message, this.#context)));
    }
    return bubbles;
  }

  /** Puts older messages in front. Returns whether some were dropped at the end to make room. */
  prepend(bubbles) {
    return this.#insert(bubbles, "prepend");
  }

  /** Puts newer messages at the end. Returns whether some were dropped at the top to make room. */
  append(bubbles) {
    return this.#insert(bubbles, "append");
  }

  /** Puts messages at the end that have just come. */
  arrive(messages) {
    this.#coming = new Map(messages.map((message) => [message.message_id, message]));
    return this.append(messages.map((message) => new Bubble(message, this.#context)));
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

  #insert(bubbles, how) {
    const added = bubbles.filter(({ message }) => !this.#byId.has(message.message_id));
    for (const bubble of added) this.#byId.set(bubble.message.message_id, bubble);
    this.#coming.clear();
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

  /** Separators and runs. Each bubble is placed once, and changes only what is different for it now. */
  #arrange() {
    let separator = true;
    let first = true;
    this.#bubbles.forEach((bubble, index) => {
      const after = this.#bubbles[index + 1]?.message;
      const breaks = !after || isBreak(bubble.message, after);
      const last = breaks || !sameRun(bubble.message, after);
      bubble.place({ separator, first, last });
      separator = breaks;
      first = last;
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
