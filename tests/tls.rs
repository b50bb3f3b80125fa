//! HTTPS: which certificates are trusted, and what is said about the others.

use rcgen::{BasicConstraints, CertificateParams, IsCa};

use crate::harness::live::until_closed;
use crate::harness::tls::{Authority, Https, leaf, leaf_between, self_signed};
use crate::harness::{Home, Ran, Run};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";
const NOT_CONFIGURED: &str = "give a file of certificates in PEM or DER format";

const COMPANY: &str =
    "pass your company proxy's certificate with --cacert or BLOOIO_CACERT, if you are behind one";
const BESIDES: &str = "ask whoever runs the server or the company proxy for the root certificate that signed this one: \
    the certificates you gave don't include it";
const CLOCK: &str =
    "check this machine's clock (`date`); if it is right, the server's operator must renew the certificate";
const HOST: &str = "check the host of the base URL (`blooio config list`) and the proxy";
const FORM: &str =
    "ask whoever runs the server or the company proxy for another certificate; --cacert can't help";

fn send(home: &Home, base: &str) -> Run {
    home.blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"]).api(base)
}

fn localhost() -> CertificateParams {
    leaf(&["localhost", "127.0.0.1"])
}

/// A server that the authority vouches for.
fn trusted() -> (Authority, Https) {
    let authority = Authority::new();
    let server = Https::serve(authority.sign(&localhost()));
    (authority, server)
}

/// What is said of a certificate that was not accepted.
fn refusal(why: &str, hint: &str) -> String {
    format!(
        "error: no response from Blooio: the certificate of localhost was not accepted: {why}\n\
         hint: {hint}\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n"
    )
}

/// Sends with the authority trusted.
fn send_trusting(authority: &Authority, base: &str) -> Ran {
    let home = Home::new();
    let file = authority.file(&home);
    send(&home, base).env("BLOOIO_CACERT", file).run()
}

#[test]
fn an_authority_that_nobody_trusts() {
    let (_, server) = trusted();
    let ran = send(&Home::new(), &server.base("localhost")).run();
    ran.is(6, "", &refusal("this system doesn't trust its issuer", COMPANY));
    assert_eq!(server.requests(), []);
}

#[test]
fn a_refused_certificate_is_told_to_programs() {
    let (_, server) = trusted();
    let ran = send(&Home::new(), &server.base("localhost")).arg("--json").run();
    ran.is(
        6,
        "",
        concat!(
            r#"{"error":{"kind":"network","exit_code":6,"status":null,"code":null,"#,
            r#""message":"no response from Blooio: the certificate of localhost was not accepted: "#,
            r#"this system doesn't trust its issuer","#,
            r#""hint":"pass your company proxy's certificate with --cacert or BLOOIO_CACERT, if you are behind one\n"#,
            r#"retry with: blooio send +15551234567 Hello -k k1 '--retries=0' --json","#,
            r#""outcome":"not_sent","retryable":true,"idempotency_key":"k1","response":null}}"#,
            "\n"
        ),
    );
}

#[test]
fn each_way_to_trust_an_authority() {
    let (authority, server) = trusted();
    let home = Home::new();
    let file = authority.file(&home);
    let file = file.to_str().expect("UTF-8");
    for host in ["localhost", "127.0.0.1"] {
        let base = server.base(host);
        send(&home, &base).arg("--cacert").arg(file).run().is(0, SENT, "");
        send(&home, &base).env("BLOOIO_CACERT", file).run().is(0, SENT, "");
        send(&home, &base).env("SSL_CERT_FILE", file).run().is(0, SENT, "");
    }
    let base = server.base("localhost");
    home.config(&format!("[profiles.default]\ncacert = {file:?}\n"));
    send(&home, &base).run().is(0, SENT, "");
    assert_eq!(server.requests().len(), 7);
}

