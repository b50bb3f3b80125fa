// What can be done with the bubbles, by mouse or keyboard: react, look at the details, walk from one to the next.

import { post } from "./api.js";
import { byId } from "./dom.js";
import { attempt } from "./notice.js";
import { ReactionMenu } from "./reactions.js";

export class BubbleActions {
  #menu = new ReactionMenu((...choice) => this.#react(...choice));

  /** `person()` is who acts: a participant's ID. */
  constructor(messages, person) {
    this.messages = messages;
    this.person = person;
    byId("messages").addEventListener("click", (event) => this.#clicked(event));
    byId("messages").addEventListener("keydown", (event) => this.#keys(event));
  }

  close() {
    this.#menu.close();
  }

  #clicked(event) {
    const button = event.target.closest("button[data-action]");
    const bubble = button && this.messages.bubble(button.closest("li[data-message-id]").dataset.messageId);
    if (!bubble) return;
    if (button.dataset.action === "react") {
      this.#menu.toggle(button, bubble.message, this.person());
      return;
    }
    // What is being read stays where it is; new messages are counted meanwhile.
    this.messages.follows = false;
    bubble.toggleDetails();
    bubble.row.querySelector(".details")?.scrollIntoView({ block: "nearest" });
  }

  /** Up and Down go from message to message, staying on the same button. Escape closes the details. */
  #keys(event) {
    const row = event.target.closest("li[data-message-id]");
    if (!row || event.target.closest("pre")) return;
    const bubble = this.messages.bubble(row.dataset.messageId);
    if (event.key === "Escape" && bubble.hasDetails) {
      bubble.toggleDetails(false);
      bubble.detailsButton.focus();
      return;
    }
    const to = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (!to) return;
    event.preventDefault();
    const action = event.target.dataset.action ?? "react";
    to.querySelector(`[data-action="${action}"]`).focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  }

  #react(message, reaction, remove) {
    const { chat_id: chat, message_id } = message;
    const body = { chat, message_id, reaction, as: this.person(), remove: remove || undefined };
    return attempt("Couldn't react.", () => post("reactions", body));
  }
}
