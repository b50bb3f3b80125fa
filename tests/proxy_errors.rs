//! A proxy or a host that can't be reached: the error names it, where it is set, and the host that was wanted.

use std::io::{Read, Write};
use std::net::TcpListener;

use crate::harness::tls::{Authority, Https, leaf};
use crate::harness::{Home, Run};

const PROXY: &str = "check the proxy's address, or list the hosts that need no proxy in NO_PROXY; run `blooio doctor` to test each step";
const DNS: &str = "check the network, DNS and the base URL (`blooio config list`)";
const REFUSED: &str = "refused to connect, or sent an unreadable response";
const PASSWORD: &str =
    "put the user name and password into the proxy's URL: http://NAME:PASSWORD@proxy.example.com:3128";

fn send(home: &Home) -> Run {
    home.blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"])
        .api("https://blooio.test/v2/api")
}

fn not_sent(error: &str, hint: &str) -> String {
    format!(
        "error: no response from Blooio: {error}\nhint: {hint}\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n"
    )
}

/// What the resolver says differs between systems.
#[track_caller]
fn unresolved(run: Run, before: &str, after: &str, hint: &str) {
    let ran = run.run();
    let (start, rest) = ran.stderr.split_once("can't be resolved (").expect("the failure");
    let end = rest.find(')').expect("an end");
    let stderr = format!("{start}can't be resolved (WHY{}", &rest[end..]);
    let error = format!("{before} can't be resolved (WHY){after}");
    assert_eq!((ran.code, ran.stdout.as_str(), stderr), (6, "", not_sent(&error, hint)));
    assert!(!rest[..end].contains("lookup address"), "{ran:?}");
}

#[test]
fn a_proxy_whose_name_can_not_be_resolved() {
    for (variable, address, shown) in [
        ("HTTPS_PROXY", "http://user:pa55word@nowhere.invalid:3128", "http://nowhere.invalid:3128"),
        ("https_proxy", "nowhere.invalid:3128", "http://nowhere.invalid:3128"),
        ("ALL_PROXY", "https://nowhere.invalid", "https://nowhere.invalid:443"),
        ("all_proxy", "socks5h://nowhere.invalid", "socks5h://nowhere.invalid:1080"),
    ] {
        let home = Home::new();
        let before = format!("no connection to blooio.test:443: the proxy {shown} ({variable})");
        unresolved(send(&home).env(variable, address), &before, "", PROXY);
    }
}

#[test]
fn a_host_whose_name_can_not_be_resolved() {
    let home = Home::new();
    unresolved(send(&home), "the host name blooio.test", "", DNS);
    let after =
        "; the proxy socks5://127.0.0.1:1 (ALL_PROXY) leaves name resolution to this machine, unlike socks5h";
    unresolved(send(&home).env("ALL_PROXY", "socks5://127.0.0.1:1"), "the host name blooio.test", after, DNS);
}

#[test]
fn a_proxy_that_nobody_listens_at() {
    for (scheme, why) in
        [("http", " (Connection refused)"), ("https", " (Connection refused)"), ("socks5h", "")]
    {
        let ran = send(&Home::new()).env("ALL_PROXY", format!("{scheme}://user:pa55word@127.0.0.1:1")).run();
        let error = format!(
            "no connection to blooio.test:443: the proxy {scheme}://127.0.0.1:1 (ALL_PROXY) can't be reached{why}"
        );
        ran.is(6, "", &not_sent(&error, PROXY));
    }
}

/// A proxy that answers whatever comes first so, and closes: its port.
fn answering(answer: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        // What the program says fits into one segment.
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(answer.as_bytes());
    });
    port
}

#[test]
fn proxies_that_answer_with_no_tunnel() {
    for (scheme, answer, what, hint) in [
        ("http://", "HTTP/1.1 407 X\r\n\r\n", "requires a user name and password (HTTP 407)", PASSWORD),
        (
            "http://user:pa55word@",
            "HTTP/1.1 407 X\r\n\r\n",
            "rejected the user name and password in its URL (HTTP 407)",
            PASSWORD,
        ),
        ("http://", "HTTP/1.1 502 Bad\r\n\r\n", REFUSED, PROXY),
        ("http://", "SSH-2.0-OpenSSH_9.6\r\n", REFUSED, PROXY),
        ("http://", "", "closed the connection", PROXY),
        ("socks5h://", "HTTP/1.1 400 Bad\r\n\r\n", "does not respond like a SOCKS proxy", PROXY),
    ] {
        let port = answering(answer);
        let ran = send(&Home::new()).env("HTTPS_PROXY", format!("{scheme}127.0.0.1:{port}")).run();
        let kind = scheme.split("://").next().expect("a scheme");
        let error = format!(
            "no connection to blooio.test:443: the proxy {kind}://127.0.0.1:{port} (HTTPS_PROXY) {what}"
        );
        ran.is(6, "", &not_sent(&error, hint));
    }
}

