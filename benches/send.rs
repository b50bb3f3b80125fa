//! `cargo bench`: what a run of the release binary costs, beside curl and beside an empty program.
//!
//! Both programs are run in turn on the same machine against the same HTTPS server (a thread of this process),
//! so that the medians of the ratios mean something where milliseconds do not. `cargo bench -- 300` makes 300
//! rounds instead of 100.
//!
//! Cargo builds what benches use so that it unwinds on panic, unlike a release: so the release is built first.
//!
//! To measure a send that trusts the system's own bundle, the test CA must be in that bundle: where the system
//! allows, all of this runs in a mount namespace of its own, in which the bundle is replaced.

#![allow(clippy::print_stdout, reason = "the table is the result of this program")]

mod common;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, ensure};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use common::{
    BLOOIO, OPT_OUTS, PEAK, Program, build, mebibytes, median, print_peak, rounds, runs, write_opt_outs,
};

const BUNDLE: &str = "/etc/ssl/certs/ca-certificates.crt";
const ANSWER: &str = r#"{"message_id":"msg_1","status":"queued"}"#;

/// Marks the run inside the mount namespace.
const INSIDE: &str = "--inside";

/// Timed rounds, unless the command line says otherwise.
const ROUNDS: usize = 100;
/// Untimed rounds, after which files and code are in the page cache.
const WARM_UP: usize = 5;

fn main() -> anyhow::Result<()> {
    let (bench, arguments): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument == "--bench");
    match arguments.first().map(String::as_str) {
        Some(PEAK) => print_peak(&arguments[1..]),
        Some(INSIDE) => compare(rounds(&arguments[1..], ROUNDS)?, true),
        // `cargo test --all-targets` runs this too, to see that it runs.
        _ if bench.is_empty() => Ok(()),
        _ => {
            rounds(&arguments, ROUNDS)?;
            build()?;
            if !runs(&mut unshare("true")) {
                return compare(rounds(&arguments, ROUNDS)?, false);
            }
            let itself = std::env::current_exe()?;
            let status = unshare(&itself).arg(INSIDE).args(&arguments).status()?;
            ensure!(status.success(), "the measurement ended with {status}");
            Ok(())
        }
    }
}

fn unshare(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "--"]).arg(program);
    command
}

fn compare(rounds: usize, private_mounts: bool) -> anyhow::Result<()> {
    let curl =
        Command::new("curl").arg("--version").output().context("this needs curl, which does not run")?;
    // The name, the version and the TLS library; the rest is of no influence.
    let curl = String::from_utf8_lossy(&curl.stdout);
    let curl = curl.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
    let home = tempfile::tempdir()?;
    let lab = Lab::open(home.path())?;
    let empty = empty_program(home.path())?;

    let single =
        || (lab.blooio().with(["--cacert"]).with([&lab.ca]), lab.curl().with(["--cacert"]).with([&lab.ca]));
    let bundle = || {
        let blooio = lab.blooio().variable("SSL_CERT_FILE", &lab.bundle);
        (blooio, lab.curl().with(["--cacert"]).with([&lab.bundle]))
    };
    let platform = || (lab.blooio(), lab.curl());

    println!(
        "{rounds} rounds; {curl}; server in this process; bundle of {} certificates\n",
        lab.certificates
    );
    println!("| `blooio send`, whole process | blooio | curl | ratio | target | |");
    println!("|---|---:|---:|---:|---:|---|");
    paired("a single CA (`--cacert`)", single(), 0.40, rounds)?;
    paired("a bundle (`SSL_CERT_FILE`; curl: `--cacert`)", bundle(), 0.13, rounds)?;
    let mounted =
        private_mounts && runs(Command::new("mount").arg("--bind").args([&lab.bundle, Path::new(BUNDLE)]));
    if mounted {
        paired("the system's bundle, no variable set", platform(), 0.15, rounds)?;
    } else {
        println!("| the system's bundle | | | not measured: the bundle can't be replaced here | 0.15 | |");
    }

    println!("\n| `blooio send` with {OPT_OUTS} opt-outs | with | without | more | target | |");
    println!("|---|---:|---:|---:|---:|---|");
    opt_outs(&lab, rounds)?;

    println!("\n| | blooio | empty program | ratio | target | |");
    println!("|---|---:|---:|---:|---:|---|");
    let version = Program::new(BLOOIO, home.path()).with(["--version"]);
    paired("`--version`", (version, Program::new(&empty, home.path())), 1.5, rounds)?;

    println!("\n| | blooio | curl | target | |");
    println!("|---|---:|---:|---:|---|");
    let (ours, theirs) = bundle();
    let mut peaks = (ours.peak()?, theirs.peak()?);
    if mounted {
        let (ours, theirs) = platform();
        peaks = (peaks.0.max(ours.peak()?), peaks.1.max(theirs.peak()?));
    }
    println!("| peak memory | {:.1} MiB | {:.1} MiB | 8 MiB | {} |", peaks.0, peaks.1, verdict(peaks.0, 8.0));
    let size = mebibytes(std::fs::metadata(BLOOIO)?.len());
    println!("| binary | {size:.2} MiB | | 10 MiB | {} |", verdict(size, 10.0));
    Ok(())
}

