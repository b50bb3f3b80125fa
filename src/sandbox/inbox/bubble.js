// One message in a thread. What an event can change is updated in place, so that the focus and open details survive.

import { messageDetails } from "./details.js";
import { dotted, el, foreign, spoken, when } from "./dom.js";
import { reactionList } from "./reactions.js";
import { messageLink } from "./route.js";
import { messageText, protocolName, summary, webLink } from "./text.js";
import { clock, day, full } from "./time.js";

const STATUS = { queued: "Queued", sent: "Sent", delivered: "Delivered", failed: "Failed" };

export class Bubble {
  #place = {};
  #day = null;
  #sender = null;
  #reactions = null;
  #meta = null;
  #details = null;

  /** `context` knows the chat: `isGroup`, `nameOf(person)`, `writer(message)`, `find(messageId)`. */
  constructor(message, context) {
    this.context = context;
    const label = `“${summary(message, 40)}”`;
    this.detailsButton = iconButton("details", `Details of ${label}`);
    this.bubble = el("div.bubble", this.#content(message));
    this.line = el(
      "div.line",
      this.bubble,
      el("div.actions", iconButton("react", `React to ${label}`), this.detailsButton),
    );
    this.row = el(
      "li",
      { "data-message-id": message.message_id, "data-direction": message.direction, tabindex: "-1" },
      this.line,
      effect(message),
    );
    this.row.classList.toggle("own", message.direction === "outbound");
    this.update(message);
  }

  update(message) {
    const before = this.message;
    this.message = message;
    this.row.dataset.status = message.status;
    this.row.dataset.protocol = message.protocol;
    if (JSON.stringify(before?.reactions ?? []) !== JSON.stringify(message.reactions)) {
      this.#reactions?.remove();
      this.#reactions = reactionList(message, this.context);
      if (this.#reactions) this.bubble.append(this.#reactions);
      this.row.classList.toggle("reacted", this.#reactions !== null);
    }
    this.#showMeta();
    if (this.#details) this.toggleDetails(true);
  }

  /** Where it stands: below a separator, first or last of a run of the same sender, with the status or not. */
  place(place) {
    const before = this.#place;
    this.#place = { ...before, ...place };
    const { separator, first, last, status } = this.#place;
    if (separator !== before.separator) this.#showDay(separator);
    if (first !== before.first) {
      this.row.classList.toggle("first", first);
      this.#showSender(first && this.context.isGroup && this.message.direction === "inbound");
    }
    if (last !== before.last || status !== before.status) {
      this.row.classList.toggle("last", last);
      this.#showMeta();
    }
  }

  get hasDetails() {
    return this.#details !== null;
  }

  toggleDetails(open = !this.#details) {
    this.#details?.remove();
    this.#details = open ? messageDetails(this.message, this.context) : null;
    if (this.#details) this.row.append(this.#details);
    this.detailsButton.ariaExpanded = String(open);
  }

  #content(message) {
    const text = messageText(message);
    const nothing = text === null && message.attachments.length === 0;
    return [
      spoken(foreign(this.context.writer(message)), ": "),
      this.#quote(message),
      text !== null && foreign(text, "text"),
      nothing && el("i", "No text"),
      message.attachments.length > 0 && attachments(message.attachments),
    ];
  }

  /** What an inline reply refers to, as a link if its message ID is known. */
  #quote(message) {
    const { message_id: id, guid } = message.body?.reply_to ?? {};
    if (typeof id !== "string") return guid ? el("span.quote", "In reply to ", foreign(String(guid))) : null;
    const parent = this.context.find(id);
    const text = parent ? foreign(summary(parent, 80)) : "an earlier message";
    return el("a.quote", { href: messageLink(id) }, spoken("In reply to: "), text);
  }

  #showDay(shown) {
    this.#day?.remove();
    const time = this.message.time_accepted;
    this.#day = shown ? el("h3.day", el("b", day(time)), ` ${clock(time)}`) : null;
    if (shown) this.row.prepend(this.#day);
  }

  #showSender(shown) {
    this.#sender?.remove();
    const name = this.context.nameOf(this.message.sender);
    this.#sender = shown ? el("p.sender", foreign(name)) : null;
    if (shown) this.line.before(this.#sender);
  }

  #showMeta() {
    const { message } = this;
    const { last, status } = this.#place;
    const failed = message.status === "failed";
    this.#meta?.remove();
    this.#meta = null;
    if (!last && !status && !failed) return;
    const time = message.time_accepted;
    const parts = dotted(
      last && when(time, clock, { title: full(time) }),
      last && protocolName(message.protocol),
      (status || failed) && statusText(message),
    );
    this.#meta = el("p.meta", parts);
    this.row.insertBefore(this.#meta, this.#details);
  }
}

/** A button of the row of actions, drawn by the style sheet. */
function iconButton(action, label) {
  return el("button.icon", { type: "button", "data-action": action, "aria-expanded": "false", "aria-label": label });
}

function statusText(message) {
  if (message.status === "failed") {
    return el("span.failed", el("b", "Failed"), message.error && [": ", foreign(message.error)]);
  }
  if (message.time_read) return el("b", `Read ${clock(message.time_read)}`);
  return el("b", STATUS[message.status] ?? message.status);
}

function effect(message) {
  const name = message.body?.effect;
  if (typeof name !== "string" || name === "none" || name === "") return null;
  return el("p.effect", "Sent with ", foreign(name.replace("-", " ")), " effect");
}

function attachments(list) {
  const items = list.map((attachment) => {
    const address = String(attachment.url);
    const name = foreign(attachment.name ?? address.split(/[?#]/)[0].split("/").pop() ?? address);
    const link = webLink(address);
    const item = (...content) => el("div", { role: "listitem" }, content);
    if (link === null) return item(name, el("span.hint", " (not a web link)"));
    return item(el("a", { href: link, target: "_blank", rel: "noopener noreferrer", title: link }, name));
  });
  return el("div.attachments", { role: "list", "aria-label": "Attachments" }, items);
}
