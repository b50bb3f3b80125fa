// One conversation in the list: who, the last message, when, over which protocol, and whether it is unread.

import { chatTitle, initials } from "./chat.js";
import { el, foreign, spoken, when } from "./dom.js";
import { chatLink } from "./route.js";
import { protocolName, summary } from "./text.js";
import { short } from "./time.js";

export function chatRow(chat) {
  const link = el("a", { href: chatLink(chat.chat_id), "data-chat-id": chat.chat_id });
  return el("li", link);
}

/** `quote` is the message that a search found, shown instead of the last one. */
export function updateChatRow(row, chat, { open, unread, quote }) {
  const link = row.firstElementChild;
  link.classList.toggle("unread", unread);
  link.ariaCurrent = open ? "true" : null;

  const last = quote ?? chat.last_message;
  const title = chatTitle(chat);
  const protocol = last && protocolName(last.protocol);
  link.replaceChildren(
    avatar(chat),
    el("span.chat-top", el("span.chat-name", foreign(title)), last && when(last.time_accepted, short)),
    el(
      "span.chat-bottom",
      preview(last),
      protocol && el(`span.tag.${last.protocol}`, protocol),
      unread && el("span.unread-mark", spoken("unread")),
    ),
  );
}

/** The round mark with initials, which repeats the name beside it. */
export function avatar(chat) {
  const group = chat.is_group ? " group" : "";
  return el("span", { class: `avatar${group}`, "aria-hidden": "true" }, initials(chat));
}

function preview(message) {
  if (!message) return el("span.preview");
  const failed = message.status === "failed" && el("b.failed", "Failed: ");
  return el("span.preview", failed, foreign(summary(message, 120)));
}
