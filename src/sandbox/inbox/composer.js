// The box to answer as the person at the other end. Enter sends, Shift+Enter breaks the line.

import * as api from "./api.js";
import { chatTitle } from "./chat.js";
import { byId, element } from "./dom.js";
import { attempt } from "./notice.js";
import { oneLine } from "./text.js";

export class Composer {
    #form = byId("composer");
    #text = byId("reply");
    #people = byId("as");
    #chat = null;
    /** What was typed and not sent, by conversation. */
    #drafts = new Map();

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
        if (this.#chat?.chat_id !== chat.chat_id) {
            this.close();
            this.#text.value = this.#drafts.get(chat.chat_id) ?? "";
        }
        const chosen = this.person;
        this.#chat = chat;
        this.#form.hidden = false;
        byId("as-field").hidden = !chat.is_group;
        const options = chat.participants.map(({ id, name }) =>
            element("option", { value: id, selected: id === chosen }, name ? `${oneLine(name)} (${oneLine(id)})` : oneLine(id)),
        );
        this.#people.replaceChildren(...(chat.is_group ? options : []));
        const name = chat.is_group ? "in this group" : `as ${oneLine(chatTitle(chat))}`;
        byId("reply-label").textContent = `Reply ${name}`;
        this.#text.placeholder = `Reply ${name}`;
    }

    close() {
        if (this.#chat && this.#text.value) this.#drafts.set(this.#chat.chat_id, this.#text.value);
        else if (this.#chat) this.#drafts.delete(this.#chat.chat_id);
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
        if (sent) return;
        // Give the text back, unless something else is being typed already.
        if (this.#chat !== chat) this.#drafts.set(chat.chat_id, text);
        else if (this.#text.value === "") this.#text.value = text;
    }
}
