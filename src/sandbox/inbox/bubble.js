// One message in a thread: bubble, reactions, status, and its details on demand. Parts that an event can change are
// updated in place, so that the focus and open details survive.

import { messageDetails } from "./details.js";
import { element, foreign, icon, spoken } from "./dom.js";
import { reactionList } from "./reactions.js";
import { messageLink } from "./route.js";
import { messageText, protocolName, summary, webLink } from "./text.js";
import { clock, day, full } from "./time.js";

const STATUS = { queued: "Queued", sent: "Sent", delivered: "Delivered", failed: "Failed" };

export class Bubble {
    #details = null;
    #place = {};

    /** `context` knows the chat: `nameOf(person)`, `isGroup`, `find(messageId)`. */
    constructor(message, context) {
        this.context = context;
        this.day = element("h3", { class: "day", hidden: true });
        this.sender = element("p", { class: "sender", hidden: true });
        this.reactions = element("div", { class: "reactions-slot" });
        this.meta = element("p", { class: "meta", hidden: true });
        const label = `“${summary(message, 40)}”`;
        this.detailsButton = element(
            "button",
            { type: "button", class: "icon", "aria-expanded": "false", "aria-label": `Details of ${label}`, "data-action": "details" },
            icon("details"),
        );
        this.line = element(
            "div",
            { class: "line" },
            element("div", { class: "bubble" }, this.#content(message), this.reactions),
            element(
                "div",
                { class: "actions" },
                element(
                    "button",
                    { type: "button", class: "icon", "aria-expanded": "false", "aria-label": `React to ${label}`, "data-action": "react" },
                    icon("react"),
                ),
                this.detailsButton,
            ),
        );
        this.row = element(
            "li",
            { "data-message-id": message.message_id, "data-direction": message.direction, tabindex: "-1" },
            this.day,
            this.sender,
            this.line,
            effect(message),
            this.meta,
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
            this.reactions.replaceChildren(...reactionList(message, this.context));
        }
        this.#showMeta();
        if (this.#details) this.toggleDetails(true);
    }

    /** Where it stands: under a new day or hour, first or last of a run of the same sender, with the status or not. */
    place(place) {
        const before = this.#place;
        this.#place = { ...before, ...place };
        const { separator, first, last, status } = this.#place;
        if (separator !== before.separator) {
            this.day.hidden = !separator;
            const time = this.message.time_accepted;
            this.day.replaceChildren(...(separator ? [element("b", null, day(time)), ` ${clock(time)}`] : []));
        }
        if (first !== before.first) {
            this.row.classList.toggle("first", first);
            const named = first && this.context.isGroup && this.message.direction === "inbound";
            this.sender.hidden = !named;
            if (named) this.sender.replaceChildren(foreign(this.context.nameOf(this.message.sender)));
        }
        if (last !== before.last || status !== before.status) {
            this.row.classList.toggle("last", last);
            this.#showMeta();
        }
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

    #showMeta() {
        const { message } = this;
        const { last, status } = this.#place;
        const failed = message.status === "failed";
        this.meta.hidden = !(last || status || failed);
        if (this.meta.hidden) return;
        const time = message.time_accepted;
        const parts = [
            (status || failed) && statusText(message),
            last && element("time", { datetime: new Date(time).toISOString(), title: full(time) }, clock(time)),
            last && protocolName(message.protocol),
        ].filter(Boolean);
        this.meta.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part])));
    }
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
        if (link === null) return element("li", null, name, element("span", { class: "hint" }, " (not a web link)"));
        return element("li", null, element("a", { href: link, target: "_blank", rel: "noopener noreferrer", title: link }, name));
    });
    return element("ul", { class: "attachments", "aria-label": "Attachments" }, items);
}
