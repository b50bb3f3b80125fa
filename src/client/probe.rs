//! Tries the way to the API step by step, to find the step that fails: the proxy, the name, the connection, the
//! handshake. Requests are left to [`super::transport`], which goes the same way.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ProtocolVersion};

use super::error::{Cause, SetupError, WireError};
use super::proxy::Proxy;
use super::route::{Route, root};
use super::stage::Stage;
use super::tls::{self, Layered, Store, Trust};

/// No proxy has more to say before a tunnel begins.
const LONGEST_HEAD: usize = 16 * 1024;

/// The addresses of the host that `route` begins with, as the system resolves it, which has no time limit of its own.
///
/// # Errors
/// [`Cause::Dns`] or [`Cause::Proxy`], [`Cause::Timeout`] where there is no answer `within` this time.
pub fn resolve(route: &Route, within: Duration) -> Result<Vec<SocketAddr>, WireError> {
    let place = route.first();
    let failed = |why: &str| route.unresolved(&place.host, why);
    let (sender, receiver) = mpsc::channel();
    let asked = (place.host.clone(), place.port);
    std::thread::Builder::new()
        .name("resolver".to_owned())
        .spawn(move || {
            // Nobody listens any more when the time is up.
            let _ = sender.send(asked.to_socket_addrs().map(Vec::from_iter));
        })
        .map_err(|error| failed(&root(&error)))?;
    match receiver.recv_timeout(within) {
        Ok(Ok(addresses)) if addresses.is_empty() => Err(failed("it has no address")),
        Ok(Ok(addresses)) => Ok(addresses),
        Ok(Err(error)) => Err(failed(&root(&error))),
        Err(_) => Err(route.late(&Stage::Resolving(place.host.clone()), within)),
    }
}

/// A connection, and until when what is asked over it must be answered.
#[derive(Debug)]
pub struct Reached<'r> {
    stream: TcpStream,
    route: &'r Route,
    within: Duration,
    until: Instant,
}

impl<'r> Reached<'r> {
    /// Connects to the first of `addresses` that answers `within` this time, which holds for the steps behind it too.
    ///
    /// # Errors
    /// What the last address said.
    pub fn connect(route: &'r Route, addresses: &[SocketAddr], within: Duration) -> Result<Self, WireError> {
        let until = Instant::now() + within;
        let mut met = route.unreachable("there is no address");
        for (tried, address) in addresses.iter().enumerate() {
            let left = until.saturating_duration_since(Instant::now());
            let share = left / u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
            if share.is_zero() {
                break;
            }
            met = match TcpStream::connect_timeout(address, share) {
                Ok(stream) => return Ok(Self { stream, route, within, until }),
                Err(error) if error.kind() == ErrorKind::TimedOut => WireError {
                    cause: Cause::Timeout,
                    ..route.unreachable(&format!("no answer within {within:?}"))
                },
                Err(error) => route.unreachable(&root(&error)),
            };
        }
        Err(met)
    }

    /// Asks the proxy at the other end for a tunnel to the API (RFC 9110 section 9.3.6).
    ///
    /// # Errors
    /// The proxy refuses, or says nothing that is HTTP.
    pub fn tunnel(&mut self, proxy: &Proxy) -> Result<(), WireError> {
        let place = &self.route.api;
        let mut head = format!("CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n").into_bytes();
        if let Some(value) = &proxy.authorization {
            head.extend([b"Proxy-Authorization: ", value.as_bytes(), b"\r\n"].concat());
        }
        head.extend(b"\r\n");
        let answer = self.write_all(&head).and_then(|()| self.head());
        let answer = answer.map_err(|error| match error.kind() {
            ErrorKind::TimedOut => self.route.late(&Stage::Connecting, self.within),
            _ => self.route.no_tunnel(&format!("closed the connection ({})", root(&error))),
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
            _ => self.route.no_tunnel("does not answer with HTTP"),
        })
    }

    /// The proxy's answer up to the empty line, and not a byte more: the tunnel begins there. What is no HTTP need not
    /// have an empty line.
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

    /// Greets the API's server, and takes leave again.
    ///
    /// # Errors
    /// [`Cause::Certificate`] where the certificate is not accepted, [`Cause::Tls`] and others where it went wrong before.
    pub fn handshake(mut self, trusted: &Trusted) -> Result<Handshake, WireError> {
        let host = &self.route.api.host;
        let failed = |why: String| WireError { sent: false, cause: Cause::Tls, detail: why };
        let name = ServerName::try_from(host.clone())
            .map_err(|error| failed(format!("no certificate can name this host ({error})")))?;
        let connection = ClientConnection::new(Arc::clone(&trusted.config), name);
        let mut connection = connection.map_err(|error| failed(error.to_string()))?;
        while connection.is_handshaking() {
            connection.complete_io(&mut self).map_err(|error| self.refused(&error, trusted))?;
        }
        let version = match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS 1.3",
        };
        connection.send_close_notify();
        // Whether the farewell arrives is of no interest.
        let _ = connection.write_tls(&mut self);
        Ok(Handshake { version, store: trusted.verifier.vouched() })
    }

    fn refused(&self, error: &io::Error, trusted: &Trusted) -> WireError {
        let host = &self.route.api.host;
        match trusted.verifier.explain(error, host, host) {
            Some((cause, detail)) => WireError { sent: false, cause, detail },
            None if error.kind() == ErrorKind::TimedOut => {
                self.route.late(&Stage::Handshake(host.clone()), self.within)
            }
            None => self.route.no_handshake(host, &root(error)),
        }
    }

    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

/// A socket whose time is up says so in two ways.
fn up(error: io::Error) -> io::Error {
    if error.kind() == ErrorKind::WouldBlock { ErrorKind::TimedOut.into() } else { error }
}

impl Read for Reached<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        self.stream.read(buffer).map_err(up)
    }
}

impl Write for Reached<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        self.stream.write(bytes).map_err(up)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// What servers are judged by in a [`Reached::handshake`].
#[derive(Debug)]
pub struct Trusted {
    config: Arc<ClientConfig>,
    verifier: Arc<Layered>,
}

impl Trusted {
    /// What `trust` names, and the platform's store.
    ///
    /// # Errors
    /// [`SetupError::Certificates`] as for a transport.
    pub fn new(trust: &Trust) -> Result<Self, SetupError> {
        let (config, verifier) = tls::config(trust, false)?;
        Ok(Self { config: Arc::new(config), verifier })
    }

    /// The variables that name certificates which can't be used, each with the reason.
    #[must_use]
    pub fn unusable(&self) -> Vec<String> {
        self.verifier.read_all();
        self.verifier.unusable().map(str::to_owned).collect()
    }
}

/// What came of a handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handshake {
    /// `TLS 1.2` or `TLS 1.3`.
    pub version: &'static str,
    /// Whose certificates vouched for the server.
    pub store: Option<Store>,
}
