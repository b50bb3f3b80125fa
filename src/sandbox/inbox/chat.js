// What a conversation is called, and what the server has of it; one that doesn't exist yet can be opened, too.

import * as api from "./api.js";
import { oneLine } from "./text.js";

const PAGE = 50;

/** What to call a conversation: its name, the names of its people, or its ID. */
export function chatTitle(chat) {
  if (chat.name) return chat.name;
  if (!chat.is_group || chat.participants.length === 0) return chat.chat_id;
  return people(chat);
}

/** Who is in the group, or the number of somebody with a name. Null if the title says it. */
export function chatSubtitle(chat) {
  const text = chat.is_group ? people(chat) : chat.chat_id;
  return text === chatTitle(chat) ? null : text;
}

/** The first letters of a name, or the last two digits of a number. */
export function initials(chat) {
  const words = oneLine(chat.name ?? "")
    .split(" ")
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (words.length > 0)
    return words
      .slice(0, 2)
      .map((word) => Array.from(word)[0].toUpperCase())
      .join("");
  const id = chat.chat_id;
  return id.startsWith("+") ? id.replace(/\D/g, "").slice(-2) : (Array.from(oneLine(id))[0] ?? "?").toUpperCase();
}

/** A conversation of which only a message is known yet. */
export function chatOf(message) {
  return unnamed(message.chat_id, message.participants, message);
}

/** The conversation; one that doesn't exist yet can be begun by writing into it. */
export async function findChat(id) {
  try {
    return await api.get(api.chatPath(id));
  } catch (error) {
    if (error.status !== 404 || id.startsWith("grp_")) throw error;
    return unnamed(id, id.split(","), null);
  }
}

export async function chatOfMessage(messageId) {
  try {
    return (await api.get(api.messagePath(messageId))).chat_id;
  } catch (error) {
    if (error.status === 404) error.message = `There is no message ${messageId}. It may have been deleted by a reset.`;
    throw error;
  }
}

/** A page of messages. A conversation that doesn't exist yet has none. */
export async function fetchPage(chatId, query) {
  try {
    return await api.get(`${api.chatPath(chatId)}/messages`, { limit: PAGE, ...query });
  } catch (error) {
    if (error.status !== 404 || Object.values(query).some((value) => value !== null)) throw error;
    return { messages: [], has_older: false, has_newer: false };
  }
}

function unnamed(id, participants, message) {
  return {
    chat_id: id,
    name: null,
    is_group: participants.length > 1,
    participants: participants.map((person) => ({ id: person, name: null })),
    message_count: message ? 1 : 0,
    last_message: message,
    match: null,
  };
}

function people(chat) {
  return chat.participants.map((person) => person.name ?? person.id).join(", ");
}
