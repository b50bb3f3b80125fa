// One message in a thread: bubble, reactions, status, and its details on demand. Parts that an event can change are
// updated in place, so that the focus and open details survive.

import { messageDetails } from "./details.js";
import { element, foreign, spoken } from "./dom.js";
import { reactionList } from "./reactions.js";
import { messageLink } from "./route.js";
import { messageText, protocolName, summary, webLink } from "./text.js";
import { clock, day, full } from "./time.js";

const STATUS = { queued: "Queued", sent: "Sent", delivered: "Delivered", failed: "Failed" };

export class Bubble {
    #place = {};
    #day = null;
    #sender = null;
    #reactions = null;
    #meta = null;
    #details = null;

    /** `context` knows the chat: `nameOf(person)`, `isGroup`, `find(messageId)`. */
    constructor(message, context) {
        this.context = context;
        const label = `“${summary(message, 40)}”`;
        this.detailsButton = iconButton("details", `Details of ${label}`);
        this.bubble = element("div", { class: "bubble" }, this.#content(message));
        this.line = element(
            "div",
            { class: "line" },
            this.bubble,
            element("div", { class: "actions" }, iconButton("react", `React to ${label}`), this.detailsButton),
        );
        this.row = element(
            "li",
            { "data-message-id": message.message_id, "data-direction": message.direction, tabindex: "-1" },
            this.line,
            effect(message),
        );
        this.update(message);
    }

    /** Shows what has changed about the message. */
    update(message) {
        const before = this.message;
        this.message = message;
        this.row.dataset.status = message.status;
        this.row.dataset.protocol = message.protocol;
        if (JSON.stringify(before?.reactions ?? []) !== JSON.stringify(message.reactions)) {
            this.#reactions?.remove();
            this.#reactions = reactionList(message, this.context);
            if (this.#reactions) this.bubble.append(this.#reactions);
            this.row.classList.toggle("reacted", this.#reactions !== null);
        }
        this.#showMeta();
        if (this.#details) this.toggleDetails(true);
    }

    /** Where it stands: under a new day or hour, first or last of a run of the same sender, with the status or not. */
    place(place) {
        const before = this.#place;
        this.#place = { ...before, ...place };
        const { separator, first, last, status } = this.#place;
        if (separator !== before.separator) this.#showDay(separator);
        if (first !== before.first) {
            this.row.classList.toggle("first", first);
            this.#showSender(first && this.context.isGroup && this.message.direction === "inbound");
        }
        if (last !== before.last || status !== before.status) {
            this.row.classList.toggle("last", last);
            this.#showMeta();
        }
    }

    get hasDetails() {
        return this.#details !== null;
    }

    toggleDetails(open = !this.#details) {
        this.#details?.remove();
        this.#details = open ? messageDetails(this.message, this.context) : null;
        if (this.#details) this.row.append(this.#details);
        this.detailsButton.setAttribute("aria-expanded", String(open));
    }

    #content(message) {
        const text = messageText(message);
        const writer = message.direction === "inbound" ? this.context.nameOf(message.sender) : "Your program";
        const nothing = text === null && message.attachments.length === 0;
        return [
            element("span", { class: "sr-only" }, foreign(writer), ": "),
            this.#quote(message),
            text !== null && foreign(text, "text"),
            nothing && element("span", { class: "no-text" }, "No text"),
            message.attachments.length > 0 && attachments(message.attachments),
        ];
    }

    /** What an inline reply refers to, as a link to it. */
    #quote(message) {
        const target = message.body?.reply_to;
        const id = target?.message_id;
        if (typeof target?.guid === "string" && typeof id !== "string") {
            return element("span", { class: "quote" }, "In reply to ", foreign(target.guid));
        }
        if (typeof id !== "string") return null;
        const parent = this.context.find(id);
        return element(
            "a",
            { class: "quote", href: messageLink(id) },
            spoken("In reply to: "),
            parent ? foreign(summary(parent, 80)) : "an earlier message",
        );
    }

    #showDay(shown) {
        this.#day?.remove();
        this.#day = null;
        if (!shown) return;
        const time = this.message.time_accepted;
        this.#day = element("h3", { class: "day" }, element("b", null, day(time)), ` ${clock(time)}`);
        this.row.prepend(this.#day);
    }

    #showSender(shown) {
        this.#sender?.remove();
        this.#sender = null;
        if (!shown) return;
        this.#sender = element("p", { class: "sender" }, foreign(this.context.nameOf(this.message.sender)));
        this.line.before(this.#sender);
    }

    #showMeta() {
        const { message } = this;
        const { last, status } = this.#place;
        const failed = message.status === "failed";
        this.#meta?.remove();
        this.#meta = null;
        if (!last && !status && !failed) return;
        const time = message.time_accepted;
        const parts = [
            last && element("time", { datetime: new Date(time).toISOString(), title: full(time) }, clock(time)),
            last && protocolName(message.protocol),
            (status || failed) && statusText(message),
        ].filter(Boolean);
        const text = parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
        this.#meta = element("p", { class: "meta" }, text);
        this.row.insertBefore(this.#meta, this.#details);
    }
}

/** A button of the row of actions, drawn by the style sheet. */
function iconButton(action, label) {
    const attributes = { type: "button", class: "icon", "data-action": action, "aria-expanded": "false", "aria-label": label };
    return element("button", attributes);
}

function statusText(message) {
    if (message.status === "failed") {
        const reason = message.error ? [": ", foreign(message.error)] : [];
        return element("span", { class: "failed" }, element("b", null, "Failed"), ...reason);
    }
    if (message.time_read) return element("b", null, `Read ${clock(message.time_read)}`);
    return element("b", null, STATUS[message.status] ?? message.status);
}

function effect(message) {
    const name = message.body?.effect;
    if (typeof name !== "string" || name === "none" || name === "") return null;
    return element("p", { class: "effect" }, "Sent with ", foreign(name.replace("-", " ")), " effect");
}

function attachments(list) {
    const items = list.map((attachment) => {
        const address = String(attachment.url);
        const name = foreign(attachment.name ?? address.split(/[?#]/)[0].split("/").pop() ?? address);
        const link = webLink(address);
        const item = (...content) => element("div", { role: "listitem" }, content);
        if (link === null) return item(name, element("span", { class: "hint" }, " (not a web link)"));
        return item(element("a", { href: link, target: "_blank", rel: "noopener noreferrer", title: link }, name));
    });
    return element("div", { class: "attachments", role: "list", "aria-label": "Attachments" }, items);
}
