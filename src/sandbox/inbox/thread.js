// The open conversation: loads its messages page by page in both directions, keeps them up to date by events, and
// does what the person at the other end does (read, react). The bubbles themselves are the message list's.

import * as api from "./api.js";
import { avatar } from "./chat-row.js";
import { Composer } from "./composer.js";
import { byId, element, foreign } from "./dom.js";
import { inNextFrame } from "./frame.js";
import { MessageList } from "./message-list.js";
import { announce, attempt, showError } from "./notice.js";
import { ReactionMenu } from "./reactions.js";
import { chatTitle, oneLine, protocolName, summary } from "./text.js";

const PAGE = 60;
/** When more than this comes in one frame, only the newest are shown; scrolling up loads the rest. */
const MOST_AT_ONCE = 40;
/** More events than this while a page is on its way: load anew instead of keeping them. */
const MOST_EARLY = 2000;

export class Thread {
    chat = null;
    #messages = new MessageList((nearTop, nearEnd) => this.#scrolled(nearTop, nearEnd));
    #composer = new Composer(() => this.chat);
    #menu = new ReactionMenu((message, reaction, remove) => this.#react(message, reaction, remove));
    #visit = 0;
    #loading = false;
    #older = false;
    #newer = false;
    #missed = 0;
    #events = [];
    #early = new Map();
    #flush = () => this.#apply();

