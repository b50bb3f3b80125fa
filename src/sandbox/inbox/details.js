// Everything about one message, on demand: IDs, times, metadata, and the request that made it.

import { codeBlock, definitions, element, foreign } from "./dom.js";
import { copyButton } from "./notice.js";
import { messageLink } from "./route.js";
import { protocolName } from "./text.js";
import { full } from "./time.js";

export function messageDetails(message, context) {
    const inbound = message.direction === "inbound";
    const time = (value) => (value ? full(value) : null);
    const facts = definitions([
        ["Message", element("a", { href: messageLink(message.message_id) }, foreign(message.message_id))],
        ["Status", message.status],
        ["Error", message.error],
        ["Protocol", protocolName(message.protocol) ?? "not decided yet"],
        ["From", inbound ? message.sender : message.from_number],
        ["To", inbound ? message.from_number : message.participants.map((person) => context.nameOf(person)).join(", ")],
        ["Accepted", time(message.time_accepted)],
        ["Sent", inbound ? null : time(message.time_sent)],
        ["Delivered", time(message.time_delivered)],
        ["Read", time(message.time_read)],
        ["Idempotency key", message.idempotency_key],
    ]);
    const metadata = message.body?.metadata;
    return element(
        "div",
        { class: "details", role: "group", "aria-label": "Details" },
        facts,
        metadata && [element("h4", null, "Metadata"), codeBlock("Metadata", JSON.stringify(metadata, null, 2))],
        message.body && [element("h4", null, "Request body"), codeBlock("Request body", JSON.stringify(message.body, null, 2))],
        element("div", { class: "buttons" }, copyButton("Copy ID", () => message.message_id)),
    );
}
