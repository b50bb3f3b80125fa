// The Deliveries tab: each attempt to call a webhook, what was sent and signed, what came back, and a replay.

import { replay } from "./api.js";
import { code, command, el, facts, foreign, link, when } from "./dom.js";
import { bodyOf, headersOf, statusPill } from "./exchange.js";
import { announce, attempt, copyButton } from "./notice.js";
import { Records } from "./records.js";
import { chatLink, messageLink } from "./route.js";
import { duration, full, precise } from "./time.js";

export function deliveries() {
  return new Records({ name: "deliveries", attribute: "data-delivery-id", summary, details, empty });
}

function summary(delivery) {
  return [
    when(delivery.time, precise, { class: "when" }),
    el("span.what", el("b", foreign(delivery.event)), " ", foreign(delivery.chat_id ?? "", "faint")),
    el("span.where", foreign(delivery.url), attemptTag(delivery)),
    el("span.took", duration(delivery.duration_ms)),
    statusPill(delivery.status, delivery.error ?? "No answer"),
  ];
}

function attemptTag({ attempt: number, replay_of: replayed }) {
  if (replayed !== null) return el("span.tag", "Replay");
  return number > 1 ? el("span.tag", `Attempt ${number}`) : null;
}

function details(delivery) {
  const { message_id: message, chat_id: chat, replay_of: replayed, next_attempt_at: next } = delivery;
  const { "x-blooio-signature": signature, ...headers } = delivery.request.headers;
  return [
    facts([
      ["Event", delivery.event],
      ["Event ID", delivery.event_id],
      ["Webhook", delivery.webhook_id],
      ["URL", delivery.url],
      ["Message", message && link(messageLink(message), message)],
      ["Conversation", chat && link(chatLink(chat), chat)],
      ["Attempt", replayed === null ? delivery.attempt : `replay of ${replayed}`],
      ["Time", `${full(delivery.time)}, took ${duration(delivery.duration_ms)}`],
      ["Error", delivery.error],
      ["Next attempt", next && full(next)],
    ]),
    el("div.buttons", [replayButton(delivery), copyButton("Copy body", delivery.request.body)]),
    el("h2", "Signature"),
    code("Signature", signature ?? "Not signed"),
    ...headersOf("Request headers", headers),
    ...bodyOf("Request body", delivery.request.body),
    ...bodyOf("Response", delivery.response?.body),
  ];
}

function replayButton(delivery) {
  const button = el("button", { type: "button" }, "Replay");
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
    el("h2", "No deliveries yet"),
    el("p", "Register a webhook, then send a message. Each call to it is listed here:"),
    command("blooio --sandbox webhooks create http://localhost:8080/hook --type all"),
  ];
}
