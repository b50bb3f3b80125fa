// The open conversation: loads its messages page by page and keeps them up to date. The bubbles are the message list's.

import { BubbleActions } from "./bubble-actions.js";
import { chatOfMessage, fetchPage, findChat } from "./chat.js";
import { Composer } from "./composer.js";
import { byId, command, el, foreign } from "./dom.js";
import { inNextFrame } from "./frame.js";
import { MessageList, MOST } from "./message-list.js";
import { announce, showError } from "./notice.js";
import { oneLine, summary } from "./text.js";
import { markRead, showHead, showPlaceholder } from "./thread-head.js";

/** Of more in one frame only the newest are shown; scrolling up loads the rest. */
const MOST_AT_ONCE = 40;
/** With more events while a page is on its way, it is loaded anew. */
const MOST_WAITING = 5000;

export class Thread {
  chat = null;
  #list = new MessageList((nearTop, nearEnd) => this.#scrolled(nearTop, nearEnd));
  #composer = new Composer();
  #actions = new BubbleActions(this.#list, () => this.#composer.person ?? this.chat.participants[0]?.id);
  /** Counts what was asked for; a late answer to something older is dropped. */
  #visit = 0;
  #loading = false;
  #older = false;
  #newer = false;
  /** New messages that came while older ones were being read. */
  #missed = 0;
  #events = [];
  #flush = () => this.#apply();

  /** `onOpen` is called with the chat when it has been loaded. */
  constructor({ onOpen }) {
    this.onOpen = onOpen;
    byId("mark-read").onclick = () => markRead(this.chat, this.#composer.person);
    byId("latest").onclick = () => this.#toLatest();
  }

  /** Opens a conversation by its ID, or the conversation of a message, scrolled to it. */
  open(chatId, messageId) {
    this.#list.clearHighlight();
    if (this.#list.bubble(messageId)) this.#list.reveal(messageId);
    else if (messageId !== null || this.chat?.chat_id !== chatId) this.#begin(chatId, messageId);
  }

  /** Brings what is open up to date, as after a reset. What is being read, written or chosen stays as it is. */
  async refresh() {
    if (this.chat === null) return;
    // What is known is older than the page, and what comes from now on may be newer.
    this.#loading = false;
    this.#apply();
    const visit = ++this.#visit;
    const { chat_id: id } = this.chat;
    const reading = !this.#list.follows || this.#newer;
    const rows = byId("messages").children;
    const around = reading ? rows[Math.floor(rows.length / 2)]?.dataset.messageId : undefined;
    let gone = false;
    await this.#load(visit, async () => {
      try {
        const query = around === undefined ? {} : { around, limit: MOST };
        const [chat, page] = await Promise.all([findChat(id), fetchPage(id, query)]);
        if (visit === this.#visit) this.#renew(chat, page);
      } catch (error) {
        // The message that was read is there no longer.
        gone = error.status === 404;
        if (!gone) throw error;
      }
    });
    if (visit !== this.#visit) return;
    if (gone) this.#reload();
    else if (reading) this.#list.follows = false;
  }

  #reload() {
    if (this.chat) this.#begin(this.chat.chat_id, null);
  }

  #begin(chatId, messageId) {
    const visit = ++this.#visit;
    this.#reset(chatId);
    this.#load(visit, async () => {
      const id = chatId ?? (await chatOfMessage(messageId));
      if (visit !== this.#visit) return;
      const [chat, page] = await Promise.all([findChat(id), fetchPage(id, { around: messageId })]);
      if (visit === this.#visit) this.#show(chat, page, messageId);
    });
  }

  close() {
    this.#visit++;
    this.#loading = false;
    this.#reset(null);
  }

  take(kind, message) {
    if (this.chat === null ? !this.#loading : message.chat_id !== this.chat.chat_id) return;
    this.#events.push([kind, message]);
    inNextFrame(this.#flush);
  }

  focus() {
    // A phone would open its keyboard; everybody else wants to type.
    const target = matchMedia("(hover: hover) and (min-width: 720px)").matches ? "reply" : "thread-title";
    byId(target).focus({ preventScroll: true });
  }

  #reset(chatId) {
    this.#actions.close();
    this.#events = [];
    this.#missed = 0;
    this.#older = false;
    this.#newer = false;
    this.#showLatest();
    if (chatId !== null && this.chat?.chat_id === chatId) return;
    this.chat = null;
    this.#list.replace([], this.#context());
    this.#composer.close();
    showPlaceholder(chatId);
    this.#say("Loading…");
  }

  #show(chat, page, messageId) {
    this.chat = chat;
    this.#older = page.has_older;
    this.#newer = page.has_newer;
    this.#list.replace(page.messages, this.#context());
    showHead(chat, this.#list.last?.protocol);
    this.#composer.open(chat);
    if (page.messages.length > 0) this.#say(null);
    else
      this.#say(
        "No messages here yet. Write the first one below, or send one:",
        command(`blooio --sandbox send ${chat.chat_id} "Hello"`),
      );
    if (messageId === null) this.#list.scrollToEnd();
    else this.#list.reveal(messageId);
    this.onOpen(chat);
  }

