//! Which of the proxy variables counts, and whom `NO_PROXY` exempts.

use crate::harness::Home;
use crate::harness::proxy::Proxy;
use crate::harness::tls::{Authority, Https, leaf};

/// Sends a message to an API at `localhost` with these variables, in which `PROXY` stands for the proxy's address and
/// `PORT` for the API's port; whether the proxy was asked.
#[track_caller]
fn is_asked(variables: &[(&str, &str)]) -> bool {
    let authority = Authority::new();
    let server = Https::serve(authority.sign(&leaf(&["localhost"])));
    let proxy = Proxy::to(server.port);
    let home = Home::new();
    let mut run =
        home.blooio(["send", "+15551234567", "Hi", "-q", "--retries=0"]).api(&server.base("localhost"));
    run = run.env("BLOOIO_CACERT", authority.file(&home));
    for (name, value) in variables {
        let value = value.replace("PROXY", &proxy.url()).replace("PORT", &server.port.to_string());
        run = run.env(name, value);
    }
    run.run().is(0, "msg_1\n", "");
    assert_eq!(server.requests().len(), 1);
    !proxy.asked().is_empty()
}

#[test]
fn an_empty_variable_hides_no_other() {
    for variables in [
        &[("HTTPS_PROXY", ""), ("https_proxy", "PROXY")][..],
        &[("HTTPS_PROXY", ""), ("https_proxy", ""), ("ALL_PROXY", "PROXY")],
        &[("HTTPS_PROXY", ""), ("ALL_PROXY", ""), ("all_proxy", "PROXY")],
        &[("HTTPS_PROXY", "PROXY"), ("NO_PROXY", ""), ("no_proxy", "example.com")],
        &[("https_proxy", " PROXY ")],
        &[("HTTPS_PROXY", "PROXY"), ("REQUEST_METHOD", "GET")],
    ] {
        assert!(is_asked(variables), "{variables:?}");
    }
    for variables in [
        &[("HTTPS_PROXY", "PROXY"), ("NO_PROXY", ""), ("no_proxy", "localhost")][..],
        &[("HTTPS_PROXY", ""), ("https_proxy", ""), ("ALL_PROXY", ""), ("all_proxy", "")],
        &[("HTTP_PROXY", "PROXY"), ("http_proxy", "PROXY")],
    ] {
        assert!(!is_asked(variables), "{variables:?}");
    }
}

#[test]
fn names_are_exempt_however_they_are_listed() {
    for exempt in [
        "example.com localhost",
        "example.com\tlocalhost,",
        " , localhost",
        "localhost.",
        ".localhost",
        "example.com. .localhost.",
        "LocalHost",
        "localhost:PORT",
        "example.com:PORT localhost:PORT",
        "example.com *",
    ] {
        assert!(!is_asked(&[("HTTPS_PROXY", "PROXY"), ("NO_PROXY", exempt)]), "{exempt:?}");
    }
    for exempt in ["localhost:1", "host", "ocalhost localhos", "api.localhost", "127.0.0.1", ". .. ,"] {
        assert!(is_asked(&[("HTTPS_PROXY", "PROXY"), ("NO_PROXY", exempt)]), "{exempt:?}");
    }
}

#[test]
fn the_doctor_sees_the_same() {
    let doctor = |variables: &[(&str, &str)]| {
        let home = Home::new();
        let run = home.blooio(["doctor"]).api("https://blooio.test/v2/api").env("BLOOIO_TIMEOUT", "1ms");
        let ran = variables.iter().fold(run, |run, (name, value)| run.env(name, value)).run();
        let line = ran.stdout.lines().find(|line| line.contains(" proxy ")).unwrap_or_default().to_owned();
        line.split_once("proxy ").expect("a check").1.trim().to_owned()
    };
    let address = "http://127.0.0.1:1";
    assert_eq!(doctor(&[("HTTPS_PROXY", ""), ("https_proxy", address)]), format!("{address} (https_proxy)"));
    assert_eq!(
        doctor(&[("ALL_PROXY", address), ("NO_PROXY", "a.example blooio.test.")]),
        "none: NO_PROXY exempts this host from ALL_PROXY"
    );
    assert_eq!(
        doctor(&[("ALL_PROXY", address), ("NO_PROXY", ""), ("no_proxy", "test")]),
        "none: no_proxy exempts this host from ALL_PROXY"
    );
}
