//! Proxies: who is asked, what they are told, and what they never see.

use crate::harness::proxy::Proxy;
use crate::harness::tls::{Authority, Https, leaf};
use crate::harness::wire::{self, Wire};
use crate::harness::{Home, KEY, Run};

const PROXY: &str = "check the proxy's address, or list the hosts that need no proxy in NO_PROXY; run `blooio doctor` to test each step";
const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";

/// An API at blooio.test (a name that resolves nowhere) and localhost, and a proxy that leads to it.
fn world() -> (Home, Https, Proxy) {
    let authority = Authority::new();
    let server = Https::serve(authority.sign(&leaf(&["blooio.test", "localhost"])));
    let proxy = Proxy::to(server.port);
    let home = Home::new();
    authority.file(&home);
    (home, server, proxy)
}

fn send(home: &Home, base: &str) -> Run {
    home.blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"])
        .api(base)
        .env("BLOOIO_CACERT", home.path().join("ca.pem"))
}

#[test]
fn a_proxy_is_asked_for_a_tunnel_and_sees_no_more() {
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let (home, server, proxy) = world();
        let ran = send(&home, "https://blooio.test/v2/api").env(variable, proxy.url()).run();
        ran.is(0, SENT, "");
        let asked = proxy.asked();
        assert_eq!(asked.len(), 1, "{variable}");
        assert_eq!(asked[0][0], "CONNECT blooio.test:443 HTTP/1.1");
        assert!(!asked[0].join("\n").contains(KEY), "{asked:?}");
        let requests = server.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    }
}

#[test]
fn hosts_that_need_no_proxy() {
    for exempt in ["localhost", "example.com,localhost", "*"] {
        let (home, server, proxy) = world();
        let ran = send(&home, &server.base("localhost"))
            .env("HTTPS_PROXY", proxy.url())
            .env("NO_PROXY", exempt)
            .run();
        ran.is(0, SENT, "");
        assert_eq!((proxy.asked().len(), server.requests().len()), (0, 1), "{exempt}");
    }
}

#[test]
fn hosts_that_need_one_all_the_same() {
    let (home, server, proxy) = world();
    let ran = send(&home, "https://blooio.test/v2/api")
        .env("HTTPS_PROXY", proxy.url())
        .env("NO_PROXY", "localhost,example.com")
        .run();
    ran.is(0, SENT, "");
    assert_eq!((proxy.asked().len(), server.requests().len()), (1, 1));
}

#[test]
fn a_proxy_that_refuses() {
    for (status, said, hint) in [
        (
            "407 Proxy Authentication Required",
            "requires a user name and password (HTTP 407)",
            "put the user name and password into the proxy's URL: http://NAME:PASSWORD@proxy.example.com:3128",
        ),
        ("403 Forbidden", "refused to connect, or sent an unreadable response", PROXY),
    ] {
        let proxy = Proxy::refusing(status);
        let home = Home::new();
        let ran = home
            .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"])
            .api("https://blooio.test/v2/api")
            .env("HTTPS_PROXY", proxy.url())
            .run();
        ran.is(
            6,
            "",
            &format!(
                "error: no response from Blooio: no connection to blooio.test:443: the proxy {} (HTTPS_PROXY) {said}\n\
                 hint: {hint}\n\
                 hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n",
                proxy.url()
            ),
        );
        assert_eq!(proxy.asked().len(), 1);
    }
}

#[test]
fn a_proxy_that_is_not_there() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let ran = Home::new()
        .blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"])
        .api("https://blooio.test/v2/api")
        .env("HTTPS_PROXY", format!("http://user:pa55word@127.0.0.1:{port}"))
        .run();
    ran.is(
        6,
        "",
        &format!(
            "error: no response from Blooio: no connection to blooio.test:443: \
             the proxy http://127.0.0.1:{port} (HTTPS_PROXY) can't be reached (Connection refused)\n\
             hint: {PROXY}\n\
             hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n"
        ),
    );
}

#[test]
fn this_machine_is_reached_without_a_proxy() {
    let proxy = Proxy::refusing("403 Forbidden");
    let wire =
        Wire::serve(vec![wire::response("202 Accepted", r#"{"message_id":"msg_1","status":"queued"}"#)]);
    let home = Home::new();
    let mut run = home.blooio(["send", "+15551234567", "Hello"]).api(&wire.base);
    for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
        run = run.env(variable, proxy.url());
    }
    run.run().is(0, SENT, "");
    assert_eq!((proxy.asked().len(), wire.requests().len()), (0, 1));
}

#[test]
fn the_proxys_own_password_is_told_to_the_proxy_only() {
    let (home, server, proxy) = world();
    let with_password = format!("http://user:pa55word@127.0.0.1:{}", proxy.port);
    let ran =
        send(&home, "https://blooio.test/v2/api").env("HTTPS_PROXY", &with_password).arg("--verbose").run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, SENT), "{ran:?}");
    assert!(!ran.stderr.contains("pa55word") && !ran.stderr.contains("dXNlcjpwYTU1d29yZA"), "{}", ran.stderr);
    let asked = proxy.asked();
    let told =
        asked[0].iter().any(|line| line.to_lowercase() == "proxy-authorization: basic dxnlcjpwytu1d29yza==");
    assert!(told, "{asked:?}");
    assert_eq!(server.requests()[0].header("proxy-authorization"), None);

    let refusing = Proxy::refusing("407 Proxy Authentication Required");
    let with_password = format!("http://user:pa55word@127.0.0.1:{}", refusing.port);
    let ran = send(&home, "https://blooio.test/v2/api").env("HTTPS_PROXY", with_password).arg("-v").run();
    assert_eq!((ran.code, ran.stdout.as_str()), (6, ""), "{ran:?}");
    assert!(!ran.stderr.contains("pa55word") && !ran.stderr.contains("dXNlcjpwYTU1d29yZA"), "{}", ran.stderr);
    assert_eq!(refusing.asked().len(), 1);
}

#[test]
fn an_empty_proxy_variable_counts_as_unset() {
    let (home, server, _) = world();
    let ran = send(&home, &server.base("localhost")).env("HTTPS_PROXY", "").run();
    ran.is(0, SENT, "");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn what_names_no_proxy_is_not_passed_over() {
    for (variable, value) in [
        ("HTTPS_PROXY", "ftp://u:hunter2@proxy:21"),
        ("https_proxy", "foo:bar:baz"),
        ("ALL_PROXY", "http://"),
    ] {
        let home = Home::new();
        // Nothing listens there: the error is found before anything is asked.
        let run = home.blooio(["send", "+15551234567", "Hello"]).api("https://127.0.0.1:1/v2/api");
        run.env(variable, value).run().is(
            3,
            "",
            &format!("error: {variable}: expected a proxy address, such as http://proxy.example.com:3128\n"),
        );
    }
}
