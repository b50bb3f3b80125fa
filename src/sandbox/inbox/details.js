// Everything about one message, on demand: IDs, times, metadata, and the request that made it.

import { code, el, facts, link } from "./dom.js";
import { messageLink } from "./route.js";
import { protocolName } from "./text.js";
import { full } from "./time.js";

export function messageDetails(message, context) {
  const inbound = message.direction === "inbound";
  const time = (value) => (value ? full(value) : null);
  return el(
    "div.details",
    { role: "group", "aria-label": "Details" },
    facts([
      ["Message", link(messageLink(message.message_id), message.message_id)],
      ["Status", message.status],
      ["Error", message.error],
      ["Protocol", protocolName(message.protocol) ?? "not decided yet"],
      ["From", inbound ? message.sender : message.from_number],
      ["To", inbound ? message.from_number : message.participants.map(context.nameOf).join(", ")],
      ["Accepted", time(message.time_accepted)],
      ["Sent", inbound ? null : time(message.time_sent)],
      ["Delivered", time(message.time_delivered)],
      ["Read", time(message.time_read)],
      ["Idempotency key", message.idempotency_key],
    ]),
    json("Metadata", message.body?.metadata),
    json("Request body", message.body),
  );
}

function json(title, value) {
  return value && [el("h4", title), code(title, JSON.stringify(value, null, 2))];
}
