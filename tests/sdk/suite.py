#!/usr/bin/env python3
"""Test an application end to end against the control API of `blooio sandbox serve`.

Usage: suite.py PROGRAM

The application is as small as one can be: it answers "Thanks" to what people write. It is called by webhooks and
calls the API, so a test sees both directions.
"""

import hashlib
import hmac
import http.client
import http.server
import json
import sys
import threading
import time
import unittest
import uuid
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlencode, urlsplit

sys.dont_write_bytecode = True

from served import Served  # noqa: E402

ADA = "+15551234567"
BASE = "/v2/api"
server = None


class Client:
    """Makes requests with a key: to the API, and to the control API."""

    def __init__(self, key):
        self.key = key

    def call(self, method, path, body=None, headers=None):
        """A request. Returns the status, and the JSON of the answer."""
        connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=30)
        try:
            all_headers = {"Authorization": f"Bearer {self.key}"} | (headers or {})
            data = None if body is None else json.dumps(body)
            if data is not None:
                all_headers["Content-Type"] = "application/json"
            connection.request(method, path, data, all_headers)
            response = connection.getresponse()
            return response.status, json.loads(response.read())
        finally:
            connection.close()

    def api(self, method, path, body=None, headers=None):
        return self.call(method, BASE + path, body, headers)

    def control(self, method, path, body=None, **query):
        """A request to the control API that must succeed."""
        status, answer = self.call(method, f"/_sandbox/{path}" + (f"?{urlencode(query)}" if query else ""), body)
        if status != 200:
            raise AssertionError(f"{method} {path}: {status}: {answer}")
        return answer

    def messages(self, **query):
        return self.control("GET", "messages", **query)["messages"]

    def writes(self, text):
        """The person writes. Returns the ID of the message."""
        return self.control("POST", "inbound", {"chat": ADA, "text": text})["message_id"]


class Application:
    """A webhook receiver that answers whoever writes."""

    def __init__(self, key):
        self.client = Client(key)
        self.secret = None
        self.forged = 0
        application = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(application.receive(self.headers["X-Blooio-Signature"], body))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self.thread.start()
        hook = {"webhook_url": f"http://127.0.0.1:{self.server.server_port}/hook", "webhook_type": "message"}
        status, webhook = self.client.api("POST", "/webhooks", hook)
        assert status == 201, webhook
        self.webhook, self.secret = webhook["webhook_id"], webhook["signing_secret"]

    def receive(self, signature, body):
        """Takes a delivery. Returns the status of the answer."""
        if not self.is_genuine(signature or "", body):
            self.forged += 1
            return 401
        event = json.loads(body)
        if event["event"] == "message.received":
            self.answer(event["external_id"], event["message_id"])
        return 200

    def is_genuine(self, signature, body):
        parts = dict(part.partition("=")[::2] for part in signature.split(","))
        signed = parts.get("t", "").encode() + b"." + body
        code = hmac.new(self.secret.encode(), signed, hashlib.sha256).hexdigest()
        return hmac.compare_digest(code, parts.get("v1", ""))

    def answer(self, chat, message):
        """Sends "Thanks", and retries with the same key until the API has answered."""
        for _ in range(20):
            try:
                path = f"/chats/{quote(chat, safe='')}/messages"
                headers = {"Idempotency-Key": f"thanks-{message}"}
                status, _ = self.client.api("POST", path, {"text": "Thanks"}, headers)
                if status in (200, 202):
                    return
            except (OSError, http.client.HTTPException, ValueError):
                pass  # no answer, half of one, or one that isn't JSON
            time.sleep(0.02)

    def close(self):
        self.client.api("DELETE", f"/webhooks/{self.webhook}")
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Answers(unittest.TestCase):
    """All tests share a key and an application: they are kept apart by a reset."""

    @classmethod
    def setUpClass(cls):
        cls.application = Application("answers")
        cls.client = cls.application.client

    @classmethod
    def tearDownClass(cls):
        cls.application.close()

    def setUp(self):
        self.client.control("POST", "reset")
        self.client.control("DELETE", "faults")

    def tearDown(self):
        self.assertEqual(self.application.forged, 0, "deliveries whose signature is wrong")

    def thanks(self, count=1, wait="5s"):
        return self.client.messages(to=ADA, text="^Thanks$", count=count, wait=wait)

    def sends(self):
        """The statuses of the application's requests."""
        return [one["status"] for one in self.client.control("GET", "requests")["requests"]]

    def test_a_reply_appears_within_five_seconds(self):
        began = time.monotonic()
        message = self.client.writes("Where is my order?")
        found = self.thanks()
        took = time.monotonic() - began
        self.assertEqual([one["direction"] for one in found], ["outbound"], f"after {took:.1f} s")
        self.assertLess(took, 5)
        self.assertEqual(found[0]["idempotency_key"], f"thanks-{message}")
        self.assertEqual(self.sends(), [202])

    def test_every_message_gets_its_reply(self):
        ids = [self.client.writes(f"Question {nth}") for nth in range(25)]
        found = self.thanks(count=25)
        self.assertEqual([one["idempotency_key"] for one in found], [f"thanks-{one}" for one in ids])

    def test_503_twice_and_the_retry_arrives_once(self):
        self.client.control("PUT", "faults", {"faults": ["POST /chats/*/messages status=503 first=2"]})
        self.client.writes("Where is my order?")
        self.assertEqual(len(self.thanks()), 1)
        self.assertEqual(self.sends(), [503, 503, 202])
        self.assertEqual(len(self.thanks(count=2, wait="300ms")), 1)

    def test_a_lost_answer_and_the_retry_arrives_once(self):
        for fault, first in [("status=503", 503), ("reset", None), ("truncate", 202), ("garbage", 200)]:
            with self.subTest(fault):
                self.client.control("POST", "reset")
                rule = f"POST /chats/*/messages {fault} after first=1"
                self.client.control("PUT", "faults", {"faults": [rule]})
                self.client.writes("Where is my order?")
                deadline = time.monotonic() + 5
                while len(self.sends()) < 2 and time.monotonic() < deadline:
                    time.sleep(0.02)
                self.assertEqual(self.sends(), [first, 200])
                faults = [one["fault"] for one in self.client.control("GET", "requests")["requests"]]
                self.assertEqual(faults, [rule, None])
                self.assertEqual(len(self.thanks(count=2, wait="100ms")), 1)

    def test_a_reset_leaves_the_webhook_and_the_faults(self):
        rules = ["GET /me status=418"]
        self.client.control("PUT", "faults", {"faults": rules, "seed": 7})
        self.client.writes("Where is my order?")
        self.assertEqual(len(self.thanks()), 1)
        self.assertEqual(self.client.control("POST", "reset"), {"dropped": 2})
        for path, name in [("messages", "messages"), ("chats", "chats"), ("requests", "requests")]:
            self.assertEqual(self.client.control("GET", path)[name], [])
        self.assertEqual(self.client.control("GET", "deliveries"), {"deliveries": []})
        self.assertEqual(self.client.control("GET", "faults"), {"faults": rules, "seed": 7})
        # The same question in the next test is answered again.
        self.client.writes("Where is my order?")
        self.assertEqual(len(self.thanks()), 1)

    def test_the_delivery_is_listed(self):
        message = self.client.writes("Where is my order?")
        self.assertEqual(len(self.thanks()), 1)
        deadline = time.monotonic() + 5
        while not (found := self.client.control("GET", "deliveries")["deliveries"]):
            self.assertLess(time.monotonic(), deadline, "no delivery is listed")
            time.sleep(0.02)
        shown = [(one["event"], one["message_id"], one["attempt"], one["status"]) for one in found]
        self.assertEqual(shown, [("message.received", message, 1, 200)])
        self.assertTrue(self.client.control("GET", f"deliveries/{found[0]['id']}")["request"]["verifies"])


