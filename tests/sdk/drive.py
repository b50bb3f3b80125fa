#!/usr/bin/env python3
"""Call every method of Blooio's own Python SDK against `blooio sandbox serve`, and validate every answer.

Usage: drive.py BASE_URL

The SDK comes from PyPI (`pip install blooio==1.1.0`). Its strict response validation is on, so an answer whose types
differ from the SDK's is an error. It leaves `+` raw in paths, so each answer to such a path must carry a warning.
"""

import struct
import sys
import time
import zlib

import blooio
from blooio._resource import SyncAPIResource

PHONE = "+15005550003"  # stays queued, so that each run sees the same
OTHER = "+15559876543"
MAIL = "ada+test@example.com"
HOOK = "https://example.com/hook"

# Answers that the SDK's types don't allow, and why the sandbox is right.
TYPES_DIFFER = {
    "chats.messages.retrieve": "protocol is `pending` until the message is sent, as in the export; the SDK is older",
    "chats.messages.list": "protocol is `pending`, see chats.messages.retrieve",
    "chats.messages.get_status": "protocol is `pending`, see chats.messages.retrieve",
}

# Operations that the API's export calls "coming soon": answered with 501.
COMING_SOON = {
    "me.numbers.contact_card.retrieve",
    "facetime.initiate_call",
    "groups.members.add",
    "groups.members.remove",
}


