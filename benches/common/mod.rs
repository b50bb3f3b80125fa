//! What the benches share: programs to run and to measure, the release binary, certificates of a test CA.

#![allow(unreachable_pub, dead_code, reason = "each bench is a crate of its own, with this in it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;
use wait4::Wait4;

pub const BLOOIO: &str = env!("CARGO_BIN_EXE_blooio");
/// Runs the rest of the command line and prints its peak memory.
pub const PEAK: &str = "--peak";

const MIB: f64 = 1024.0 * 1024.0;

/// Puts the binary as it is released where [`BLOOIO`] is.
pub fn build() -> anyhow::Result<()> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--release", "--bin", "blooio", "--manifest-path", manifest]);
    ensure!(cargo.status()?.success(), "the release binary was not built");
    Ok(())
}

/// How many rounds the command line asks for.
pub fn rounds(arguments: &[String], default: usize) -> anyhow::Result<usize> {
    let Some(count) = arguments.first() else {
        return Ok(default);
    };
    let count = count.parse().with_context(|| format!("{count} is not a number of rounds"))?;
    ensure!(count > 0, "there must be a round");
    Ok(count)
}

/// Whether it runs, and ends well.
pub fn runs(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

#[allow(clippy::cast_precision_loss, reason = "sizes of a few megabytes, shown with two digits")]
pub fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / MIB
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A command line with nothing of this machine's environment around it.
pub struct Program {
    path: PathBuf,
    arguments: Vec<PathBuf>,
    variables: Vec<(&'static str, PathBuf)>,
}

impl Program {
    pub fn new(path: impl Into<PathBuf>, home: &Path) -> Self {
        Self { path: path.into(), arguments: Vec::new(), variables: vec![("HOME", home.to_owned())] }
    }

    pub fn with<T: AsRef<Path>>(mut self, arguments: impl IntoIterator<Item = T>) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    pub fn variable(mut self, name: &'static str, value: impl Into<PathBuf>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    /// The command line; what it prints on stdout is of no interest.
    pub fn command(&self) -> Command {
        let mut command = self.environment(&self.path);
        command.args(&self.arguments);
        command
    }

    fn environment(&self, path: &Path) -> Command {
        let mut command = Command::new(path);
        command.env_clear().envs(self.variables.iter().map(|(name, value)| (name, value)));
        #[allow(clippy::disallowed_methods, reason = "benches are no part of the program")]
        if let Some(search) = std::env::var_os("PATH") {
            command.env("PATH", search);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    /// The most memory it ever had, in MiB.
    ///
    /// The kernel counts what the process was before it became this program: so it is begun by a small one.
    pub fn peak(&self) -> anyhow::Result<f64> {
        let mut command = self.environment(&std::env::current_exe()?);
        command.arg(PEAK).arg(&self.path).args(&self.arguments).stdout(Stdio::piped());
        let output = command.output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "the memory of {} was not measured: {said}", self.path.display());
        let bytes = String::from_utf8(output.stdout)?.trim().parse()?;
        Ok(mebibytes(bytes))
    }
}

pub fn print_peak(command: &[String]) -> anyhow::Result<()> {
    let [program, arguments @ ..] = command else {
        bail!("there is nothing to measure");
    };
    let used = Command::new(program).args(arguments).stdout(Stdio::null()).spawn()?.wait4()?;
    ensure!(used.status.success(), "{program} ended with {}", used.status);
    println!("{}", used.rusage.maxrss);
    Ok(())
}

/// How many people opted out, in the lists that are measured.
pub const OPT_OUTS: u32 = 100_000;

/// Writes a list of [`OPT_OUTS`] opt-outs in no order, none of them a number of a bench.
pub fn write_opt_outs(path: &Path) -> anyhow::Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
    writeln!(out, "recipient,since,source,note")?;
    for entry in 0..OPT_OUTS {
        // Prime to the number of entries, so that all are different.
        let number = 4_150_000_000 + u64::from(entry) * 70_001 % u64::from(OPT_OUTS) * 91;
        writeln!(out, "+1{number},2026-11-26T12:00:00Z,message,STOP")?;
    }
    Ok(out.flush()?)
}

/// A CA in PEM, and a server for `localhost` that it vouches for.
pub fn tls() -> anyhow::Result<(String, ServerConfig)> {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.distinguished_name.push(rcgen::DnType::CommonName, "blooio bench CA");
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let leaf = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority)?;
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key.into())?;
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok((authority.pem(), config))
}