class Isolation(unittest.TestCase):
    """Suites that run at the same time, each with its own key."""

    ROUNDS = 20

    def suite(self, key, fault):
        """Runs a suite. Returns what its key shows at the end."""
        application = Application(key)
        client = application.client
        try:
            client.control("PUT", "faults", {"faults": [fault]})
            for nth in range(self.ROUNDS):
                client.writes(f"{key} {nth}")
                found = client.messages(to=ADA, text="^Thanks$", count=nth + 1, wait="10s")
                self.assertEqual(len(found), nth + 1)
            requests = client.control("GET", "requests")["requests"]
            return {
                "written": [one["text"] for one in client.messages(to=ADA, inbound="true")],
                "all": len(client.messages()),
                "webhooks": len(client.api("GET", "/webhooks")[1]["webhooks"]),
                "failures": [one["status"] for one in requests if one["fault"] == fault],
                "faults": client.control("GET", "faults")["faults"],
            }
        finally:
            application.close()

    def test_two_suites_in_parallel_see_only_their_own(self):
        faults = {"one": "POST /chats/*/messages status=503 first=2", "two": "POST /chats/*/messages status=500 first=3"}
        with ThreadPoolExecutor() as threads:
            running = {key: threads.submit(self.suite, key, fault) for key, fault in faults.items()}
        for key, failures in [("one", [503, 503]), ("two", [500, 500, 500])]:
            expected = {
                "written": [f"{key} {nth}" for nth in range(self.ROUNDS)],
                "all": 2 * self.ROUNDS,
                "webhooks": 1,
                "failures": failures,
                "faults": [faults[key]],
            }
            self.assertEqual(running[key].result(), expected)

    def test_a_reset_of_one_leaves_the_other(self):
        mine, other = Client("mine"), Client("other")
        mine.writes("Hello")
        other.writes("Hello")
        self.assertEqual(mine.control("POST", "reset"), {"dropped": 1})
        self.assertEqual((len(mine.messages()), len(other.messages())), (0, 1))

    def test_without_a_key_there_is_nothing(self):
        connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=30)
        self.addCleanup(connection.close)
        for path in ("ready", "messages", "events", "faults"):
            connection.request("GET", f"/_sandbox/{path}")
            response = connection.getresponse()
            self.assertEqual((response.status, json.loads(response.read())["status"]), (401, 401), path)


