// Requests to the sandbox's control API. Knows the key of an isolated server and keeps it for this tab only; it is
// never put into an address.

const KEY = "blooio-inbox-key";
export const UNREACHABLE = "The sandbox doesn't answer. Check that “blooio sandbox serve” is running.";

/** An answer that isn't 2xx, or none at all (`status` 0). The message can be shown as it is. */
class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export const key = {
  get: () => sessionStorage.getItem(KEY),
  set: (value) => sessionStorage.setItem(KEY, value),
  forget: () => sessionStorage.removeItem(KEY),
};

/** What `ready` said: `isolated`, `base_url`, `version`. */
export let server = null;

export async function connect() {
  server = await get("ready");
}

/** The path of a conversation or a message below `/_sandbox/`. */
export const chatPath = (id) => `chats/${encodeURIComponent(id)}`;
export const messagePath = (id) => `messages/${encodeURIComponent(id)}`;

export const get = (path, query) => request("GET", `/_sandbox/${path}${toQuery(query)}`);
export const post = (path, body) => request("POST", `/_sandbox/${path}`, body);

/** Asks the API itself, not the control API, to deliver an event once more. */
export function replay(webhookId, eventId) {
  const base = new URL(server.base_url);
  // Only the path: the page's own host may be spelled another way (localhost).
  const path = `${base.pathname}/webhooks/${encodeURIComponent(webhookId)}/logs/${encodeURIComponent(eventId)}/replay`;
  return request("POST", path, undefined, { Authorization: `Bearer ${key.get() ?? "sandbox"}` });
}

export function headers() {
  const value = key.get();
  return value === null ? {} : { Authorization: `Bearer ${value}` };
}

function toQuery(query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}

async function request(method, path, body, extra) {
  const options = { method, headers: { ...headers(), ...extra }, cache: "no-store" };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const response = await fetch(path, options).catch(() => {
    throw new ApiError(0, UNREACHABLE);
  });
  const answer = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer;
  throw new ApiError(response.status, answer?.message ?? `The sandbox answered with status ${response.status}.`);
}