fn verdict(measured: f64, target: f64) -> &'static str {
    if measured <= target { "ok" } else { "over" }
}

/// Prints what a long list of opt-outs adds to a send.
fn opt_outs(lab: &Lab, rounds: usize) -> anyhow::Result<()> {
    let (list, none) = (lab.home.join("optouts.csv"), lab.home.join("nobody.csv"));
    write_opt_outs(&list)?;
    std::fs::write(&none, "recipient,since,source,note\n")?;
    let send = |list: &Path| lab.blooio().with(["--cacert"]).with([&lab.ca]).variable("BLOOIO_OPTOUTS", list);
    let (with, without) = (send(&list), send(&none));
    let times = in_turn(&with, &without, rounds)?;
    let more = median(times.iter().map(|(with, without)| with - without).collect());
    let (times, other_times): (Vec<f64>, Vec<f64>) = times.into_iter().unzip();
    println!(
        "| time | {:.2} ms | {:.2} ms | {more:.2} ms | 5 ms | {} |",
        median(times),
        median(other_times),
        verdict(more, 5.0)
    );
    let peaks = (with.peak()?, without.peak()?);
    let more = peaks.0 - peaks.1;
    println!(
        "| peak memory | {:.1} MiB | {:.1} MiB | {more:.1} MiB | 8 MiB | {} |",
        peaks.0,
        peaks.1,
        verdict(more, 8.0)
    );
    Ok(())
}

/// Runs two programs in turn, and prints the row that compares them.
fn paired(what: &str, (ours, theirs): (Program, Program), target: f64, rounds: usize) -> anyhow::Result<()> {
    let times = in_turn(&ours, &theirs, rounds)?;
    let ratio = median(times.iter().map(|(own, other)| own / other).collect());
    let (times, other_times): (Vec<f64>, Vec<f64>) = times.into_iter().unzip();
    let (time, other_time) = (median(times), median(other_times));
    let verdict = verdict(ratio, target);
    println!("| {what} | {time:.2} ms | {other_time:.2} ms | {ratio:.3} | {target:.2} | {verdict} |");
    Ok(())
}

/// The milliseconds of each round of two programs that run in turn.
fn in_turn(ours: &Program, theirs: &Program, rounds: usize) -> anyhow::Result<Vec<(f64, f64)>> {
    let mut times = Vec::new();
    for round in 0..WARM_UP + rounds {
        // Whoever comes second may find warmer or colder caches: take turns.
        let (own, other) = if round % 2 == 0 {
            let own = time(ours)?;
            (own, time(theirs)?)
        } else {
            let other = time(theirs)?;
            (time(ours)?, other)
        };
        if round >= WARM_UP {
            times.push((own, other));
        }
    }
    Ok(times)
}