  /** Applies a page that was loaded anew: changes what is shown, and adds what is new at the end. */
  #renew(chat, page) {
    const { messages, has_newer: newer } = page;
    const end = messages.findIndex(({ message_id: id }) => id === this.#list.last?.message_id) + 1;
    // None of it is shown: so much is new at the end, or the sandbox was emptied.
    if (end === 0) {
      const focused = byId("messages").contains(document.activeElement);
      this.#actions.close();
      this.#missed = 0;
      this.#show(chat, page, null);
      this.#showLatest();
      if (focused) byId("scroller").focus({ preventScroll: true });
      return;
    }
    for (const message of messages.slice(0, end)) {
      const known = this.#list.find(message.message_id);
      if (known && JSON.stringify(known) !== JSON.stringify(message)) this.#list.update(message);
    }
    const { name, participants } = this.chat;
    this.chat = chat;
    if (JSON.stringify([name, participants]) !== JSON.stringify([chat.name, chat.participants])) {
      this.#composer.open(chat);
    }
    if (this.#newer || newer) this.#missed = 0;
    if (newer) this.#newer = true;
    else if (end < messages.length) this.#arrive(messages.slice(end));
    this.#showLatest();
    this.#list.showStatus();
    showHead(chat, this.#list.last?.protocol);
    this.onOpen(chat);
  }

  #context() {
    const names = new Map(this.chat?.participants.map((person) => [person.id, person.name]));
    const nameOf = (person) => names.get(person) ?? person ?? "Somebody";
    return {
      isGroup: this.chat?.is_group ?? false,
      nameOf,
      writer: ({ direction, sender }) => (direction === "inbound" ? nameOf(sender) : "Your program"),
      find: (id) => this.#list.find(id),
    };
  }

  async #load(visit, load) {
    this.#loading = true;
    let failure = null;
    try {
      await load();
    } catch (error) {
      failure = error;
    }
    if (visit !== this.#visit) return;
    this.#loading = false;
    if (this.chat) this.#applyWaiting();
    if (failure === null) this.#list.check();
    else if (this.#list.size === 0)
      this.#say(failure.message, el("button", { type: "button", onclick: again }, "Try again"));
    else if (failure.status !== 0) showError("Couldn't load more messages.", failure);
  }

  #scrolled(nearTop, nearEnd) {
    if (this.#loading || this.chat === null || this.#list.size === 0) return;
    if (nearTop && this.#older) this.#more({ before: this.#list.first.message_id });
    else if (nearEnd && this.#newer) this.#more({ after: this.#list.last.message_id });
    else if (this.#list.follows && this.#missed > 0) {
      this.#missed = 0;
      this.#showLatest();
    }
  }

  #more(query) {
    const visit = this.#visit;
    this.#load(visit, async () => {
      const { messages, has_older, has_newer } = await fetchPage(this.chat.chat_id, query);
      if (visit !== this.#visit) return;
      const bubbles = await this.#list.build(messages);
      if (visit !== this.#visit) return;
      if (query.before) {
        this.#older = has_older;
        if (this.#list.prepend(bubbles)) this.#newer = true;
      } else {
        this.#newer = has_newer;
        if (this.#list.append(bubbles)) this.#older = true;
      }
      this.#showLatest();
    });
  }

  #apply() {
    // While a page is on its way, events wait: nobody knows yet whether the page has them.
    if (this.#loading || this.chat === null) return;
    const events = this.#events;
    this.#events = [];
    const fresh = new Map();
    for (const [kind, message] of events) {
      const id = message.message_id;
      if (this.#list.find(id)) this.#list.update(message);
      else if (kind === "message" || fresh.has(id)) fresh.set(id, message);
    }
    if (fresh.size > 0) this.#arrive([...fresh.values()]);
    if (events.length === 0) return;
    this.#list.showStatus();
    showHead(this.chat, this.#list.last?.protocol);
  }

  #applyWaiting() {
    if (this.#events.length > MOST_WAITING) {
      this.#reload();
      return;
    }
    // An event may be older than the page that was loaded: then its message belongs above, and is there already.
    const end = this.#list.last?.time_accepted ?? 0;
    this.#events = this.#events
      .filter(([, message]) => message.chat_id === this.chat.chat_id)
      .map(([kind, message]) => [message.time_accepted < end ? "status" : kind, message]);
    this.#apply();
  }

  /** New messages at the end. What isn't looked at is only counted, and loaded when scrolled to. */
  #arrive(messages) {
    const { follows, size } = this.#list;
    if (follows && !this.#newer) {
      if (messages.length > MOST_AT_ONCE) {
        this.#list.replace(messages.slice(-MOST_AT_ONCE), this.#context());
        this.#older = true;
      } else if (this.#list.arrive(messages)) this.#older = true;
    } else {
      if (!this.#newer && size + messages.length <= MOST) this.#list.arrive(messages);
      else this.#newer = true;
      this.#missed += messages.length;
    }
    this.#say(null);
    this.#showLatest();
    this.#announce(messages);
  }

  #announce(messages) {
    if (document.hidden) return;
    const { writer } = this.#context();
    const lines = messages.slice(0, 3).map((message) => `${oneLine(writer(message))}: ${summary(message, 200)}`);
    announce(messages.length > 3 ? `${messages.length} new messages` : lines.join(". "));
  }

  #showLatest() {
    const button = byId("latest");
    button.hidden = this.#missed === 0 && !this.#newer;
    const count = this.#missed === 1 ? "1 new message" : `${this.#missed} new messages`;
    button.textContent = this.#missed > 0 ? count : "Latest messages";
  }

  #toLatest() {
    this.#missed = 0;
    this.#list.clearHighlight();
    if (this.#newer) this.#reload();
    else this.#list.scrollToEnd();
    this.#showLatest();
    byId("scroller").focus({ preventScroll: true });
  }

  #say(text, extra = "") {
    const state = byId("thread-state");
    state.hidden = text === null;
    state.replaceChildren(...(text === null ? [] : [foreign(text), extra]));
  }
}

/** Following the address once more opens the same conversation. */
const again = () => dispatchEvent(new Event("hashchange"));
