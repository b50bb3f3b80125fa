// The stream of server-sent events, read with fetch() because EventSource can't send the Authorization header that an
// isolated server needs. Notices a lost connection (also one that hangs without a word), reconnects, and resumes where
// it was.

import { headers } from "./api.js";

/** The server sends a comment at least every 2 s; twice that without a byte means that it is gone. */
const SILENCE_MS = 4000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 3000;

export class EventStream {
    #lastId = null;
    #retry = FIRST_RETRY_MS;
    #abort = null;
    #timer = null;

    /**
     * `onState` gets "connecting", "live", "lost" or "denied" (no valid key). `onOpen` is called with whether the
     * stream resumed: if not, everything has to be loaded anew. `onEvent` gets the kind and the data.
     */
    constructor({ onState, onOpen, onEvent }) {
        this.onState = onState;
        this.onOpen = onOpen;
        this.onEvent = onEvent;
        addEventListener("online", () => this.#hurry());
        document.addEventListener("visibilitychange", () => document.hidden || this.#hurry());
    }

    start() {
        this.onState("connecting");
        this.#connect();
    }

    /** Ends the connection and forgets where it was, for another key. */
    stop() {
        clearTimeout(this.#timer);
        this.#timer = null;
        this.#abort?.abort();
        this.#abort = null;
        this.#lastId = null;
    }

    async #connect() {
        const abort = new AbortController();
        this.#abort = abort;
        const silence = new Watchdog(SILENCE_MS, () => abort.abort());
        let denied = false;
        try {
            const resume = this.#lastId === null ? {} : { "Last-Event-ID": this.#lastId };
            const response = await fetch("/_sandbox/events", {
                headers: { ...headers(), Accept: "text/event-stream", ...resume },
                cache: "no-store",
                signal: abort.signal,
            });
            denied = response.status === 401;
            if (response.ok) await this.#read(response.body, silence, abort);
        } catch {
            // Refused, reset, or given up by the watchdog: all the same, it is tried again below.
        } finally {
            silence.stop();
        }
        if (this.#abort !== abort) return;
        this.#abort = null;
        if (denied) {
            this.onState("denied");
            return;
        }
        this.onState("lost");
        this.#timer = setTimeout(() => this.#reconnect(), this.#retry);
        this.#retry = Math.min(this.#retry * 1.5, LONGEST_RETRY_MS);
    }

    #reconnect() {
        this.#timer = null;
        this.#connect();
    }

    /** The network is back, or somebody looks again: don't wait for the timer. */
    #hurry() {
        if (this.#timer === null) return;
        clearTimeout(this.#timer);
        this.#reconnect();
    }

    async #read(body, silence, abort) {
        const reader = body.pipeThrough(new TextDecoderStream()).getReader();
        const resumed = this.#lastId !== null;
        let open = false;
        let rest = "";
        for (;;) {
            const { done, value } = await reader.read();
            if (done || this.#abort !== abort) return;
            silence.restart();
            if (!open) {
                open = true;
                this.#retry = FIRST_RETRY_MS;
                this.onState("live");
                this.onOpen(resumed);
            }
            const blocks = (rest + value).split("\n\n");
            rest = blocks.pop();
            for (const block of blocks) this.#take(block);
        }
    }

    #take(block) {
        let kind = null;
        let data = "";
        for (const line of block.split("\n")) {
            if (line.startsWith("data:")) data += line.slice(5).trimStart();
            else if (line.startsWith("event:")) kind = line.slice(6).trim();
            else if (line.startsWith("id:")) this.#lastId = line.slice(3).trim();
        }
        if (kind !== null) this.onEvent(kind, data === "" ? {} : JSON.parse(data));
    }
}

/** Calls `action` when it wasn't restarted for `ms`. One slow timer, not a new one for every chunk of a flood. */
class Watchdog {
    #last = performance.now();

    constructor(ms, action) {
        this.timer = setInterval(() => {
            if (performance.now() - this.#last >= ms) action();
        }, 250);
    }

    restart() {
        this.#last = performance.now();
    }

    stop() {
        clearInterval(this.timer);
    }
}
