// One conversation in the list: who, the last message, when, over which protocol, and whether it is unread.

import { chatTitle, initials } from "./chat.js";
import { element, foreign, spoken } from "./dom.js";
import { chatLink } from "./route.js";
import { protocolName, summary } from "./text.js";
import { short } from "./time.js";

/** A row to be filled by `updateChatRow`. */
export function chatRow(chat) {
    const link = element("a", { href: chatLink(chat.chat_id), "data-chat-id": chat.chat_id });
    return element("li", null, link);
}

/** `quote` is the message that a search found, shown instead of the last one. */
export function updateChatRow(row, chat, { open, unread, quote }) {
    const link = row.firstElementChild;
    link.classList.toggle("unread", unread);
    if (open) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");

    const last = quote ?? chat.last_message;
    const title = chatTitle(chat);
    const protocol = last && protocolName(last.protocol);
    link.replaceChildren(
        avatar(chat),
        element(
            "span",
            { class: "chat-top" },
            element("span", { class: "chat-name" }, foreign(title)),
            last && element("time", { datetime: new Date(last.time_accepted).toISOString() }, short(last.time_accepted)),
        ),
        element(
            "span",
            { class: "chat-bottom" },
            preview(last),
            protocol && element("span", { class: `tag ${last.protocol}` }, protocol),
            unread && element("span", { class: "unread-mark" }, spoken("unread")),
        ),
    );
}

/** The round mark with initials; it says nothing that the name beside it doesn't. */
export function avatar(chat) {
    const group = chat.is_group ? " group" : "";
    return element("span", { class: `avatar${group}`, "aria-hidden": "true" }, initials(chat));
}

function preview(message) {
    if (!message) return element("span", { class: "preview" });
    if (message.status === "failed") {
        return element("span", { class: "preview" }, element("b", { class: "failed" }, "Failed: "), foreign(summary(message, 120)));
    }
    return element("span", { class: "preview" }, foreign(summary(message, 120)));
}
