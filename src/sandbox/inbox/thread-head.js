// The head of the open conversation: who it is with, over which protocol, and "Mark as read".

import { post } from "./api.js";
import { chatSubtitle, chatTitle } from "./chat.js";
import { avatar } from "./chat-row.js";
import { byId, dotted, foreign } from "./dom.js";
import { announce, attempt } from "./notice.js";
import { protocolName } from "./text.js";

/** While only the ID is known, or not even that (a message was asked for). */
export function showPlaceholder(chatId) {
  byId("thread-avatar").replaceChildren();
  byId("thread-title").replaceChildren(chatId === null ? "Conversation" : foreign(chatId));
  byId("thread-about").replaceChildren();
  byId("mark-read").disabled = true;
}

/** `protocol` is that of the last message; it can change with every message. */
export function showHead(chat, protocol) {
  byId("thread-avatar").replaceChildren(avatar(chat));
  byId("thread-title").replaceChildren(foreign(chatTitle(chat)));
  byId("mark-read").disabled = false;
  const subtitle = chatSubtitle(chat);
  byId("thread-about").replaceChildren(...dotted(subtitle && foreign(subtitle), protocolName(protocol)));
}

export async function markRead(chat, person) {
  const body = { chat: chat.chat_id, as: person ?? undefined };
  const answer = await attempt("Couldn't mark it as read.", () => post("read", body));
  if (!answer) return;
  const count = answer.messages.length;
  if (count === 0) announce("Nothing new to read");
  else announce(count === 1 ? "1 message marked as read" : `${count} messages marked as read`);
}
