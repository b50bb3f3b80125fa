// The open conversation: loads its messages page by page in both directions and keeps them up to date by events. The
// bubbles themselves are the message list's.

import * as api from "./api.js";
import { BubbleActions } from "./bubble-actions.js";
import { findChat } from "./chat.js";
import { Composer } from "./composer.js";
import { byId, element, foreign } from "./dom.js";
import { inNextFrame } from "./frame.js";
import { MessageList, MOST } from "./message-list.js";
import { announce, showError } from "./notice.js";
import { oneLine, summary } from "./text.js";
import { markRead, showHead, showPlaceholder, showProtocol } from "./thread-head.js";

const PAGE = 50;
/** When more than this comes in one frame, only the newest are shown; scrolling up loads the rest. */
const MOST_AT_ONCE = 40;
/** More events than this while a page is on its way: load anew instead of keeping them. */
const MOST_EARLY = 2000;

export class Thread {
    chat = null;
    #messages = new MessageList((nearTop, nearEnd) => this.#scrolled(nearTop, nearEnd));
    #composer = new Composer();
    #actions = new BubbleActions(this.#messages, () => this.#composer.person ?? this.chat.participants[0]?.id);
    /** Counts what was asked for, so that a late answer to something older is dropped. */
    #visit = 0;
    #loading = false;
    #older = false;
    #newer = false;
    /** New messages that came while older ones were being read. */
    #missed = 0;
    #events = [];
    #early = new Map();
    #flush = () => this.#apply();

