// Addresses of the page: #/chats/ID, #/messages/ID, #/deliveries, #/requests. IDs are encoded like path segments.

const VIEWS = { chats: "conversations", messages: "conversations", deliveries: "deliveries", requests: "requests" };

export const chatLink = (id) => `#/chats/${encodeURIComponent(id)}`;
export const messageLink = (id) => `#/messages/${encodeURIComponent(id)}`;

/** What the address shows: `{view, chat, message}`, where `chat` and `message` are IDs or null. */
export function currentRoute() {
  const [, first = "", id = ""] = location.hash.split("/");
  return {
    view: VIEWS[first] ?? "conversations",
    chat: first === "chats" ? decode(id) : null,
    message: first === "messages" ? decode(id) : null,
  };
}

function decode(segment) {
  try {
    return decodeURIComponent(segment) || null;
  } catch {
    // A stray % in an address typed by hand.
    return segment;
  }
}
