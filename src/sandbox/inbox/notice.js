// What the page says beside its content: errors of failed actions, announcements for screen readers, and "Copied".

import { byId, el, foreign } from "./dom.js";

/** Shows what failed and why, until it is dismissed or the next action works. */
export function showError(what, error) {
  const dismiss = el("button", { type: "button", class: "quiet", onclick: clearError }, "Dismiss");
  byId("error").replaceChildren(el("span", `${what} `, foreign(error.message)), dismiss);
  byId("error").hidden = false;
}

function clearError() {
  byId("error").hidden = true;
  byId("error").replaceChildren();
}

/** Runs what the user asked for; its failure is shown as `what`, its success clears an older one. */
export async function attempt(what, action) {
  try {
    const result = await action();
    clearError();
    return result;
  } catch (error) {
    showError(what, error);
    return null;
  }
}

/** Says it to screen readers, without moving the focus. */
export function announce(text) {
  // The same text twice would not be read: an element of its own is a change every time.
  byId("announcer").replaceChildren(el("p", text));
}

/** A button that copies a text, and says so. */
export function copyButton(label, text) {
  const button = el("button", { type: "button" }, label);
  button.addEventListener("click", async () => {
    const done = await attempt("Couldn't copy.", () => navigator.clipboard.writeText(text).then(() => true));
    if (!done) return;
    announce("Copied");
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1500);
  });
  return button;
}
