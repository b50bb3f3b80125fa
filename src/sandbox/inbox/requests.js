// The Requests tab: each request to the API, its answer, the fault that hit it, and the request as a command.

import { server } from "./api.js";
import { command, el, facts, foreign, when } from "./dom.js";
import { bodyOf, headersOf, statusPill } from "./exchange.js";
import { copyButton } from "./notice.js";
import { Records } from "./records.js";
import { duration, full, precise } from "./time.js";

export function requests() {
  return new Records({ name: "requests", attribute: "data-request-id", summary, details, empty });
}

function summary(request) {
  return [
    when(request.time, precise, { class: "when" }),
    el("span.what", el("b", foreign(request.method)), " ", foreign(request.path, "path")),
    el("span.where", request.fault && el("span.tag.fault", "Fault: ", foreign(request.fault))),
    el("span.took", duration(request.duration_ms)),
    statusPill(request.status, "Reset"),
  ];
}

function details({ method, path, time, duration_ms: took, status, fault, curl, blooio, request, response }) {
  return [
    facts([
      ["Request", `${method} ${path}`],
      ["Time", `${full(time)}, took ${duration(took)}`],
      ["Status", status ?? "none: the connection was reset"],
      ["Fault", fault],
    ]),
    el("div.buttons", [copyButton("Copy as curl", curl), copyButton("Copy as blooio", blooio)]),
    ...headersOf("Request headers", request.headers),
    ...bodyOf("Request body", request.body),
    ...headersOf("Response headers", response?.headers),
    ...bodyOf("Response body", response?.body),
  ];
}

function empty() {
  return [
    el("h2", "No requests yet"),
    el("p", "Point your program at this base URL, or try it with curl:"),
    command(`curl ${server.base_url}/me -H "Authorization: Bearer sandbox"`),
  ];
}