#[test]
fn a_bad_store_of_the_system_does_not_spoil_a_good_file() {
    let (authority, server) = trusted();
    let home = Home::new();
    let file = authority.file(&home);
    for bad in ["/does/not/exist".into(), home.write("empty.pem", ""), home.write("bad.pem", "not PEM\n")] {
        let ran = send(&home, &server.base("localhost"))
            .env("BLOOIO_CACERT", &file)
            .env("SSL_CERT_FILE", bad)
            .run();
        ran.is(0, SENT, "");
    }
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn the_store_of_the_system_stays_trusted_beside_a_file() {
    let (authority, server) = trusted();
    let home = Home::new();
    let other = home.write("other.pem", &Authority::new().pem);
    let ran = send(&home, &server.base("localhost"))
        .env("BLOOIO_CACERT", other)
        .env("SSL_CERT_FILE", authority.file(&home))
        .run();
    ran.is(0, SENT, "");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_certificate_that_is_wrong_although_its_authority_is_trusted() {
    let authority = Authority::new();
    for (params, why, hint) in [
        (leaf(&["example.com"]), "it is for example.com, not for localhost", HOST),
        (
            leaf(&["*.example.com", "127.0.0.2"]),
            "it is for *.example.com, 127.0.0.2, not for localhost",
            HOST,
        ),
        (leaf(&[]), "it names no host, so it isn't valid for localhost", HOST),
        (leaf_between(2000, 2001), "it expired on Mon, 01 Jan 2001 00:00:00 GMT", CLOCK),
        (leaf_between(3000, 3001), "it is not valid before Wed, 01 Jan 3000 00:00:00 GMT", CLOCK),
    ] {
        let server = Https::serve(authority.sign(&params));
        send_trusting(&authority, &server.base("localhost")).is(6, "", &refusal(why, hint));
        assert_eq!(server.requests(), []);
    }
}

#[test]
fn a_certificate_that_vouches_for_itself() {
    let identity = self_signed(&localhost());
    let home = Home::new();
    let file = home.write("self.pem", &identity.pem);
    let server = Https::serve(identity);
    let unknown = refusal("this system doesn't trust its issuer", COMPANY);
    send(&home, &server.base("localhost")).run().is(6, "", &unknown);
    assert_eq!(server.requests(), []);
    send(&home, &server.base("localhost")).env("BLOOIO_CACERT", file).run().is(0, SENT, "");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_authority_that_serves_with_its_own_certificate() {
    // What `openssl req -x509` makes.
    let mut params = localhost();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let identity = self_signed(&params);
    let home = Home::new();
    let file = home.write("self.pem", &identity.pem);
    let server = Https::serve(identity);
    let why = refusal("it is a CA certificate, and a server needs one with CA:FALSE", FORM);
    send(&home, &server.base("localhost")).env("BLOOIO_CACERT", file).run().is(6, "", &why);
    assert_eq!(server.requests(), []);
}

#[test]
fn a_certificate_signed_through_an_intermediate_authority() {
    let root = Authority::new();
    let intermediate = root.intermediate();
    let whole = Https::serve(intermediate.sign(&localhost()));
    send_trusting(&root, &whole.base("localhost")).is(0, SENT, "");
    send_trusting(&intermediate, &whole.base("localhost")).is(0, SENT, "");
    assert_eq!(whole.requests().len(), 2);

    let mut alone = intermediate.sign(&localhost());
    alone.chain.truncate(1);
    let alone = Https::serve(alone);
    let unknown = refusal("this system doesn't trust its issuer", BESIDES);
    send_trusting(&root, &alone.base("localhost")).is(6, "", &unknown);
    assert_eq!(alone.requests(), []);
}

#[test]
fn tls_1_2_and_1_3() {
    let authority = Authority::new();
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let server = Https::serve_versions(authority.sign(&localhost()), &[version]);
        send_trusting(&authority, &server.base("localhost")).is(0, SENT, "");
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn a_file_on_the_command_line_that_holds_no_certificate() {
    let home = Home::new();
    let cases = [
        ("missing.pem", None, "No such file or directory"),
        ("empty.pem", Some(""), "it is empty"),
        ("text.pem", Some("hello\n"), "it contains no certificate in PEM or DER format"),
        ("cut.pem", Some("-----BEGIN CERTIFICATE-----\nMIIB\n"), "it ends in the middle of a certificate"),
    ];
    for (name, text, why) in cases {
        if let Some(text) = text {
            home.write(name, text);
        }
        let ran = send(&home, "https://localhost:9/v2/api").arg("--cacert").arg(name).run();
        ran.is(2, "", &format!("error: --cacert {name}: {why}\nhint: {NOT_CONFIGURED}\n"));
    }
}

#[test]
fn a_file_in_the_settings_that_holds_no_certificate() {
    let home = Home::new();
    let ran = send(&home, "https://localhost:9/v2/api").env("BLOOIO_CACERT", "no.pem").run();
    ran.is(
        3,
        "",
        &format!(
            "error: environment BLOOIO_CACERT: no.pem: No such file or directory\nhint: {NOT_CONFIGURED}\n"
        ),
    );
    home.config("[profiles.default]\ncacert = \"/no.pem\"\n");
    let ran = send(&home, "https://localhost:9/v2/api").run();
    ran.is(
        3,
        "",
        &format!("error: profile default: /no.pem: No such file or directory\nhint: {NOT_CONFIGURED}\n"),
    );
}

#[test]
fn a_server_that_speaks_no_tls() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut hello = [0; 5];
        std::io::Read::read_exact(&mut stream, &mut hello).expect("a greeting");
        let answer = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";
        std::io::Write::write_all(&mut stream, answer).expect("an answer");
        until_closed(&mut stream);
        hello[0]
    });
    let ran = send(&Home::new(), &format!("https://localhost:{port}/v2/api")).run();
    ran.is(
        6,
        "",
        "error: no response from Blooio: the TLS handshake with localhost failed (received corrupt message of type InvalidContentType)\n\
         hint: check the base URL and the proxy: something between this machine and Blooio doesn't speak TLS\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n",
    );
    assert_eq!(server.join().expect("the server"), 22, "the greeting was not TLS");
}

#[test]
fn a_server_that_goes_without_a_farewell() {
    let authority = Authority::new();
    let server = Https::answering(authority.sign(&localhost()), rustls::ALL_VERSIONS, |_| String::new());
    let home = Home::new();
    let run = home.blooio(["status", "+15551234567", "m1", "--retries=0"]).api(&server.base("localhost"));
    run.env("BLOOIO_CACERT", authority.file(&home)).run().is(
        6,
        "",
        "error: no response from Blooio: the connection was closed before a response arrived (peer closed connection without \
         sending TLS close_notify)\n\
         hint: check the base URL and the proxy: something between this machine and Blooio corrupted the response\n",
    );
}
