// The list of conversations: newest first, searched by the server, loaded page by page, kept up to date by events.

import * as api from "./api.js";
import { chatOf } from "./chat.js";
import { byId } from "./dom.js";
import { chatRow, updateChatRow } from "./chat-row.js";
import { inNextFrame, throttled } from "./frame.js";
import { isUnread, markSeen } from "./unread.js";

const PAGE = 100;
/** Of more conversations in one frame only the newest move; the list is then loaded anew. */
const MOST_AT_ONCE = 30;

export class ChatList {
  #list = byId("chats");
  #status = byId("chats-status");
  #rows = new Map();
  #events = [];
  #next = null;
  #visit = 0;
  #loading = false;
  #open = null;
  #flush = () => this.#apply();
  #nameSoon = throttled(() => this.#name(), 500);
  #loadSoon = throttled(() => this.#loading || this.load(), 1000);
  #searchSoon = throttled(() => this.load(), 150);

  /** `onCount` gets the number of unread conversations, `onEmpty` whether there is none at all. */
  constructor({ onCount, onEmpty }) {
    this.onCount = onCount;
    this.onEmpty = onEmpty;
    this.search = byId("search");
    this.search.addEventListener("input", this.#searchSoon);
    const scroller = this.#list.parentElement;
    scroller.addEventListener("scroll", () => this.#loadMore(scroller), { passive: true });
    document.addEventListener("visibilitychange", () => this.#see());
  }

  /** Puts the first page (of what is searched) in place of everything. */
  load() {
    return this.#loadPages(1);
  }

  /** Loads anew what is shown, as after a reset. Rows keep their place while it loads, and their focus. */
  reload() {
    return this.#loadPages(Math.ceil(this.#rows.size / PAGE));
  }

  async #loadPages(count) {
    const visit = ++this.#visit;
    const q = this.search.value.trim();
    // What is known is older than the page, and what comes from now on may be newer.
    this.#loading = false;
    this.#apply();
    this.#loading = true;
    if (this.#rows.size === 0) this.#say("Loading…");
    try {
      const chats = new Map();
      let next = null;
      do {
        const page = await api.get("chats", { q, limit: PAGE, before: next });
        if (visit !== this.#visit) return;
        // A conversation that moved to the top meanwhile stays there.
        for (const chat of page.chats) if (!chats.has(chat.chat_id)) chats.set(chat.chat_id, chat);
        next = page.next;
      } while (next !== null && --count > 0);
      this.#replace([...chats.values()], q);
      this.#next = next;
    } catch (error) {
      if (visit === this.#visit) this.fail(error.message);
    } finally {
      if (visit === this.#visit) this.#loaded();
    }
  }

  #loaded() {
    this.#loading = false;
    // What happened while a page was on its way, which the page may not have.
    inNextFrame(this.#flush);
  }

  /** Says why there is no list, unless an older one is still shown. */
  fail(text) {
    if (this.#rows.size === 0) this.#say(text);
  }

  /** For another key, which has other conversations. */
  clear() {
    this.#visit++;
    this.#loading = false;
    this.#next = null;
    this.#events = [];
    this.#rows.clear();
    this.#list.replaceChildren();
    this.search.value = "";
  }

  take(kind, data) {
    this.#events.push([kind, data]);
    inNextFrame(this.#flush);
  }

  /** Marks the conversation as open and seen; null: none is. */
  open(chat) {
    const before = this.#open;
    this.#open = chat;
    for (const id of [before, chat]) this.#show(this.#rows.get(id)?.chat);
    this.#see();
  }

  /** Shows all marks anew, as another tab may have changed them. */
  refreshMarks() {
    for (const { chat } of this.#rows.values()) this.#show(chat);
    this.#count();
  }

  focus(chat) {
    this.#rows.get(chat)?.row.querySelector("a").focus();
  }

  #see() {
    const chat = this.#rows.get(this.#open)?.chat;
    if (chat?.last_message && !document.hidden) {
      markSeen(chat.chat_id, chat.last_message.message_id);
      this.#show(chat);
    }
    this.#count();
  }

  #replace(chats, q) {
    const focused = document.activeElement?.dataset?.chatId;
    const known = this.#rows;
    this.#rows = new Map(chats.map((chat) => [chat.chat_id, { row: known.get(chat.chat_id)?.row ?? chatRow(chat), chat }]));
    // A row that is where it belongs isn't moved, so that nothing jumps.
    let at = this.#list.firstElementChild;
    for (const { row } of this.#rows.values()) {
      if (row === at) at = at.nextElementSibling;
      else this.#list.insertBefore(row, at);
    }
    while (at) {
      const gone = at;
      at = at.nextElementSibling;
      gone.remove();
    }
    for (const chat of chats) this.#show(chat);
    if (focused !== undefined) this.#rows.get(focused)?.row.querySelector("a").focus({ preventScroll: true });
    const none = q === "" ? "No conversations yet" : "No conversation matches. Search for a number, a name or words.";
    this.#say(chats.length > 0 ? null : none);
    if (q === "") this.onEmpty(chats.length === 0);
    this.#see();
  }

  async #loadMore(scroller) {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    if (left > 1200 || this.#loading || this.#next === null) return;
    const visit = this.#visit;
    this.#loading = true;
    try {
      const page = await api.get("chats", { q: this.search.value.trim(), limit: PAGE, before: this.#next });
      if (visit !== this.#visit) return;
      this.#next = page.next;
      // A conversation that moved to the top meanwhile has its row already.
      for (const chat of page.chats.filter((chat) => !this.#rows.has(chat.chat_id))) this.#add(chat, false);
      this.#count();
    } catch {
      // Scrolling on tries again.
    } finally {
      if (visit === this.#visit) this.#loaded();
    }
  }

  #apply() {
    if (this.#loading) return;
    const events = this.#events;
    this.#events = [];
    // Only the newest event of each conversation matters to its row.
    const latest = new Map();
    for (const [kind, message] of events) {
      const known = latest.get(message.chat_id);
      if (kind === "message") {
        latest.delete(message.chat_id);
        latest.set(message.chat_id, { message, fresh: true });
      } else if (known?.message.message_id === message.message_id) known.message = message;
      else if (!known) latest.set(message.chat_id, { message, fresh: false });
    }
    const searching = this.search.value.trim() !== "";
    let updates = [...latest.values()];
    if (updates.length > MOST_AT_ONCE && this.#list.parentElement.scrollTop === 0) {
      updates = updates.slice(-MOST_AT_ONCE);
      this.#loadSoon();
    }
    for (const { message, fresh } of updates) this.#update(message, fresh && !searching);
    if (searching && events.some(([kind]) => kind === "message")) this.#searchSoon();
    this.#see();
  }

  #update(message, moves) {
    const entry = this.#rows.get(message.chat_id);
    if (!entry) {
      if (!moves) return;
      // Shown at once with what the message says; names come later.
      this.#add(chatOf(message), true);
      this.#say(null);
      this.onEmpty(false);
      this.#nameSoon();
      return;
    }
    if (!moves && entry.chat.last_message?.message_id !== message.message_id) return;
    entry.chat = { ...entry.chat, last_message: message };
    if (moves) this.#toTop(entry.row);
    this.#show(entry.chat);
  }

  async #name() {
    const page = await api.get("chats", { limit: PAGE }).catch(() => ({ chats: [] }));
    for (const chat of page.chats) {
      const entry = this.#rows.get(chat.chat_id);
      if (entry) entry.chat = { ...chat, last_message: entry.chat.last_message };
      this.#show(entry?.chat);
    }
  }

  #toTop(row) {
    if (this.#list.firstElementChild === row) return;
    const focused = row.contains(document.activeElement) ? document.activeElement : null;
    this.#list.prepend(row);
    focused?.focus({ preventScroll: true });
  }

  #add(chat, first) {
    const row = chatRow(chat);
    this.#rows.set(chat.chat_id, { row, chat });
    if (first) this.#list.prepend(row);
    else this.#list.append(row);
    this.#show(chat);
  }

  #show(chat) {
    const entry = chat && this.#rows.get(chat.chat_id);
    if (!entry) return;
    const open = chat.chat_id === this.#open;
    const searching = this.search.value.trim() !== "";
    updateChatRow(entry.row, chat, { open, unread: isUnread(chat), quote: searching ? chat.match : null });
  }

  #count() {
    let unread = 0;
    for (const { chat } of this.#rows.values()) if (isUnread(chat)) unread++;
    this.onCount(unread);
  }

  #say(text) {
    this.#status.hidden = text === null;
    this.#status.textContent = text ?? "";
  }
}