def png():
    """A picture of one pixel."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = zlib.compress(b"\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def methods(resource, path=""):
    """The name of every method that makes a request."""
    for name in dir(type(resource)):
        if name.startswith(("_", "with_")):
            continue
        value = getattr(resource, name)
        if isinstance(value, SyncAPIResource):
            yield from methods(value, f"{path}{name}.")
        elif callable(value):
            yield f"{path}{name}"


class Driver:
    def __init__(self, base_url):
        self.client = blooio.Blooio(
            api_key="sandbox",
            base_url=base_url,
            max_retries=0,
            http_client=blooio.DefaultHttpxClient(event_hooks={"response": [self.look]}),
            _strict_response_validation=True,
        )
        self.calls = 0
        self.failures = []
        self.driven = set()
        self.differed = set()

    def look(self, response):
        """Compares the path with the header that is to warn of it."""
        has_raw_plus = "+" in response.request.url.raw_path.decode().partition("?")[0]
        if has_raw_plus != ("X-Sandbox-Warning" in response.headers):
            self.fail("X-Sandbox-Warning", f"{response.request.url}: {response.headers}")

    def call(self, name, /, *arguments, **options):
        """Makes a call; what it answered as an object of the SDK, or None."""
        self.calls += 1
        self.driven.add(name)
        method = self.client
        for part in name.split("."):
            method = getattr(method, part)
        try:
            answer = method(*arguments, **options)
            if name in COMING_SOON:
                self.fail(name, "is coming soon, and was answered with success")
            return answer
        except blooio.APIResponseValidationError as error:
            if name in TYPES_DIFFER:
                self.differed.add(name)
            else:
                self.fail(name, f"{error}: {error.__cause__}: {error.body}")
        except blooio.APIStatusError as error:
            if not (name in COMING_SOON and error.status_code == 501):
                self.fail(name, f"HTTP {error.status_code}: {error.body}")
        except blooio.APIConnectionError as error:
            self.fail(name, f"no answer: {error.__cause__}")
        return None

    def expect(self, what, value, wanted):
        if value != wanted:
            self.fail(what, f"is {value!r}, and should be {wanted!r}")

    def fail(self, name, why):
        self.failures.append(f"{name}: {why}")

    def account(self):
        self.call("me.retrieve")
        numbers = self.call("me.numbers.list")
        own = numbers.numbers[0].phone_number if numbers else "+15550001111"
        self.call("me.numbers.contact_card.update", own, first_name="Ada", last_name="Lovelace")
        self.call("me.numbers.contact_card.retrieve", own)
        self.call("phone_numbers.lookup.retrieve", number=PHONE)
        self.call("phone_numbers.lookup.create", number=PHONE)
        self.call("phone_numbers.batch_create", numbers=[PHONE, OTHER])
        self.call("facetime.initiate_call", handle=PHONE)
        friends = self.call("location.contacts.list")
        if friends and friends.friends:
            self.call("location.contacts.retrieve", friends.friends[0].handle)
        else:
            self.fail("location.contacts.list", "has nobody")
        self.call("location.contacts.refresh")

    def contacts(self):
        for contact in (PHONE, MAIL):
            made = self.call("contacts.create", identifier=contact, name="Ada")
            self.expect("contacts.create: identifier", made and made.identifier, contact)
        self.call("contacts.list", limit=10, q="Ada", sort="name_asc")
        # In a query `+` is a space, and the SDK encodes it there.
        found = self.call("contacts.list", q=PHONE)
        self.expect("contacts.list: q", found and [contact.identifier for contact in found.contacts], [PHONE])
        self.call("contacts.retrieve", PHONE)
        self.call("contacts.update", PHONE, name="Ada L.")
        self.call("contacts.check_capabilities", PHONE)
        self.call("contacts.tags.add", PHONE, tags=["c++", "on call"])
        tags = self.call("contacts.tags.list", PHONE)
        self.expect("contacts.tags.list", tags and [tag.tag for tag in tags.tags], ["c++", "on call"])
        self.call("contacts.tags.remove", "c++", contact_id=PHONE)
        tags = self.call("contacts.tags.list", PHONE)
        self.expect("contacts.tags.remove", tags and [tag.tag for tag in tags.tags], ["on call"])
        self.call("contacts.delete", MAIL)

    def messages(self):
        sent = self.call("chats.messages.send", PHONE, text="Hello", idempotency_key="sdk-1")
        again = self.call("chats.messages.send", PHONE, text="Hello", idempotency_key="sdk-1")
        self.expect("chats.messages.send: again", again and again.message_id, sent and sent.message_id)
        several = self.call("chats.messages.send", PHONE, text=["one", "two"])
        self.expect("chats.messages.send: texts", several and len(several.message_ids), 2)
        self.call("chats.messages.send", MAIL, text="Hello", attachments=["https://example.com/a.pdf"])
        self.call("chats.messages.send", PHONE, parts=[{"text": "See "}, {"url": "https://example.com/a.pdf"}])
        link = {"text": "https://example.com", "link_preview": {"title": "Sale"}}
        batch = self.call("chats.messages.send", PHONE, parts=[link, {"text": "https://example.org"}])
        self.expect("chats.messages.send: batch", batch and batch.count, 2)
        message = sent.message_id if sent else "msg_1"
        self.call("chats.messages.retrieve", message, chat_id=PHONE)
        self.call("chats.messages.get_status", message, chat_id=PHONE)
        self.call("chats.messages.list", PHONE, limit=2, sort="asc", direction="outbound", since=1)
        self.call("chats.messages.react", message, chat_id=PHONE, reaction="+love")
        poll = self.call("chats.polls.send", PHONE, options=["yes", "no"], title="Lunch?")
        self.call("chats.polls.get_results", poll.poll_id if poll else "poll_1", chat_id=PHONE)

    def chats(self):
        self.call("chats.list", limit=5, q="+1500", sort="oldest")
        self.call("chats.retrieve", PHONE)
        self.call("chats.mark_as_read", PHONE)
        self.call("chats.share_contact_card", PHONE)
        self.call("chats.typing.start", PHONE)
        self.call("chats.typing.stop", PHONE)
        self.call("chats.background.set", PHONE, background=("a.png", png(), "image/png"))
        self.call("chats.background.retrieve", PHONE)
        self.call("chats.background.remove", PHONE)

    def groups(self):
        # The list makes a group, whose first message links it to a chat.
        sent = self.call("chats.messages.send", f"{PHONE},{OTHER}", text="Hello all")
        group = sent.group_id if sent else "grp_1"
        self.call("chats.retrieve", f"{PHONE},{OTHER}")
        self.call("chats.retrieve", group)
        self.call("groups.icon.set", group, icon=("a.png", png(), "image/png"))
        self.call("groups.icon.remove", group)
        made = self.call("groups.create", name="On call", members=[PHONE, MAIL])
        named = made.group_id if made else "grp_2"
        self.call("groups.list", limit=10, q="call", sort="name_desc")
        self.call("groups.retrieve", named)
        self.call("groups.update", group, name="All")
        self.call("groups.members.list", named, limit=10)
        self.call("groups.members.add", named, contact_id=OTHER)
        self.call("groups.members.remove", OTHER, group_id=named)
        self.call("groups.delete", named)

    def webhooks(self):
        made = self.call("webhooks.create", webhook_url=HOOK, webhook_type="all", valid_until=-1)
        hook = made.webhook_id if made else "wh_1"
        self.call("webhooks.list")
        self.call("webhooks.retrieve", hook)
        self.call("webhooks.update", hook, webhook_type="status")
        self.call("webhooks.secret.rotate", hook)
        # A message that is sent at once makes an event for the log.
        self.call("chats.messages.send", "+15005550000", text="Hello")
        deadline = time.monotonic() + 20
        logs = self.call("webhooks.logs.list", hook, limit=5, sort="desc")
        while logs and not logs.logs and time.monotonic() < deadline:
            time.sleep(0.02)
            logs = self.client.webhooks.logs.list(hook)
        if not (logs and logs.logs):
            self.fail("webhooks.logs.list", "has no event of a message that was sent")
        event = logs.logs[0].event_id if logs and logs.logs else "evt_1"
        self.call("webhooks.logs.replay", event, webhook_id=hook)
        self.call("webhooks.delete", hook)

    def run(self):
        for part in (
            self.account,
            self.contacts,
            self.messages,
            self.chats,
            self.groups,
            self.webhooks,
        ):
            part()
        everything = {name for name in methods(self.client) if "." in name}
        for name in sorted(everything - self.driven):
            self.fail(name, "is not driven")
        for name in sorted(set(TYPES_DIFFER) - self.differed):
            self.fail(name, "passes strict validation: strike it from TYPES_DIFFER")


def main():
    driver = Driver(sys.argv[1])
    driver.run()
    for failure in driver.failures:
        print(failure, file=sys.stderr)
    print(f"{driver.calls} calls, {len(driver.driven)} methods, {len(driver.failures)} failures")
    sys.exit(1 if driver.failures else 0)


if __name__ == "__main__":
    main()
