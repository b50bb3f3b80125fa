// What the page says beside its content: errors of failed actions, announcements for screen readers, and "Copied".

import { byId, element, foreign } from "./dom.js";

/** Shows what failed and why, until it is dismissed or the next action works. */
export function showError(what, error) {
    const dismiss = element("button", { type: "button", class: "quiet", onclick: clearError }, "Dismiss");
    byId("error").replaceChildren(element("span", null, `${what} `, foreign(error.message)), dismiss);
    byId("error").hidden = false;
}

export function clearError() {
    byId("error").hidden = true;
    byId("error").replaceChildren();
}

/** Runs an action of the user: its failure is shown as `what`, its success clears an older one. */
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
    byId("announcer").replaceChildren(element("p", null, text));
}

/** A button that copies what `getText` gives (perhaps later), and says so. */
export function copyButton(label, getText) {
    const button = element("button", { type: "button", class: "quiet" }, label);
    button.addEventListener("click", async () => {
        const text = await attempt("Couldn't copy.", async () => {
            const value = await getText();
            await navigator.clipboard.writeText(value);
            return value;
        });
        if (text === null) return;
        announce("Copied");
        button.classList.add("done");
        setTimeout(() => button.classList.remove("done"), 1500);
    });
    return button;
}
