//! Tests the route to the API step by step, to find the step that fails: resolving, connecting, the proxy's tunnel, the
//! TLS handshake. Requests are sent by [`super::transport`], over the same route.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ProtocolVersion};

use super::error::{Cause, SetupError, WireError};
use super::progress::ConnectionStage;
use super::proxy::Proxy;
use super::route::{Route, root_cause};
use super::tls::{self, LayeredVerifier, Trust, TrustSource};

/// The longest answer that is read from a proxy before its tunnel begins, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// The addresses of the route's first hop, resolved by the system, which has no timeout of its own.
///
/// # Errors
/// [`Cause::Dns`] or [`Cause::Proxy`]; [`Cause::Timeout`] without an answer `within` this time.
pub fn resolve(route: &Route, within: Duration) -> Result<Vec<SocketAddr>, WireError> {
    let first = route.first_hop();
    let failed = |why: &str| route.unresolved(&first.host, why);
    let (sender, receiver) = mpsc::channel();
    let asked = (first.host.clone(), first.port);
    std::thread::Builder::new()
        .name("resolver".to_owned())
        .spawn(move || {
            // After the timeout nobody listens.
            let _ = sender.send(asked.to_socket_addrs().map(Vec::from_iter));
        })
        .map_err(|error| failed(&root_cause(&error)))?;
    match receiver.recv_timeout(within) {
        Ok(Ok(addresses)) if addresses.is_empty() => Err(failed("it has no address")),
        Ok(Ok(addresses)) => Ok(addresses),
        Ok(Err(error)) => Err(failed(&root_cause(&error))),
        Err(_) => Err(route.timed_out(&ConnectionStage::Resolving(first.host.clone()), within)),
    }
}

/// A connection to the first hop, with the deadline for all that is done over it.
#[derive(Debug)]
pub struct ProbeConnection<'r> {
    stream: TcpStream,
    route: &'r Route,
    within: Duration,
    until: Instant,
}

impl<'r> ProbeConnection<'r> {
    /// Connects to the first of `addresses` that answers. `within` is the timeout for this and the later steps together.
    ///
    /// # Errors
    /// The error of the last address.
    pub fn connect(route: &'r Route, addresses: &[SocketAddr], within: Duration) -> Result<Self, WireError> {
        let until = Instant::now() + within;
        let mut last = route.unreachable("it has no address");
        for (tried, address) in addresses.iter().enumerate() {
            let left = until.saturating_duration_since(Instant::now());
            let share = left / u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
            if share.is_zero() {
                break;
            }
            last = match TcpStream::connect_timeout(address, share) {
                Ok(stream) => return Ok(Self { stream, route, within, until }),
                Err(error) if error.kind() == ErrorKind::TimedOut => WireError {
                    cause: Cause::Timeout,
                    ..route.unreachable(&format!("no response within {within:?}"))
                },
                Err(error) => route.unreachable(&root_cause(&error)),
            };
        }
        Err(last)
    }

    /// Asks the connected proxy for a tunnel to the API (RFC 9110 section 9.3.6).
    ///
    /// # Errors
    /// The proxy refuses, or doesn't answer with HTTP.
    pub fn tunnel(&mut self, proxy: &Proxy) -> Result<(), WireError> {
        let api = &self.route.api;
        let mut head = format!("CONNECT {api} HTTP/1.1\r\nHost: {api}\r\n").into_bytes();
        if let Some(value) = &proxy.authorization {
            head.extend([b"Proxy-Authorization: ", value.as_bytes(), b"\r\n"].concat());
        }
        head.extend(b"\r\n");
        let answer = self.write_all(&head).and_then(|()| self.head());
        let answer = answer.map_err(|error| match error.kind() {
            ErrorKind::TimedOut => self.route.timed_out(&ConnectionStage::Connecting, self.within),
            _ => self.route.no_tunnel(&format!("closed the connection ({})", root_cause(&error))),
        })?;
        let status = match answer.strip_prefix(b"HTTP/") {
            Some(rest) => rest.split(|byte| *byte == b' ').nth(1).unwrap_or_default(),
            None => &[],
        };
        Err(match status {
            [b'2', ..] => return Ok(()),
            b"407" => self.route.unauthorized(),
            [a, b, c] if [a, b, c].iter().all(|byte| byte.is_ascii_digit()) => {
                let status = String::from_utf8_lossy(status);
                self.route.no_tunnel(&format!("refused to connect (HTTP {status})"))
            }
            _ => self.route.no_tunnel("does not speak HTTP"),
        })
    }