#[test]
fn a_proxy_that_was_to_speak_tls() {
    let proxy = format!("https://127.0.0.1:{}", answering("HTTP/1.1 400 Bad Request\r\n\r\n"));
    let ran = send(&Home::new()).env("HTTPS_PROXY", &proxy).run();
    let error = format!(
        "no connection to blooio.test:443: the TLS handshake with the proxy {proxy} (HTTPS_PROXY) failed \
         (received corrupt message of type InvalidContentType)"
    );
    let hint =
        "check the base URL and the proxy: something between this machine and Blooio doesn't speak TLS";
    ran.is(6, "", &not_sent(&error, hint));
}

#[test]
fn a_proxy_with_a_certificate_that_nobody_trusts() {
    let server = Https::serve(Authority::new().sign(&leaf(&["localhost"])));
    let proxy = format!("https://localhost:{}", server.port);
    let ran = send(&Home::new()).env("HTTPS_PROXY", &proxy).run();
    let error = format!(
        "no connection to blooio.test:443: the certificate of the proxy {proxy} (HTTPS_PROXY) was not accepted: \
         this system doesn't trust its issuer"
    );
    let hint = "pass your company proxy's certificate with --cacert or BLOOIO_CACERT, if you are behind one";
    ran.is(6, "", &not_sent(&error, hint));
    assert_eq!(server.requests(), []);
}

/// A proxy that speaks TLS itself and answers whatever comes first so, and the file of who vouches for it.
fn secured(home: &Home, answer: &'static str) -> (Https, String) {
    let authority = Authority::new();
    let identity = authority.sign(&leaf(&["localhost"]));
    let server = Https::answering(identity, rustls::ALL_VERSIONS, move |_| answer.to_owned());
    let file = authority.file(home).to_str().expect("UTF-8").to_owned();
    (server, file)
}

#[test]
fn a_proxy_that_speaks_tls_is_heard() {
    for (user, answer, what, hint) in [
        ("", "HTTP/1.1 407 X\r\n\r\n", "requires a user name and password (HTTP 407)", PASSWORD),
        (
            "user:pa55word@",
            "HTTP/1.1 407 X\r\n\r\n",
            "rejected the user name and password in its URL (HTTP 407)",
            PASSWORD,
        ),
        ("", "HTTP/1.1 403 Forbidden\r\n\r\n", REFUSED, PROXY),
        ("", "HTTP/1.1 502 Bad\r\n\r\n", REFUSED, PROXY),
        ("", "SSH-2.0-OpenSSH_9.6\r\n", REFUSED, PROXY),
        // Without a farewell, and with one.
        ("", "", "closed the connection", PROXY),
        ("", "HTTP/1.1 20", "closed the connection", PROXY),
    ] {
        let home = Home::new();
        let (server, file) = secured(&home, answer);
        let place = format!("localhost:{}", server.port);
        let run =
            send(&home).env("HTTPS_PROXY", format!("https://{user}{place}")).env("BLOOIO_CACERT", &file);
        let error =
            format!("no connection to blooio.test:443: the proxy https://{place} (HTTPS_PROXY) {what}");
        run.run().is(6, "", &not_sent(&error, hint));
        assert_eq!(server.requests().len(), 1);

        let ran = home
            .blooio(["doctor"])
            .api("https://blooio.test/v2/api")
            .env("HTTPS_PROXY", format!("https://{user}{place}"))
            .env("BLOOIO_CACERT", &file)
            .run();
        assert!(ran.stdout.contains(&error) && ran.stdout.contains(hint), "{error}\n{ran:?}");
    }
}

#[test]
fn an_answer_that_can_not_be_read_is_no_refusal_for_sure() {
    let many = "X: 1\r\n".repeat(150);
    let long = format!("X: {}\r\n", "1".repeat(9000));
    for (headers, what) in
        [(&many, REFUSED), (&"X: 1\r\n 2\r\n".to_owned(), REFUSED), (&long, "sent headers that are too long")]
    {
        let port = answering(format!("HTTP/1.1 200 OK\r\n{headers}\r\n").leak());
        let ran = send(&Home::new()).env("HTTPS_PROXY", format!("http://127.0.0.1:{port}")).run();
        let error = format!(
            "no connection to blooio.test:443: the proxy http://127.0.0.1:{port} (HTTPS_PROXY) {what}"
        );
        ran.is(6, "", &not_sent(&error, PROXY));
    }
}
