// The Requests tab: each request to the API, its answer, the fault that hit it, and the request as a command.

import { server } from "./api.js";
import { codeBlock, definitions, element, foreign } from "./dom.js";
import { copyButton } from "./notice.js";
import { Records } from "./records.js";
import { pretty } from "./text.js";
import { duration, full, precise } from "./time.js";

export function requests() {
    return new Records({ name: "requests", attribute: "data-request-id", summary, details, empty });
}

/** A status as a mark in its color; `otherwise` stands for one that never came. */
export function statusPill(status, otherwise) {
    if (status === null) return element("span", { class: "pill bad" }, foreign(otherwise));
    const tone = status < 300 ? "good" : status < 500 ? "warn" : "bad";
    return element("span", { class: `pill ${tone}` }, String(status));
}

function summary(request) {
    return [
        element("time", { class: "when", datetime: new Date(request.time).toISOString() }, precise(request.time)),
        element("span", { class: "what" }, element("b", null, foreign(request.method)), " ", foreign(request.path, "path")),
        element("span", { class: "where" }, request.fault && element("span", { class: "tag fault" }, "Fault: ", foreign(request.fault))),
        element("span", { class: "took" }, duration(request.duration_ms)),
        statusPill(request.status, "Reset"),
    ];
}

function details(request) {
    return [
        definitions([
            ["Request", `${request.method} ${request.path}`],
            ["Time", `${full(request.time)}, took ${duration(request.duration_ms)}`],
            ["Status", request.status ?? "none: the connection was reset"],
            ["Fault", request.fault],
        ]),
        element(
            "div",
            { class: "buttons" },
            copyButton("Copy as curl", () => request.curl),
            copyButton("Copy as blooio", () => request.blooio),
        ),
        ...side("Request", request.request),
        ...side("Response", request.response),
    ];
}

function side(name, half) {
    const headers = Object.entries(half?.headers ?? {});
    const body = half?.body;
    return [
        element("h2", null, `${name} headers`),
        headers.length > 0 ? definitions(headers) : element("p", { class: "hint" }, "None"),
        element("h2", null, `${name} body`),
        body ? codeBlock(`${name} body`, pretty(body)) : element("p", { class: "hint" }, "None"),
    ];
}

function empty() {
    return [
        element("h2", null, "No requests yet"),
        element("p", null, "Point your program at this base URL, or try it with curl:"),
        element(
            "code",
            { class: "command" },
            foreign(`curl ${server?.base_url ?? "http://127.0.0.1:4020/v2/api"}/me -H "Authorization: Bearer sandbox"`),
        ),
    ];
}
