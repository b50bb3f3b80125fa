//! `--timeout`, which is all the time that an attempt has: what ran out of it is said, and whether the request left.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use crate::harness::{Home, Run};

const SLOW: &str = "raise the timeout of each attempt with --timeout: the network or Blooio is slow";
const UNREACHED: &str = "check the network, the firewall and the proxy variables, or raise the timeout of each attempt with --timeout";

fn send(home: &Home, base: &str) -> Run {
    home.blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0", "--timeout=1s"]).api(base)
}

const AGAIN: &str = "hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0' '--timeout=1s'\n";

fn not_sent(error: &str) -> String {
    format!("error: no response from Blooio: {error}\nhint: {UNREACHED}\n{AGAIN}")
}

/// Takes connections, and answers none.
fn silent() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    (listener, address)
}

/// Takes no further connection: its queue is full, and the system drops whoever comes.
fn full() -> (TcpListener, SocketAddr, Vec<TcpStream>) {
    let (listener, address) = silent();
    let waiting =
        std::iter::from_fn(|| TcpStream::connect_timeout(&address, Duration::from_millis(500)).ok());
    let waiting = waiting.take(100_000).collect();
    (listener, address, waiting)
}

#[test]
fn nobody_takes_the_connection() {
    let (_listener, address, _waiting) = full();
    for scheme in ["http", "https"] {
        let ran = send(&Home::new(), &format!("{scheme}://{address}/v2/api")).run();
        ran.is(6, "", &not_sent(&format!("no connection to {address} within 1s")));
    }
}

#[test]
fn nobody_answers_the_tls_handshake() {
    let (_listener, address) = silent();
    let ran = send(&Home::new(), &format!("https://{address}/v2/api")).run();
    ran.is(6, "", &not_sent("the TLS handshake with 127.0.0.1 did not finish within 1s"));
}

#[test]
fn nobody_answers_the_request() {
    let (_listener, address) = silent();
    let ran = send(&Home::new(), &format!("http://{address}/v2/api")).run();
    ran.is(
        6,
        "",
        &format!(
            "error: no response from Blooio: connected to {address}, but no response came within 1s\n\
             hint: {SLOW}\n\
             hint: the message may have been accepted; the idempotency key k1 makes a retry safe for 24 hours\n\
             {AGAIN}"
        ),
    );
}

#[test]
fn the_proxy_says_nothing() {
    let (_listener, address) = silent();
    let (_full, unreachable, _waiting) = full();
    for (proxy, shown) in [
        (format!("http://user:pa55word@{address}"), format!("http://{address}")),
        (format!("http://{unreachable}"), format!("http://{unreachable}")),
        (format!("https://{address}"), format!("https://{address}")),
        (format!("socks5h://{address}"), format!("socks5h://{address}")),
    ] {
        let ran = send(&Home::new(), "https://blooio.test/v2/api").env("ALL_PROXY", proxy).run();
        let error = format!(
            "no connection to blooio.test:443: the proxy {shown} (ALL_PROXY) didn't open a tunnel within 1s"
        );
        ran.is(6, "", &not_sent(&error));
    }
}

#[test]
fn nobody_is_at_the_end_of_the_tunnel() {
    let (listener, address) = silent();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let lines = BufReader::new(stream.try_clone().expect("a handle")).lines();
        let head: Vec<_> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        // Until the program hangs up.
        crate::harness::live::until_closed(&mut stream);
        head
    });
    let ran = send(&Home::new(), "https://blooio.test/v2/api")
        .env("HTTPS_PROXY", format!("http://{address}"))
        .run();
    let error = format!(
        "the TLS handshake with blooio.test through the proxy http://{address} (HTTPS_PROXY) did not finish within 1s"
    );
    ran.is(6, "", &not_sent(&error));
}

#[test]
fn a_run_over_a_file_knows_what_was_not_sent() {
    let (_listener, address, _waiting) = full();
    let home = Home::new();
    home.write("rows.csv", "to,text\n+15551230001,a\n+15551230002,b\n+15551230003,c\n");
    let ran = home
        .blooio(["bulk", "rows.csv", "--retries=0", "--timeout=1s", "--concurrency=3", "--yes"])
        .api(&format!("http://{address}/v2/api"))
        .run();
    assert_eq!(ran.code, 9, "{ran:?}");
    assert!(ran.stdout.contains("\nnot sent   3\n"), "{ran:?}");
    assert_eq!(ran.stderr.matches(&format!("no connection to {address} within 1s")).count(), 3, "{ran:?}");
}
