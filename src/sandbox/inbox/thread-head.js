// The head of the open conversation: who it is with, over which protocol, and "Mark as read".

import { post } from "./api.js";
import { chatSubtitle, chatTitle } from "./chat.js";
import { avatar } from "./chat-row.js";
import { byId, foreign } from "./dom.js";
import { announce, attempt } from "./notice.js";
import { protocolName } from "./text.js";

/** While only the ID is known, or not even that (a message was asked for). */
export function showPlaceholder(chatId) {
    byId("thread-avatar").replaceChildren();
    byId("thread-title").replaceChildren(chatId === null ? "Conversation" : foreign(chatId));
    byId("thread-about").replaceChildren();
    byId("mark-read").disabled = true;
}

export function showHead(chat, protocol) {
    byId("thread-avatar").replaceChildren(avatar(chat));
    byId("thread-title").replaceChildren(foreign(chatTitle(chat)));
    byId("mark-read").disabled = false;
    showProtocol(chat, protocol);
}

/** The protocol of the last message; it can change with every message. */
export function showProtocol(chat, protocol) {
    const subtitle = chatSubtitle(chat);
    const parts = [subtitle && foreign(subtitle), protocolName(protocol)].filter(Boolean);
    byId("thread-about").replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part])));
}

/** Reads, as this person, everything that was sent to the chat. */
export async function markRead(chat, person) {
    const body = { chat: chat.chat_id };
    if (person !== null) body.as = person;
    const answer = await attempt("Couldn't mark it as read.", () => post("read", body));
    if (!answer) return;
    const count = answer.messages.length;
    if (count === 0) announce("Nothing new to read");
    else announce(count === 1 ? "1 message marked as read" : `${count} messages marked as read`);
}
