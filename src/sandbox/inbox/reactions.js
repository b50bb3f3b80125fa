// Reactions of a message, and the menu to add or take back one as the person at the other end.

import { el, foreign, spoken } from "./dom.js";

/** The reactions of the API and how Messages draws them. Any other reaction is an emoji of its own. */
const SYMBOLS = { love: "❤️", like: "👍", dislike: "👎", laugh: "😂", emphasize: "‼️", question: "❓" };

/** The list under a bubble: each reaction once, with who it is from. Null when there is none. */
export function reactionList(message, context) {
  const people = current(message);
  if (people.size === 0) return null;
  const items = [...people].map(([reaction, senders]) => {
    const names = senders.map((sender) => (sender === null ? "your program" : context.nameOf(sender)));
    return el(
      "span",
      { role: "listitem" },
      el("span", { "aria-hidden": "true" }, SYMBOLS[reaction] ?? foreign(reaction)),
      senders.length > 1 && el("span.count", { "aria-hidden": "true" }, String(senders.length)),
      spoken(`${SYMBOLS[reaction] ? reaction : ""} from `),
      spoken(foreign(names.join(", "))),
    );
  });
  return el("div.reactions", { role: "list", "aria-label": "Reactions" }, items);
}

/** Who reacts how: from reaction to senders, where null is the account. What was taken back again is left out. */
function current(message) {
  const people = new Map();
  for (const { reaction, is_added: added, sender = null } of message.reactions) {
    const senders = (people.get(reaction) ?? []).filter((other) => other !== sender);
    if (added !== false) senders.push(sender);
    people.delete(reaction);
    if (senders.length > 0) people.set(reaction, senders);
  }
  return people;
}

/** The one menu of the page. `choose(message, reaction, remove)` does what was asked. */
export class ReactionMenu {
  #menu = null;
  #button = null;

  constructor(choose) {
    this.choose = choose;
    document.addEventListener("pointerdown", (event) => {
      if (this.#menu && !this.#menu.contains(event.target) && !this.#button.contains(event.target)) this.close();
    });
  }

  /** Opens it beside the button of a message, or closes it when it is open there. */
  toggle(button, message, person) {
    const again = this.#button === button;
    this.close();
    if (again) return;
    const mine = current(message);
    const buttons = Object.entries(SYMBOLS).map(([name, symbol]) => {
      const pressed = mine.get(name)?.includes(person) ?? false;
      const act = () => {
        this.close(true);
        this.choose(message, name, pressed);
      };
      const attributes = {
        type: "button",
        "aria-label": name,
        "aria-pressed": String(pressed),
        title: name,
        onclick: act,
      };
      return el("button", attributes, symbol);
    });
    this.#menu = el("div.reaction-menu", { role: "group", "aria-label": "Reactions to choose from" }, buttons);
    this.#menu.addEventListener("keydown", (event) => this.#escape(event));
    this.#menu.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.#menu?.contains(event.relatedTarget)) this.close();
    });
    this.#button = button;
    button.ariaExpanded = "true";
    button.after(this.#menu);
    // Above the bubble and towards the middle, unless that is outside of what can be seen.
    const seen = button.closest(".scroller").getBoundingClientRect();
    const menu = this.#menu.getBoundingClientRect();
    this.#menu.classList.toggle("below", menu.top < seen.top);
    this.#menu.classList.toggle("turned", menu.left < seen.left || menu.right > seen.right);
    buttons[0].focus({ preventScroll: true });
  }

  close(giveFocusBack = false) {
    if (!this.#menu) return;
    const [menu, button] = [this.#menu, this.#button];
    this.#menu = null;
    this.#button = null;
    menu.remove();
    button.ariaExpanded = "false";
    if (giveFocusBack) button.focus({ preventScroll: true });
  }

  #escape(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close(true);
  }
}