    /** `onOpen` is called with the chat when it has been loaded. */
    constructor({ onOpen }) {
        this.onOpen = onOpen;
        byId("mark-read").addEventListener("click", () => this.#markRead());
        byId("latest").addEventListener("click", () => this.#toLatest());
        byId("messages").addEventListener("click", (event) => this.#clicked(event));
        byId("messages").addEventListener("keydown", (event) => this.#keys(event));
    }

    /** Opens a conversation by its ID, or the conversation of a message, scrolled to it. */
    async open(chatId, messageId) {
        this.#messages.clearHighlight();
        if (messageId !== null && this.#messages.bubble(messageId)) {
            this.#visit++;
            this.#loading = false;
            this.#messages.reveal(messageId);
            return;
        }
        const visit = ++this.#visit;
        this.#reset(chatId);
        await this.#while(visit, async () => {
            const id = chatId ?? (await api.get(api.messagePath(messageId))).chat_id;
            if (visit !== this.#visit) return;
            const [chat, page] = await Promise.all([find(id), this.#page(id, { around: messageId })]);
            if (visit === this.#visit) this.#show(chat, page, messageId);
        });
    }

    /** Loads anew what is open, as after a reset. */
    reload() {
        const id = this.chat?.chat_id;
        if (id) this.open(id, null);
    }

    close() {
        this.#visit++;
        this.#reset(null);
        this.chat = null;
        this.#composer.close();
    }

    /** Takes an event of the stream; the DOM changes in the next frame. */
    take(kind, message) {
        if (this.chat !== null && message.chat_id !== this.chat.chat_id) return;
        if (this.chat === null && !this.#loading) return;
        this.#events.push([kind, message]);
        inNextFrame(this.#flush);
    }

    focus() {
        // A phone would open its keyboard; everybody else wants to type.
        const target = matchMedia("(hover: hover) and (min-width: 720px)").matches ? "reply" : "thread-title";
        byId(target).focus({ preventScroll: true });
    }

    #reset(chatId) {
        this.#menu.close();
        this.#events = [];
        this.#early.clear();
        this.#missed = 0;
        this.#older = false;
        this.#newer = false;
        this.#showLatest();
        if (this.chat?.chat_id === chatId && chatId !== null) return;
        this.chat = null;
        this.#messages.replace([], this.#context());
        byId("thread-title").replaceChildren(chatId === null ? "" : foreign(chatId));
        byId("thread-about").replaceChildren();
        byId("thread-avatar").replaceChildren();
        this.#composer.close();
        this.#say("Loading…");
    }

    #show(chat, page, messageId) {
        this.chat = chat;
        this.#older = page.has_older;
        this.#newer = page.has_newer;
        this.#messages.replace(page.messages, this.#context());
        this.#messages.showStatus();
        this.#showHead();
        this.#composer.open(chat);
        this.#say(page.messages.length > 0 ? null : "No messages here yet. Write the first one below, or send one:", sendCommand(chat));
        if (messageId === null) this.#messages.scrollToEnd();
        else this.#messages.reveal(messageId);
        this.onOpen(chat);
        this.#applyEarly();
    }

    #showHead() {
        const { chat } = this;
        byId("thread-avatar").replaceChildren(avatar(chat));
        byId("thread-title").replaceChildren(foreign(chatTitle(chat)));
        const about = chat.is_group ? chat.participants.map((person) => person.name ?? person.id).join(", ") : chat.chat_id;
        const protocol = protocolName(this.#messages.last?.protocol ?? chat.last_message?.protocol);
        const twice = about === chatTitle(chat);
        byId("thread-about").replaceChildren(
            ...(twice ? [] : [foreign(about)]),
            ...(protocol ? [twice ? "" : " · ", protocol] : []),
        );
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

    #page(chatId, query) {
        return api.get(`${api.chatPath(chatId)}/messages`, { limit: PAGE, ...query }).catch((error) => {
            if (error.status === 404 && !query.around) return { messages: [], has_older: false, has_newer: false };
            throw error;
        });
    }

    /** Runs a load; events that come meanwhile are kept, as it is unknown whether the page has them. */
    async #while(visit, load) {
        this.#loading = true;
        try {
            await load();
        } catch (error) {
            if (visit !== this.#visit) return;
            if (this.#messages.size === 0) this.#say(error.message, retryButton(() => dispatchEvent(new Event("hashchange"))));
            else if (error.status !== 0) showError("Couldn't load more messages.", error);
        } finally {
            if (visit === this.#visit) {
                this.#loading = false;
                if (this.chat) this.#applyEarly();
            }
        }
    }

    #scrolled(nearTop, nearEnd) {
        if (this.#loading || this.chat === null) return;
        if (nearTop && this.#older) this.#more({ before: this.#messages.first.message_id });
        else if (nearEnd && this.#newer) this.#more({ after: this.#messages.last.message_id });
        else if (nearEnd && this.#messages.follows && this.#missed > 0) {
            this.#missed = 0;
            this.#showLatest();
        }
    }

    async #more(query) {
        const visit = this.#visit;
        await this.#while(visit, async () => {
            const page = await this.#page(this.chat.chat_id, query);
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
        if (this.#loading || this.chat === null) {
            for (const [kind, message] of events) {
                const fresh = kind === "message" || this.#early.get(message.message_id)?.fresh;
                this.#early.set(message.message_id, { fresh, message });
            }
            return;
        }
        const fresh = new Map();
        for (const [kind, message] of events) {
            const id = message.message_id;
            if (this.#messages.find(id)) this.#messages.update(message);
            else if (kind === "message" || fresh.has(id)) fresh.set(id, message);
        }
        if (fresh.size > 0) this.#arrive([...fresh.values()]);
        this.#messages.showStatus();
        if (events.length > 0) this.#showHead();
    }

    #applyEarly() {
        const early = [...this.#early.values()];
        this.#early.clear();
        this.#loading = false;
        if (early.length > MOST_EARLY) {
            this.reload();
            return;
        }
        // An event may be older than the page that was loaded: then its message belongs above, and is there already.
        const last = this.#messages.last?.time_accepted ?? 0;
        const kept = early.filter(({ fresh, message }) => !fresh || message.time_accepted >= last || this.#messages.find(message.message_id));
        this.#events.unshift(...kept.map(({ fresh, message }) => [fresh ? "message" : "status", message]));
        this.#apply();
        this.#messages.check();
    }

    /** New messages at the end. What isn't looked at is only counted, and loaded when scrolled to. */
    #arrive(messages) {
        const { follows } = this.#messages;
        if (follows && !this.#newer) {
            if (messages.length > MOST_AT_ONCE) {
                this.#messages.replace(messages.slice(-MOST_AT_ONCE), this.#context());
                this.#older = true;
            } else if (this.#messages.append(messages)) this.#older = true;
        } else {
            if (!this.#newer && this.#messages.size + messages.length < 300) this.#messages.append(messages);
            else this.#newer = true;
            this.#missed += messages.length;
        }
        this.#say(null);
        this.#showLatest();
        this.#announce(messages);
    }

    #announce(messages) {
        if (document.hidden) return;
        if (messages.length > 3) return announce(`${messages.length} new messages`);
        const { nameOf } = this.#context();
        const lines = messages.map((message) => {
            const who = message.direction === "inbound" ? oneLine(nameOf(message.sender)) : "Your program";
            return `${who}: ${summary(message, 200)}`;
        });
        return announce(lines.join(". "));
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

    #clicked(event) {
        const button = event.target.closest("button[data-action]");
        const bubble = button && this.#messages.bubble(button.closest("li[data-message-id]").dataset.messageId);
        if (!bubble) return;
        if (button.dataset.action === "react") {
            this.#menu.toggle(button, bubble.message, this.#composer.person ?? this.chat.participants[0]?.id);
            return;
        }
        this.#messages.follows = false;
        bubble.toggleDetails();
        bubble.row.querySelector(".details")?.scrollIntoView({ block: "nearest" });
    }

    /** Up and Down go from message to message, staying on the same button. Escape closes the details. */
    #keys(event) {
        const row = event.target.closest("li[data-message-id]");
        if (!row || event.target.closest("pre")) return;
        if (event.key === "Escape" && row.querySelector(".details")) {
            const bubble = this.#messages.bubble(row.dataset.messageId);
            bubble.toggleDetails(false);
            bubble.detailsButton.focus();
        }
        const to = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
        if (!to) return;
        event.preventDefault();
        const action = event.target.dataset.action ?? "react";
        to.querySelector(`[data-action="${action}"]`).focus({ preventScroll: true });
        to.scrollIntoView({ block: "nearest" });
    }

    async #markRead() {
        const body = { chat: this.chat.chat_id, as: this.#composer.person ?? undefined };
        const answer = await attempt("Couldn't mark it as read.", () => api.post("read", body));
        if (!answer) return;
        const count = answer.messages.length;
        if (count === 0) announce("Nothing new to read");
        else announce(count === 1 ? "1 message marked as read" : `${count} messages marked as read`);
    }

    #react(message, reaction, remove) {
        const body = {
            chat: message.chat_id,
            message_id: message.message_id,
            reaction,
            as: this.#composer.person ?? undefined,
            remove: remove || undefined,
        };
        return attempt("Couldn't react.", () => api.post("reactions", body));
    }

    #say(text, extra) {
        const state = byId("thread-state");
        state.hidden = text === null;
        state.replaceChildren(...(text === null ? [] : [foreign(text), extra ?? ""]));
    }
}

/** The conversation; one that doesn't exist yet can be begun by writing into it. */
async function find(id) {
    try {
        return await api.get(api.chatPath(id));
    } catch (error) {
        if (error.status !== 404 || id.startsWith("grp_")) throw error;
        const people = id.split(",");
        return {
            chat_id: id,
            name: null,
            is_group: people.length > 1,
            participants: people.map((person) => ({ id: person, name: null })),
            message_count: 0,
            last_message: null,
        };
    }
}

function sendCommand(chat) {
    return element("code", { class: "command" }, foreign(`blooio --sandbox send ${chat.chat_id} "Hello"`));
}

function retryButton(action) {
    return element("button", { type: "button", onclick: action }, "Try again");
}
