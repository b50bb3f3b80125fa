//! An HTTPS server on loopback, and certificates for it, good and bad.

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use blooio_cli::endpoint::BASE_PATH;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};

use super::Home;
use super::wire::Request;

/// What the server answers every request with.
const ACCEPTED: &str = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\
    Connection: close\r\n\r\n{\"message_id\":\"msg_1\",\"status\":\"queued\"}";

/// A certification authority of one test.
pub struct Authority {
    pub pem: String,
    pub der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
    chain: Vec<CertificateDer<'static>>,
}

/// A server's certificates, its own first, and its key.
pub struct Identity {
    pub chain: Vec<CertificateDer<'static>>,
    pub pem: String,
    key: KeyPair,
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// Parameters of a server's certificate for these hosts, valid for long.
pub fn leaf(hosts: &[&str]) -> CertificateParams {
    let hosts: Vec<String> = hosts.iter().map(ToString::to_string).collect();
    CertificateParams::new(hosts).expect("host names")
}

/// As [`leaf`] for localhost, valid between the first days of two years.
pub fn leaf_between(from: i32, to: i32) -> CertificateParams {
    let mut params = leaf(&["localhost"]);
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(to, 1, 1);
    params
}

impl Identity {
    /// The same with an X.509 certificate of version 1, which nobody has signed.
    pub fn version_1(mut self) -> Self {
        const VERSION_3: [u8; 5] = [0xa0, 3, 2, 1, 2];
        let mut der = self.chain[0].to_vec();
        let at = der.windows(5).position(|part| part == VERSION_3).expect("a version");
        der[at + 4] = 0;
        self.chain[0] = der.into();
        self
    }
}

impl Authority {
    pub fn new() -> Self {
        let (params, key) = (authority_params("Root"), KeyPair::generate().expect("a key"));
        let certificate = params.self_signed(&key).expect("a certificate");
        let (pem, der) = (certificate.pem(), certificate.der().to_vec());
        Self { pem, der, issuer: Issuer::new(params, key), chain: Vec::new() }
    }

    /// An authority that this one vouches for.
    pub fn intermediate(&self) -> Self {
        let (params, key) = (authority_params("Intermediate"), KeyPair::generate().expect("a key"));
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let chain = vec![certificate.der().clone()];
        let der = certificate.der().to_vec();
        Self { pem: certificate.pem(), der, issuer: Issuer::new(params, key), chain }
    }

    pub fn sign(&self, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let chain = std::iter::once(certificate.der().clone()).chain(self.chain.clone()).collect();
        Identity { chain, pem: certificate.pem(), key }
    }

    /// Its certificate as a file in `home`.
    pub fn file(&self, home: &Home) -> PathBuf {
        home.write("ca.pem", &self.pem)
    }
}

/// A certificate that vouches for itself.
pub fn self_signed(params: &CertificateParams) -> Identity {
    let key = KeyPair::generate().expect("a key");
    let certificate = params.self_signed(&key).expect("a certificate");
    Identity { chain: vec![certificate.der().clone()], pem: certificate.pem(), key }
}

/// Accepts every message over HTTPS, for as long as the test lasts.
pub struct Https {
    pub port: u16,
    requests: Receiver<Request>,
}

impl Https {
    pub fn serve(identity: Identity) -> Self {
        Self::serve_versions(identity, rustls::ALL_VERSIONS)
    }

    pub fn serve_versions(identity: Identity, versions: &[&'static SupportedProtocolVersion]) -> Self {
        Self::answering(identity, versions, |_| ACCEPTED.to_owned())
    }

    /// Answers each request with the whole response that `answer` makes of it, and closes; after an empty one without
    /// the farewell that TLS wants.
    pub fn answering(
        identity: Identity,
        versions: &[&'static SupportedProtocolVersion],
        answer: impl Fn(&Request) -> String + Send + 'static,
    ) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(identity.key.serialize_der()));
        let key = provider.key_provider.load_private_key(key).expect("a key");
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .expect("versions")
            .with_no_client_auth()
            // Whether the key fits is not asked: some certificates are bad on purpose.
            .with_cert_resolver(Arc::new(SingleCertAndKey::from(CertifiedKey::new(identity.chain, key))));
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, requests) = channel();
        std::thread::spawn(move || {
            for connection in listener.incoming() {
                let Ok(connection) = connection else { return };
                let tls = ServerConnection::new(Arc::clone(&config)).expect("a TLS server");
                let mut stream = StreamOwned::new(tls, connection);
                let Some(request) = Request::read(&mut stream) else { continue };
                let answer = answer(&request);
                // First the note, so that it is there when the program has its answer.
                let _ = sender.send(request);
                let _ = std::io::Write::write_all(&mut stream, answer.as_bytes());
                if !answer.is_empty() {
                    stream.conn.send_close_notify();
                }
                let _ = std::io::Write::flush(&mut stream);
            }
        });
        Self { port, requests }
    }

    pub fn base(&self, host: &str) -> String {
        format!("https://{host}:{}{BASE_PATH}", self.port)
    }

    /// The requests so far, of runs that have ended.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.try_iter().collect()
    }
}
