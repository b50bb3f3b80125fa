// Making text from outside safe to show: what can't be seen becomes visible, what could reorder its surroundings is
// taken out where no element can isolate it.

const CONTROLS = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/gu;
const BIDI = /\p{Bidi_Control}/gu;

/** The text with control characters shown as their pictures (␇) or as U+FFFD. Line breaks and tabs stay. */
export function readable(text) {
  return text.replace(/\r\n?/g, "\n").replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** One line for labels, titles and options, where no element can isolate bidi controls. */
export function oneLine(text, limit = 60) {
  const line = readable(text.slice(0, 4 * limit).replace(BIDI, ""))
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line);
  return letters.length > limit ? letters.slice(0, limit).join("") + "…" : line;
}

/** The address if it is a web link; anything else (javascript:, data:, file:) is not to be clicked. */
export function webLink(address) {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** JSON indented for reading; anything else as it is. */
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** What a message says, also when it came as parts. */
export function messageText(message) {
  if (message.text !== null && message.text !== undefined) return message.text;
  const parts = Array.isArray(message.body?.parts) ? message.body.parts : [];
  const texts = parts.map((part) => part?.text).filter((text) => typeof text === "string");
  return texts.length > 0 ? texts.join("") : null;
}

/** A message in one line, for previews, quotes and labels. */
export function summary(message, limit) {
  const text = messageText(message);
  if (text?.trim()) return oneLine(text, limit);
  const count = message.attachments.length;
  if (count > 0) return count === 1 ? "1 attachment" : `${count} attachments`;
  return "No text";
}

const PROTOCOLS = { imessage: "iMessage", sms: "SMS", rcs: "RCS" };

/** The protocol's name, or null while it is pending. */
export const protocolName = (protocol) => PROTOCOLS[protocol] ?? null;
