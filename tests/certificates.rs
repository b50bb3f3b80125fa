//! Files of certificates, in every form that they come in: what can be read is trusted, what can't is named.

use std::path::{Path, PathBuf};

use crate::harness::tls::{Authority, Https, leaf, self_signed};
use crate::harness::{Home, Run};

const SENT: &str = "to         +15551234567\nmessage    msg_1\nstatus     queued\n";
const READABLE: &str = "pass a readable file of trusted certificates with --cacert or SSL_CERT_FILE";
const FORM: &str =
    "ask whoever runs the server or the company proxy for another certificate; --cacert can't help";
const NOBODY: &str = "the certificate of localhost was not accepted: this system doesn't trust its issuer";
const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n";
const DAMAGED: &str = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

fn world() -> (Home, Authority, Https) {
    let authority = Authority::new();
    let server = Https::serve(authority.sign(&leaf(&["localhost"])));
    (Home::new(), authority, server)
}

fn send(home: &Home, server: &Https) -> Run {
    home.blooio(["send", "+15551234567", "Hello", "-k", "k1", "--retries=0"]).api(&server.base("localhost"))
}

fn refused(error: &str, hint: &str) -> String {
    format!(
        "error: no response from Blooio: {error}\nhint: {hint}\n\
         hint: retry with: blooio send +15551234567 Hello -k k1 '--retries=0'\n"
    )
}

fn write(home: &Home, name: &str, content: &[u8]) -> PathBuf {
    let path = home.path().join(name);
    std::fs::write(&path, content).expect("a file");
    path
}

/// Files that hold no certificate, and why not.
fn unusable(home: &Home) -> Vec<(PathBuf, &'static str)> {
    let utf16: Vec<u8> = DAMAGED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    vec![
        (home.path().join("missing.pem"), "No such file or directory"),
        (home.path().join("folder"), "it is a folder"),
        (write(home, "empty.pem", b""), "it is empty"),
        (write(home, "blank.pem", b" \n"), "it is empty"),
        (write(home, "text.pem", b"hello\n"), "it contains no certificate in PEM or DER format"),
        (write(home, "latin1.pem", b"h\xe4llo\n"), "it contains no certificate in PEM or DER format"),
        (write(home, "key.pem", KEY.as_bytes()), "it contains a PRIVATE KEY, but no certificate"),
        (write(home, "damaged.pem", DAMAGED.as_bytes()), "its certificates are damaged"),
        (write(home, "utf16.pem", &[&[0xff, 0xfe], &utf16[..]].concat()), "it is in UTF-16, not in UTF-8"),
        (
            write(home, "other.p12", b"0\x82\x01\x02\x02\x01\x03"),
            "it is binary, but not an X.509 certificate",
        ),
    ]
}

#[test]
fn a_variable_whose_file_can_not_be_used_is_named_where_it_is_missed() {
    let (home, _, server) = world();
    for (file, why) in unusable(&home) {
        let ran = send(&home, &server).env("SSL_CERT_FILE", &file).run();
        let error = format!("{NOBODY}; SSL_CERT_FILE can't be used: {}: {why}", file.display());
        ran.is(6, "", &refused(&error, READABLE));
    }
    assert_eq!(server.requests(), []);
}

#[test]
fn a_variable_whose_folder_can_not_be_used_is_named_where_it_is_missed() {
    let (home, _, server) = world();
    home.write("keys/key.pem", KEY);
    std::fs::create_dir(home.path().join("empty")).expect("a folder");
    let file = home.write("file.pem", "");
    let none = "none of its files contains a certificate";
    for (folder, why) in [
        (home.path().join("missing"), "No such file or directory"),
        (home.path().join("empty"), none),
        (home.path().join("keys"), none),
        (file, "Not a directory"),
    ] {
        let ran = send(&home, &server).env("SSL_CERT_DIR", &folder).run();
        let error = format!("{NOBODY}; the folder {} (SSL_CERT_DIR) can't be used: {why}", folder.display());
        ran.is(6, "", &refused(&error, READABLE));
    }
    assert_eq!(server.requests(), []);
}

