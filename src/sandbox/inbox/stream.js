// The stream of server-sent events, read with fetch() because EventSource can't send an Authorization header. Notices
// a lost connection (also one that hangs without a word), reconnects, and resumes where it was.

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
  #heard = 0;
  #paused = false;

  /** `onState` gets connecting, live, lost or denied (no key); `onOpen` whether it resumed; `onEvent` kind and data. */
  constructor({ onState, onOpen, onEvent }) {
    this.onState = onState;
    this.onOpen = onOpen;
    this.onEvent = onEvent;
    document.addEventListener("visibilitychange", () => document.hidden || this.#hurry());
    // A page that is kept for the way back must not keep its connection: a browser has only six for a server.
    addEventListener("pagehide", () => this.#pause());
    addEventListener("pageshow", () => this.#resume());
  }

  start() {
    this.onState("connecting");
    this.#connect();
  }

  /** Ends the connection and forgets where it was, for another key. */
  stop() {
    this.#end();
    this.#lastId = null;
  }

  #end() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#abort?.abort();
    this.#abort = null;
  }

  #pause() {
    this.#paused = this.#timer !== null || this.#abort !== null;
    this.#end();
  }

  #resume() {
    if (!this.#paused) return;
    this.#paused = false;
    this.#connect();
  }

  async #connect() {
    const abort = new AbortController();
    this.#abort = abort;
    this.#heard = performance.now();
    // One slow timer, not a new one for every chunk of a flood.
    const watchdog = setInterval(() => performance.now() - this.#heard > SILENCE_MS && abort.abort(), 250);
    let denied = false;
    try {
      const resume = this.#lastId === null ? {} : { "Last-Event-ID": this.#lastId };
      const response = await fetch("/_sandbox/events", {
        headers: { ...headers(), Accept: "text/event-stream", ...resume },
        cache: "no-store",
        signal: abort.signal,
      });
      denied = response.status === 401;
      if (response.ok) await this.#read(response.body, abort);
    } catch {
      // Refused, reset, or given up by the watchdog: all the same, it is tried again below.
    } finally {
      clearInterval(watchdog);
    }
    if (this.#abort !== abort) return;
    this.#abort = null;
    this.onState(denied ? "denied" : "lost");
    if (denied) return;
    this.#timer = setTimeout(() => this.#reconnect(), this.#retry);
    this.#retry = Math.min(this.#retry * 1.5, LONGEST_RETRY_MS);
  }

  #reconnect() {
    this.#timer = null;
    this.#connect();
  }

  /** Somebody looks again: don't wait for the timer. */
  #hurry() {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#reconnect();
  }

  async #read(body, abort) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    const resumed = this.#lastId !== null;
    let open = false;
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done || this.#abort !== abort) return;
      this.#heard = performance.now();
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
