// The box to answer as the person at the other end. Enter sends, Shift+Enter breaks the line.

import * as api from "./api.js";
import { chatTitle } from "./chat.js";
import { byId, el } from "./dom.js";
import { attempt } from "./notice.js";
import { oneLine } from "./text.js";

export class Composer {
  #form = byId("composer");
  #text = byId("reply");
  #people = byId("as");
  #chat = null;

  constructor() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#text.addEventListener("keydown", (event) => {
      // While an input method composes a character, Enter belongs to it.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    });
  }

  /** Who acts in a group; null when there is only one other person. */
  get person() {
    return this.#chat?.is_group ? this.#people.value : null;
  }

  open(chat) {
    if (this.#chat?.chat_id !== chat.chat_id) this.close();
    const chosen = this.person;
    this.#chat = chat;
    this.#form.hidden = false;
    byId("as-field").hidden = !chat.is_group;
    const options = chat.participants.map(({ id, name }) =>
      el("option", { value: id, selected: id === chosen }, oneLine(name ? `${name} (${id})` : id)),
    );
    this.#people.replaceChildren(...(chat.is_group ? options : []));
    const name = chat.is_group ? "in this group" : `as ${oneLine(chatTitle(chat))}`;
    byId("reply-label").textContent = `Reply ${name}`;
    this.#text.placeholder = `Reply ${name}`;
  }

  close() {
    this.#chat = null;
    this.#text.value = "";
    this.#form.hidden = true;
  }

  async #send() {
    const text = this.#text.value;
    if (text.trim() === "" || !this.#chat) return;
    const chat = this.#chat;
    this.#text.value = "";
    const body = { chat: chat.chat_id, text, as: this.person ?? undefined };
    const sent = await attempt("Couldn't send the reply.", () => api.post("inbound", body));
    // Give the text back, unless something else is being typed already.
    if (!sent && this.#chat === chat && this.#text.value === "") this.#text.value = text;
  }
}