#[test]
fn a_variable_that_can_not_be_used_gets_a_warning_where_another_helps() {
    let (home, authority, server) = world();
    home.write("good/ca.pem", &authority.pem);
    for (file, why) in unusable(&home) {
        let run = send(&home, &server).env("SSL_CERT_DIR", home.path().join("good"));
        let ran = run.env("SSL_CERT_FILE", &file).run();
        let warning = format!("warning: SSL_CERT_FILE can't be used: {}: {why}\n", file.display());
        ran.is(0, SENT, &warning);
    }
    // What is not needed is not read.
    let run = send(&home, &server).env("BLOOIO_CACERT", home.path().join("good/ca.pem"));
    run.env("SSL_CERT_FILE", "/none").run().is(0, SENT, "");
}

#[test]
fn several_folders_are_read() {
    let (home, authority, server) = world();
    home.write("good/ca.pem", &authority.pem);
    home.write("good/README", "not a certificate\n");
    let (good, bad) = (home.path().join("good"), home.path().join("bad"));
    let joined = std::env::join_paths([&bad, &good, &PathBuf::new()]).expect("a list");
    let warning = format!(
        "warning: the folder {} (SSL_CERT_DIR) can't be used: No such file or directory\n",
        bad.display()
    );
    send(&home, &server).env("SSL_CERT_DIR", joined).run().is(0, SENT, &warning);
    assert_eq!(server.requests().len(), 1);
}

/// Bundles with a good certificate and one that is not whole.
fn damaged(good: &str, lost: &str) -> [String; 4] {
    let half = &lost[..lost.len() / 2];
    let flipped = lost.replacen("MII", "NII", 1);
    [format!("{good}{half}"), format!("{half}\n{good}"), format!("{good}{}", lost.replace('M', "!")), {
        format!("{good}{flipped}")
    }]
}

#[test]
fn a_damaged_certificate_is_named_where_it_is_missed() {
    let (home, authority, server) = world();
    let other = self_signed(&leaf(&["other.example"]));
    for bundle in damaged(&other.pem, &authority.pem) {
        let file = home.write("folder/bundle.pem", &bundle);
        home.write("folder/README", "not a certificate\n");
        home.write("folder/key.pem", KEY);
        for (variable, path) in
            [("SSL_CERT_FILE", file.clone()), ("SSL_CERT_DIR", home.path().join("folder"))]
        {
            let what = format!("a certificate in {} ({variable}) is damaged", file.display());
            let error = format!("{NOBODY}; {what}");
            send(&home, &server).env(variable, &path).run().is(6, "", &refused(&error, READABLE));
            let ran = home.blooio(["doctor"]).api(&server.base("localhost")).env(variable, &path).run();
            assert!(ran.stdout.contains(&format!("tls            {error}\n")), "{ran:?}");
        }
    }
    assert_eq!(server.requests(), []);
    // One that nobody misses is no reason to say anything.
    for bundle in damaged(&authority.pem, &other.pem) {
        let file = home.write("folder/bundle.pem", &bundle);
        for (variable, path) in [("SSL_CERT_FILE", file), ("SSL_CERT_DIR", home.path().join("folder"))] {
            send(&home, &server).env(variable, path).run().is(0, SENT, "");
        }
    }
}

#[test]
fn damaged_files_in_a_folder_are_each_named() {
    let (home, authority, server) = world();
    let folder = home.path().join("folder");
    let half = &authority.pem[..authority.pem.len() / 2];
    let first = home.write("folder/a.pem", DAMAGED);
    let run = |home: &Home| send(home, &server).env("SSL_CERT_DIR", &folder).run();
    let error = format!(
        "{NOBODY}; the folder {} (SSL_CERT_DIR) can't be used: the certificate in {} is damaged",
        folder.display(),
        first.display()
    );
    run(&home).is(6, "", &refused(&error, READABLE));
    home.write("folder/good.pem", &self_signed(&leaf(&["other.example"])).pem);
    let second = home.write("folder/b.pem", half);
    let error = format!(
        "{NOBODY}; a certificate in {} (SSL_CERT_DIR) is damaged; a certificate in {} (SSL_CERT_DIR) is damaged",
        first.display(),
        second.display()
    );
    run(&home).is(6, "", &refused(&error, READABLE));
}

