// Which conversations have been seen: the ID of the last message that was there when each was open. Kept in
// localStorage, so that a reload doesn't make everything new again.

import { throttled } from "./frame.js";

const NAME = "blooio-inbox-seen";
const MOST = 5000;

let storageName = NAME;
let seen = new Map();
let onChange = () => {};

/** Reads what was seen, for each key of an isolated server; a hash stands for the key, which isn't stored. */
export async function openSeen(key, changed) {
  onChange = changed;
  storageName = key === null ? NAME : `${NAME}:${await fingerprint(key)}`;
  seen = new Map(stored());
}

export function isUnread(chat) {
  return chat.last_message !== null && seen.get(chat.chat_id) !== chat.last_message.message_id;
}

export function markSeen(chatId, messageId) {
  if (seen.get(chatId) === messageId) return;
  // Deleted first, so that the map's order is by last use.
  seen.delete(chatId);
  seen.set(chatId, messageId);
  save();
}

const save = throttled(write, 200);
// What was seen just before the page is left.
addEventListener("pagehide", () => seen.size > 0 && write());

function write() {
  while (seen.size > MOST) seen.delete(seen.keys().next().value);
  try {
    localStorage.setItem(storageName, JSON.stringify([...seen]));
  } catch {
    // No room or no permission: marks then last as long as the page.
  }
}

function stored() {
  try {
    return JSON.parse(localStorage.getItem(storageName) ?? "[]");
  } catch {
    return [];
  }
}

// Another tab has opened a conversation. What this tab has seen meanwhile isn't forgotten for it.
addEventListener("storage", (event) => {
  if (event.key !== storageName) return;
  for (const [chat, message] of stored()) seen.set(chat, message);
  onChange();
});

async function fingerprint(key) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