/// The milliseconds from before the process is made until after its end.
fn time(program: &Program) -> anyhow::Result<f64> {
    let mut command = program.command();
    let begin = Instant::now();
    let status = command.status().with_context(|| format!("{command:?} does not run"))?;
    let time = begin.elapsed().as_secs_f64() * 1000.0;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(time)
}

/// What every process costs that Rust's library starts and ends.
fn empty_program(directory: &Path) -> anyhow::Result<PathBuf> {
    let (source, program) = (directory.join("empty.rs"), directory.join("empty"));
    std::fs::write(&source, "fn main() {}\n")?;
    let status = Command::new("rustc").arg("-O").arg("-o").args([&program, &source]).status()?;
    ensure!(status.success(), "rustc did not compile an empty program");
    Ok(program)
}

/// A server that answers like the API, and the certificates that vouch for it.
struct Lab {
    home: PathBuf,
    /// The server's address, as `https://host:port`.
    server: String,
    /// The CA alone.
    ca: PathBuf,
    /// The system's bundle with the CA behind it.
    bundle: PathBuf,
    /// How many the bundle holds.
    certificates: usize,
}

impl Lab {
    fn open(home: &Path) -> anyhow::Result<Self> {
        let (authority, config) = common::tls()?;
        let (ca, bundle) = (home.join("ca.pem"), home.join("bundle.pem"));
        std::fs::write(&ca, &authority)?;
        let system =
            std::fs::read_to_string(BUNDLE).with_context(|| format!("there is no bundle at {BUNDLE}"))?;
        std::fs::write(&bundle, format!("{system}\n{authority}"))?;
        let certificates = system.matches("-----BEGIN CERTIFICATE-----").count() + 1;

        let listener = TcpListener::bind(("localhost", 0))?;
        let server = format!("https://localhost:{}", listener.local_addr()?.port());
        let config = Arc::new(config);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A failure here is one of the client, whose exit code tells.
                let _ = serve(stream, Arc::clone(&config));
            }
        });
        Ok(Self { home: home.to_owned(), server, ca, bundle, certificates })
    }

    fn blooio(&self) -> Program {
        Program::new(BLOOIO, &self.home)
            .variable("BLOOIO_BASE_URL", format!("{}/v2/api", self.server))
            .variable("BLOOIO_API_KEY", "bl_live_0123456789BENCH")
            .with(["send", "+15551234567", "Hello"])
    }

    fn curl(&self) -> Program {
        Program::new("curl", &self.home)
            .with(["--disable", "--silent", "--show-error", "--fail", "--http1.1"])
            .with(["--header", "Authorization: Bearer bl_live_0123456789BENCH"])
            .with(["--header", "Content-Type: application/json"])
            .with(["--header", "Idempotency-Key: 8c8cf1c1-6f0c-4a7e-9f1c-0b8f6f1d2e3a"])
            .with(["--data", r#"{"text":"Hello"}"#])
            .with([format!("{}/v2/api/chats/%2B15551234567/messages", self.server)])
    }
}

/// Answers the requests of one connection, one after the other.
fn serve(stream: TcpStream, config: Arc<ServerConfig>) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = StreamOwned::new(ServerConnection::new(config)?, stream);
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let length = stream.read(&mut buffer)?;
        if length == 0 {
            return Ok(());
        }
        request.extend_from_slice(&buffer[..length]);
        if is_whole(&request) {
            request.clear();
            write!(
                stream,
                "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{ANSWER}",
                ANSWER.len()
            )?;
            stream.flush()?;
        }
    }
}

fn is_whole(request: &[u8]) -> bool {
    let request = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = request.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    length.and_then(|length| length.trim().parse().ok()).is_none_or(|length: usize| body.len() >= length)
}