#[test]
fn a_certificate_in_der_form_is_trusted() {
    let (home, authority, server) = world();
    let file = write(&home, "ca.der", &authority.der);
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    std::fs::copy(&file, home.path().join("folder/ca.crt")).expect("a copy");
    send(&home, &server).arg("--cacert").arg("ca.der").run().is(0, SENT, "");
    for (variable, path) in
        [("BLOOIO_CACERT", "ca.der"), ("SSL_CERT_FILE", "ca.der"), ("SSL_CERT_DIR", "folder")]
    {
        send(&home, &server).env(variable, home.path().join(path)).run().is(0, SENT, "");
    }
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn a_file_that_was_named_must_be_right() {
    let home = Home::new();
    let run = |home: &Home| home.blooio(["status", "+15551234567", "m"]).api("https://localhost:9/v2/api");
    let form = "hint: give a file of certificates in PEM or DER format\n";
    for (file, why) in unusable(&home) {
        // Of one that must be right, the fault itself is told.
        let why = if why == "its certificates are damaged" {
            "it contains a certificate that can't be used (invalid peer certificate: BadEncoding)"
        } else {
            why
        };
        let what = format!("{}: {why}\n", file.display());
        let name = |path: &Path| path.to_str().expect("UTF-8").to_owned();
        run(&home).arg("--cacert").arg(name(&file)).run().is(2, "", &format!("error: --cacert {what}{form}"));
        let ran = run(&home).env("BLOOIO_CACERT", &file).run();
        ran.is(3, "", &format!("error: environment BLOOIO_CACERT: {what}{form}"));
    }
    // A device has no end.
    let ran = run(&home).arg("--cacert").arg("/dev/zero").run();
    ran.is(2, "", &format!("error: --cacert /dev/zero: it is larger than 16 MiB\n{form}"));
}

#[test]
fn no_file_helps_against_an_old_form_of_certificate() {
    let authority = Authority::new();
    let home = Home::new();
    let old = "the certificate of localhost was not accepted: \
        it is an X.509 certificate of version 1 or 2, and a server needs version 3";
    for identity in [authority.sign(&leaf(&["localhost"])), self_signed(&leaf(&["localhost"]))] {
        let server = Https::serve(identity.version_1());
        send(&home, &server).run().is(6, "", &refused(old, FORM));
        let ran = send(&home, &server).env("BLOOIO_CACERT", authority.file(&home)).run();
        ran.is(6, "", &refused(old, FORM));
        assert_eq!(server.requests(), []);
    }
}

#[test]
fn the_doctor_finds_the_same() {
    let (home, authority, server) = world();
    let doctor = |server: &Https| home.blooio(["doctor"]).api(&server.base("localhost"));
    let told = |run: Run, line: &str, hint: &str| {
        let ran = run.run();
        let lines = format!("tls            {line}\n{:24}{hint}\n", "");
        assert!(ran.stdout.contains(&lines), "{lines}\n{ran:?}");
    };
    for (file, why) in unusable(&home) {
        let unusable = format!("SSL_CERT_FILE can't be used: {}: {why}", file.display());
        let run = doctor(&server).env("SSL_CERT_FILE", &file);
        told(run, &format!("{NOBODY}; {unusable}"), READABLE);
        let run = doctor(&server).env("SSL_CERT_FILE", &file).env("BLOOIO_CACERT", authority.file(&home));
        let good = "TLS 1.3; certificate verified with the cacert file (environment BLOOIO_CACERT)";
        told(run, &format!("{good}; {unusable}"), "fix the variable, or unset it");
    }
    let old = Https::serve(authority.sign(&leaf(&["localhost"])).version_1());
    let why = "it is an X.509 certificate of version 1 or 2, and a server needs version 3";
    told(doctor(&old), &format!("the certificate of localhost was not accepted: {why}"), FORM);
}
