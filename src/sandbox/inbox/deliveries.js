// The Deliveries tab: each attempt to call a webhook, what was sent and signed, what came back, and a replay.

import { replay } from "./api.js";
import { codeBlock, definitions, element, foreign } from "./dom.js";
import { announce, attempt, copyButton } from "./notice.js";
import { Records } from "./records.js";
import { statusPill } from "./requests.js";
import { chatLink, messageLink } from "./route.js";
import { pretty } from "./text.js";
import { duration, full, precise } from "./time.js";

export function deliveries() {
    return new Records({ name: "deliveries", attribute: "data-delivery-id", summary, details, empty });
}

function summary(delivery) {
    return [
        element("time", { class: "when", datetime: new Date(delivery.time).toISOString() }, precise(delivery.time)),
        element("span", { class: "what" }, element("b", null, foreign(delivery.event)), " ", foreign(delivery.chat_id ?? "", "faint")),
        element("span", { class: "where" }, foreign(delivery.url), attemptTag(delivery)),
        element("span", { class: "took" }, duration(delivery.duration_ms)),
        statusPill(delivery.status, delivery.error ?? "No answer"),
    ];
}

function attemptTag({ attempt: number, replay_of: replayed }) {
    if (replayed !== null) return element("span", { class: "tag" }, "Replay");
    return number > 1 ? element("span", { class: "tag" }, `Attempt ${number}`) : null;
}

function details(delivery) {
    const { headers, body } = delivery.request;
    const isSignature = ([name]) => name.toLowerCase() === "x-blooio-signature";
    const signature = Object.entries(headers).find(isSignature);
    const others = Object.entries(headers).filter((header) => !isSignature(header));
    const answer = delivery.response?.body;
    return [
        definitions([
            ["Event", delivery.event],
            ["Event ID", delivery.event_id],
            ["Webhook", delivery.webhook_id],
            ["URL", delivery.url],
            ["Message", delivery.message_id && element("a", { href: messageLink(delivery.message_id) }, foreign(delivery.message_id))],
            ["Conversation", delivery.chat_id && element("a", { href: chatLink(delivery.chat_id) }, foreign(delivery.chat_id))],
            ["Attempt", delivery.replay_of === null ? delivery.attempt : `replay of ${delivery.replay_of}`],
            ["Time", `${full(delivery.time)}, took ${duration(delivery.duration_ms)}`],
            ["Error", delivery.error],
            ["Next attempt", delivery.next_attempt_at ? full(delivery.next_attempt_at) : null],
        ]),
        element(
            "div",
            { class: "buttons" },
            replayButton(delivery),
            copyButton("Copy body", () => body),
        ),
        element("h2", null, "Signature"),
        codeBlock("Signature", signature ? signature[1] : "Not signed"),
        element("h2", null, "Request headers"),
        definitions(others),
        element("h2", null, "Request body"),
        codeBlock("Request body", pretty(body)),
        element("h2", null, "Response"),
        responseBody(delivery.status, answer),
    ];
}

function responseBody(status, body) {
    if (status === null) return element("p", { class: "hint" }, "There was no answer.");
    return body ? codeBlock("Response body", pretty(body)) : element("p", { class: "hint" }, `Status ${status}, without a body.`);
}

function replayButton(delivery) {
    const button = element("button", { type: "button" }, "Replay");
    button.addEventListener("click", async () => {
        button.disabled = true;
        const answer = await attempt("Couldn't replay the delivery.", () => replay(delivery.webhook_id, delivery.event_id));
        button.disabled = false;
        button.focus();
        if (!answer) return;
        const status = answer.response_status ?? "no answer";
        announce(answer.success ? `Replayed: ${status}` : `Replayed, but not acknowledged: ${status}`);
    });
    return button;
}

function empty() {
    return [
        element("h2", null, "No deliveries yet"),
        element("p", null, "Register a webhook, then send a message. Each call to it is listed here:"),
        element("code", { class: "command" }, "blooio --sandbox webhooks create http://localhost:8080/hook --type all"),
    ];
}