class Stream:
    """A connection to `GET events`, from the event after `last` on."""

    def __init__(self, key, last=None):
        self.last = last
        self.connection = http.client.HTTPConnection(urlsplit(server.base_url).netloc, timeout=10)
        headers = {"Authorization": f"Bearer {key}"}
        if last is not None:
            headers["Last-Event-ID"] = last
        self.connection.request("GET", "/_sandbox/events", headers=headers)
        self.response = self.connection.getresponse()
        assert self.response.status == 200, self.response.read()
        # The first block has only an ID, which is that of an event that came before.
        self.read_block()

    def read_block(self):
        """The next block as (event, data), with None for what it doesn't have; a comment is (None, None)."""
        event = data = None
        while line := self.response.readline().decode().rstrip("\n"):
            name, _, value = line.partition(": ")
            if name == "event":
                event = value
            elif name == "data":
                data = json.loads(value)
            elif name == "id":
                self.last = value
        return event, data

    def next(self):
        """The next event, which must come within 10 s."""
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline and not self.response.isclosed():
            event, data = self.read_block()
            if event is not None:
                return event, data
        raise AssertionError("no event came")

    def close(self):
        self.response.close()
        self.connection.close()


class Events(unittest.TestCase):
    def setUp(self):
        self.client = Client(f"events-{uuid.uuid4()}")

    def stream(self, last=None):
        stream = Stream(self.client.key, last)
        self.addCleanup(stream.close)
        return stream

    def test_nothing_is_lost_or_doubled_across_broken_connections(self):
        count = 300
        stream = self.stream()
        with ThreadPoolExecutor() as threads:
            writing = threads.submit(lambda: [self.client.writes(f"Message {nth}") for nth in range(count)])
            told, ids, connections = [], [stream.last], 1
            while len(told) < count:
                event, data = stream.next()
                self.assertNotEqual(event, "reset")
                ids.append(stream.last)
                if event == "message":
                    told.append(data["message_id"])
                if len(ids) % 40 == 0:
                    # What comes until the next connection must not be lost.
                    stream.close()
                    time.sleep(0.03)
                    stream = self.stream(stream.last)
                    connections += 1
            written = writing.result()
        self.assertGreater(connections, 5)
        self.assertEqual(told, written)
        self.assertEqual(len(ids), len(set(ids)), "an ID came twice")

    def test_the_id_of_the_first_block_is_enough(self):
        first = self.stream()
        last = first.last
        first.close()
        written = self.client.writes("Nobody listens")
        event, data = self.stream(last).next()
        self.assertEqual((event, data["message_id"]), ("message", written))

    def test_every_kind(self):
        stream = self.stream()
        seen = {}

        def read_until(*events):
            while not set(events) <= seen.keys():
                event, data = stream.next()
                seen.setdefault(event, []).append(data)

        # Nobody listens on this port, so the delivery fails.
        hook = {"webhook_url": "http://127.0.0.1:9/", "webhook_type": "status"}
        self.client.api("POST", "/webhooks", hook)
        self.client.api("POST", f"/chats/{quote(ADA, safe='')}/messages", {"text": "Hello"})
        read_until("message", "status", "request", "delivery")
        self.client.control("POST", "reactions", {"chat": ADA, "message_id": "-1", "reaction": "love"})
        self.client.control("POST", "read", {"chat": ADA})
        read_until("reaction", "read")
        self.client.control("POST", "reset")
        read_until("reset")

        self.assertEqual(seen["message"][0]["text"], "Hello")
        self.assertEqual(seen["status"][0]["status"], "sent")
        self.assertEqual([one["path"] for one in seen["request"]], ["/webhooks", "/chats/%2B15551234567/messages"])
        self.assertIsNotNone(seen["delivery"][0]["error"])
        self.assertEqual(seen["reaction"][0]["reaction"], {"sender": ADA, "reaction": "love", "is_added": True})
        self.assertIsNotNone(seen["read"][0]["time_read"])
        self.assertEqual(seen["reset"], [{}])

    def test_an_unknown_id_gets_a_reset(self):
        self.assertEqual(self.stream("k3f9-17").next(), ("reset", {}))

    def test_a_quiet_stream_has_comments(self):
        stream = self.stream()
        began = time.monotonic()
        self.assertEqual(stream.read_block(), (None, None))
        self.assertLess(time.monotonic() - began, 3)


def main():
    global server
    if len(sys.argv) != 2:
        sys.exit(__doc__.strip())
    with Served(sys.argv[1], "--isolate", "--speed", "60") as server:
        result = unittest.main(argv=sys.argv[:1], exit=False, verbosity=2).result
        if not result.wasSuccessful():
            print(f"the server printed:\n{server.said()}", file=sys.stderr)
    sys.exit(0 if result.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