    /** `onOpen` is called with the chat when it has been loaded. */
    constructor({ onOpen }) {
        this.onOpen = onOpen;
        byId("mark-read").addEventListener("click", () => markRead(this.chat, this.#composer.person));
        byId("latest").addEventListener("click", () => this.#toLatest());
    }

    /** Opens a conversation by its ID, or the conversation of a message, scrolled to it. */
    open(chatId, messageId) {
        this.#messages.clearHighlight();
        if (messageId !== null && this.#messages.bubble(messageId)) {
            this.#messages.reveal(messageId);
            return;
        }
        const visit = ++this.#visit;
        this.#reset(chatId);
        this.#load(visit, async () => {
            const id = chatId ?? (await chatOfMessage(messageId));
            if (visit !== this.#visit) return;
            const [chat, page] = await Promise.all([findChat(id), fetchPage(id, { around: messageId })]);
            if (visit === this.#visit) this.#show(chat, page, messageId);
        });
    }

    /** The address now means the conversation as a whole. */
    clearHighlight() {
        this.#messages.clearHighlight();
    }

    /** Loads anew what is open, as after a reset. */
    reload() {
        if (this.chat) this.open(this.chat.chat_id, null);
    }

    close() {
        this.#visit++;
        this.#loading = false;
        this.#reset(null);
    }

    /** Takes an event of the stream; the DOM changes in the next frame. */
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
        this.#early.clear();
        this.#missed = 0;
        this.#older = false;
        this.#newer = false;
        this.#showLatest();
        if (chatId !== null && this.chat?.chat_id === chatId) return;
        this.chat = null;
        this.#messages.replace([], this.#context());
        this.#composer.close();
        showPlaceholder(chatId);
        this.#say("Loading…");
    }

    #show(chat, page, messageId) {
        this.chat = chat;
        this.#older = page.has_older;
        this.#newer = page.has_newer;
        this.#messages.replace(page.messages, this.#context());
        this.#messages.showStatus();
        showHead(chat, this.#messages.last?.protocol);
        this.#composer.open(chat);
        if (page.messages.length > 0) this.#say(null);
        else this.#say("No messages here yet. Write the first one below, or send one:", sendCommand(chat));
        if (messageId === null) this.#messages.scrollToEnd();
        else this.#messages.reveal(messageId);
        this.onOpen(chat);
    }

    /** What bubbles need to know about the conversation. */
    #context() {
        const names = new Map(this.chat?.participants.map((person) => [person.id, person.name]));
        return {
            isGroup: this.chat?.is_group ?? false,
            nameOf: (person) => names.get(person) ?? person ?? "Somebody",
            find: (id) => this.#messages.find(id),
        };
    }

    /** Runs a load; events that come meanwhile are kept, as nobody knows whether the page has them. */
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
        if (this.chat) this.#applyEarly();
        if (failure === null) this.#messages.check();
        else if (this.#messages.size === 0) this.#say(failure.message, retryButton());
        else if (failure.status !== 0) showError("Couldn't load more messages.", failure);
    }

    #scrolled(nearTop, nearEnd) {
        if (this.#loading || this.chat === null || this.#messages.size === 0) return;
        if (nearTop && this.#older) this.#more({ before: this.#messages.first.message_id });
        else if (nearEnd && this.#newer) this.#more({ after: this.#messages.last.message_id });
        else if (this.#messages.follows && this.#missed > 0) {
            this.#missed = 0;
            this.#showLatest();
        }
    }

    #more(query) {
        const visit = this.#visit;
        this.#load(visit, async () => {
            const page = await fetchPage(this.chat.chat_id, query);
            if (visit !== this.#visit) return;
            if (query.before) {
                this.#older = page.has_older;
                if (this.#messages.prepend(page.messages)) this.#newer = true;
            } else {
                this.#newer = page.has_newer;
                if (this.#messages.append(page.messages)) this.#older = true;
            }
            this.#messages.showStatus();
            this.#showLatest();
        });
    }

    #apply() {
        const events = this.#events;
        this.#events = [];
        if (this.#loading) {
            for (const [kind, message] of events) {
                const fresh = kind === "message" || this.#early.get(message.message_id)?.fresh;
                this.#early.set(message.message_id, { fresh, message });
            }
            return;
        }
        if (this.chat === null || events.length === 0) return;
        const fresh = new Map();
        for (const [kind, message] of events) {
            const id = message.message_id;
            if (this.#messages.find(id)) this.#messages.update(message);
            else if (kind === "message" || fresh.has(id)) fresh.set(id, message);
        }
        if (fresh.size > 0) this.#arrive([...fresh.values()]);
        this.#messages.showStatus();
        if (!this.#newer) showProtocol(this.chat, this.#messages.last?.protocol);
    }

    #applyEarly() {
        const early = [...this.#early.values()].filter(({ message }) => message.chat_id === this.chat.chat_id);
        this.#early.clear();
        if (early.length > MOST_EARLY) {
            this.reload();
            return;
        }
        // An event may be older than the page that was loaded: then its message belongs above, and is there already.
        const end = this.#messages.last?.time_accepted ?? 0;
        const isNew = ({ fresh, message }) => fresh && message.time_accepted >= end;
        this.#events.unshift(...early.map((event) => [isNew(event) ? "message" : "status", event.message]));
        this.#apply();
    }

    /** New messages at the end. What isn't looked at is only counted, and loaded when scrolled to. */
    #arrive(messages) {
        const { follows, size } = this.#messages;
        if (follows && !this.#newer) {
            if (messages.length > MOST_AT_ONCE) {
                this.#messages.replace(messages.slice(-MOST_AT_ONCE), this.#context());
                this.#older = true;
            } else if (this.#messages.append(messages)) this.#older = true;
        } else {
            if (!this.#newer && size + messages.length <= MOST) this.#messages.append(messages);
            else this.#newer = true;
            this.#missed += messages.length;
        }
        this.#say(null);
        this.#showLatest();
        this.#announce(messages);
    }

    #announce(messages) {
        if (document.hidden) return;
        const { nameOf } = this.#context();
        const lines = messages.slice(0, 3).map((message) => {
            const who = message.direction === "inbound" ? oneLine(nameOf(message.sender)) : "Your program";
            return `${who}: ${summary(message, 200)}`;
        });
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
        this.#messages.clearHighlight();
        if (this.#newer) this.reload();
        else this.#messages.scrollToEnd();
        this.#showLatest();
        byId("scroller").focus({ preventScroll: true });
    }

    #say(text, extra = "") {
        const state = byId("thread-state");
        state.hidden = text === null;
        state.replaceChildren(...(text === null ? [] : [foreign(text), extra]));
    }
}

async function chatOfMessage(messageId) {
    try {
        return (await api.get(api.messagePath(messageId))).chat_id;
    } catch (error) {
        if (error.status === 404) error.message = `There is no message ${messageId}. It may have been deleted by a reset.`;
        throw error;
    }
}

/** A page of messages. A conversation that doesn't exist yet has none. */
async function fetchPage(chatId, query) {
    try {
        return await api.get(`${api.chatPath(chatId)}/messages`, { limit: PAGE, ...query });
    } catch (error) {
        if (error.status !== 404 || Object.values(query).some((value) => value !== null)) throw error;
        return { messages: [], has_older: false, has_newer: false };
    }
}

function sendCommand(chat) {
    return element("code", { class: "command" }, foreign(`blooio --sandbox send ${chat.chat_id} "Hello"`));
}

function retryButton() {
    // Following the address once more opens the same conversation again.
    return element("button", { type: "button", onclick: () => dispatchEvent(new Event("hashchange")) }, "Try again");
}
