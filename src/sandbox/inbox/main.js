// The page as a whole: connects to the sandbox, follows the address, and hands each event to the views it concerns.

import { connect, key, server, UNREACHABLE } from "./api.js";
import { chatTitle } from "./chat.js";
import { ChatList } from "./chats.js";
import { deliveries } from "./deliveries.js";
import { byId, command } from "./dom.js";
import { copyButton } from "./notice.js";
import { requests } from "./requests.js";
import { currentRoute } from "./route.js";
import { EventStream } from "./stream.js";
import { oneLine } from "./text.js";
import { Thread } from "./thread.js";
import { markSeen, openSeen } from "./unread.js";

const VIEWS = { conversations: "Conversations", deliveries: "Deliveries", requests: "Requests" };
const CONNECTION = { connecting: "Connecting…", live: "Live", lost: "Disconnected, retrying…" };
const FIRST_COMMAND = 'blooio --sandbox send +15551234567 "Hello"';

const logs = { deliveries: deliveries(), requests: requests() };
const list = new ChatList({ onCount: showUnread, onEmpty: showEmpty });
const thread = new Thread({ onOpen: opened });
const stream = new EventStream({ onState: showConnection, onOpen: streamOpened, onEvent: take });

/** While more happens than can be told one by one, the server sends two resets a second. */
const REFRESH_PAUSE_MS = 1000;

let refreshing = false;
let stale = false;
let loaded = false;
let unread = 0;
/** Whether the last move in the page was made by the user, so that the focus may follow it. */
let clicked = false;
let focusThread = false;

function take(kind, data) {
  if (kind === "reset") refresh();
  else if (kind === "request") logs.requests.take(data);
  else if (kind === "delivery") logs.deliveries.take(data);
  else {
    list.take(kind, data);
    thread.take(kind, data);
  }
}

/** A stream that resumed brings what was missed; otherwise, and the first time, everything has to be loaded. */
function streamOpened(resumed) {
  if (!resumed || !loaded) {
    loadAll();
    return;
  }
  // What couldn't be loaded while the connection was lost.
  if (thread.chat === null) follow();
  for (const log of Object.values(logs)) log.retry();
}

/** Loads everything anew, never twice at the same time: an answer that is slow still counts. */
async function refresh() {
  stale = refreshing;
  if (refreshing) return;
  refreshing = true;
  await Promise.all([loadAll(), new Promise((resolve) => setTimeout(resolve, REFRESH_PAUSE_MS))]);
  refreshing = false;
  if (stale) refresh();
}

async function loadAll() {
  try {
    await connect();
  } catch (error) {
    if (error.status === 401) askForKey();
    else list.fail(error.message);
    return;
  }
  byId("other-key").hidden = !server.isolated;
  loaded = true;
  const loads = [list.reload(), ...Object.values(logs).map((log) => log.load())];
  if (thread.chat) loads.push(thread.refresh());
  else follow();
  await Promise.all(loads);
}

function showConnection(state) {
  if (state === "denied") {
    askForKey();
    return;
  }
  const status = byId("connection");
  status.dataset.state = state;
  if (status.textContent !== CONNECTION[state]) status.textContent = CONNECTION[state];
  if (state === "lost" && !loaded) list.fail(UNREACHABLE);
}

function follow() {
  const { view, chat, message } = currentRoute();
  for (const name of Object.keys(VIEWS)) {
    byId(name).hidden = name !== view;
    document.querySelector(`nav [data-view="${name}"]`).ariaCurrent = name === view ? "page" : null;
  }
  if (!loaded) return;
  for (const [name, log] of Object.entries(logs)) {
    if (name === view) log.open();
    else log.close();
  }
  const open = chat !== null || message !== null;
  byId("conversations").classList.toggle("open", open);
  byId("thread").hidden = !open;
  const left = thread.chat?.chat_id;
  if (!open) {
    thread.close();
    list.open(null);
    if (clicked && left && view === "conversations") list.focus(left);
  } else {
    if (chat !== null) list.open(chat);
    thread.open(chat, message);
  }
  clicked = false;
  showTitle();
}

function opened(chat) {
  if (chat.last_message && !document.hidden) markSeen(chat.chat_id, chat.last_message.message_id);
  list.open(chat.chat_id);
  showTitle();
  if (focusThread) thread.focus();
  focusThread = false;
}

function showUnread(count) {
  if (count === unread) return;
  unread = count;
  showTitle();
}

function showTitle() {
  const name = thread.chat ? oneLine(chatTitle(thread.chat)) : VIEWS[currentRoute().view];
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${name} – blooio sandbox`;
}

function showEmpty(empty) {
  byId("conversations").classList.toggle("empty", empty);
  byId("first").hidden = !empty;
  byId("nothing").hidden = empty;
}

function askForKey() {
  stream.stop();
  loaded = false;
  thread.close();
  list.clear();
  for (const log of Object.values(logs)) log.close();
  for (const name of Object.keys(VIEWS)) byId(name).hidden = true;
  byId("other-key").hidden = true;
  byId("connection").textContent = "";
  byId("key-form").hidden = false;
  byId("key").focus();
}

async function begin() {
  byId("key-form").hidden = true;
  await openSeen(key.get(), () => list.refreshMarks());
  follow();
  stream.start();
}

byId("key-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const value = byId("key").value.trim();
  if (value === "") return;
  key.set(value);
  byId("key").value = "";
  begin();
});

byId("other-key").addEventListener("click", () => {
  key.forget();
  askForKey();
});

byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  if (thread.chat) thread.focus();
  else byId("content").focus();
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#/']");
  if (!link) return;
  clicked = true;
  focusThread = link.dataset.chatId !== undefined;
  // The same address once more is no change, but a message may have been scrolled away.
  if (link.href === location.href) follow();
});

addEventListener("hashchange", follow);
byId("first-command").append(command(FIRST_COMMAND), copyButton("Copy", FIRST_COMMAND));
begin();