    /// Reads the proxy's answer up to the empty line and no further, because the tunnel begins there. An answer that isn't
    /// HTTP may have no empty line.
    fn head(&mut self) -> io::Result<Vec<u8>> {
        const START: &[u8] = b"HTTP/";
        let mut head = Vec::new();
        let is_http = |head: &[u8]| head.starts_with(START) || START.starts_with(head);
        while is_http(&head) && !head.ends_with(b"\r\n\r\n") && head.len() < LONGEST_HEAD {
            let mut byte = [0];
            self.read_exact(&mut byte)?;
            head.extend(byte);
        }
        Ok(head)
    }

    /// Does the TLS handshake with the API's server, then closes the connection.
    ///
    /// # Errors
    /// [`Cause::Certificate`] if the certificate is not accepted, [`Cause::Tls`] and others if the handshake failed earlier.
    pub fn handshake(mut self, tls: &ProbeTls) -> Result<Handshake, WireError> {
        let host = &self.route.api.host;
        let failed = |why: String| WireError { sent: false, cause: Cause::Tls, detail: why };
        let name = ServerName::try_from(host.clone())
            .map_err(|error| failed(format!("no certificate can name this host ({error})")))?;
        let connection = ClientConnection::new(Arc::clone(&tls.config), name);
        let mut connection = connection.map_err(|error| failed(error.to_string()))?;
        while connection.is_handshaking() {
            connection.complete_io(&mut self).map_err(|error| self.handshake_error(&error, tls))?;
        }
        let version = match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS 1.3",
        };
        connection.send_close_notify();
        // Whether the server gets it doesn't matter.
        let _ = connection.write_tls(&mut self);
        Ok(Handshake { version, trusted_by: tls.verifier.accepted_by() })
    }

    fn handshake_error(&self, error: &io::Error, tls: &ProbeTls) -> WireError {
        let host = &self.route.api.host;
        match tls.verifier.explain(error, host, host) {
            Some((cause, detail)) => WireError { sent: false, cause, detail },
            None if error.kind() == ErrorKind::TimedOut => {
                self.route.timed_out(&ConnectionStage::Handshake(host.clone()), self.within)
            }
            None => self.route.no_handshake(host, &root_cause(error)),
        }
    }

    /// The time until the deadline.
    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

/// The same error, or `TimedOut` for `WouldBlock`: sockets report a timeout as either.
fn as_timeout(error: io::Error) -> io::Error {
    if error.kind() == ErrorKind::WouldBlock { ErrorKind::TimedOut.into() } else { error }
}

impl Read for ProbeConnection<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        self.stream.read(buffer).map_err(as_timeout)
    }
}

impl Write for ProbeConnection<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        self.stream.write(bytes).map_err(as_timeout)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// The TLS configuration of a [`ProbeConnection::handshake`].
#[derive(Debug)]
pub struct ProbeTls {
    config: Arc<ClientConfig>,
    verifier: Arc<LayeredVerifier>,
}

impl ProbeTls {
    /// A configuration that trusts the certificates that `trust` names and the platform's.
    ///
    /// # Errors
    /// [`SetupError::Certificates`] as for a transport.
    pub fn new(trust: &Trust) -> Result<Self, SetupError> {
        let (config, verifier) = tls::config(trust, false)?;
        Ok(Self { config: Arc::new(config), verifier })
    }

    /// The environment variables whose certificates can't be used, each with the reason.
    #[must_use]
    pub fn unusable(&self) -> Vec<String> {
        self.verifier.read_all();
        self.verifier.unusable().map(str::to_owned).collect()
    }
}

/// The result of a TLS handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handshake {
    /// `TLS 1.2` or `TLS 1.3`.
    pub version: &'static str,
    /// Where the certificates that the server was trusted by came from.
    pub trusted_by: Option<TrustSource>,
}
