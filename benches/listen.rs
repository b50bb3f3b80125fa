//! `cargo bench --bench listen`: what `webhooks listen --forward-to` adds to a delivery, how many deliveries a second it
//! takes, and how its memory grows.
//!
//! The application is a server in this process, and so is the sender; the listener is the release binary. Each round
//! delivers once directly to the application and once through the listener. `cargo bench --bench listen -- 5000` makes
//! 5,000 rounds instead of 1,000.

#![allow(clippy::print_stdout, reason = "the table is the result of this program")]

mod common;

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, ensure};
use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::any;
use blooio_cli::client::tls::{Trust, client_config};
use blooio_cli::secret::Secret;
use blooio_cli::webhook::delivery::Deliverer;
use blooio_cli::webhook::headers;
use blooio_cli::webhook::payload::Payload;
use reqwest::Url;
use tokio::net::TcpListener;

use common::{BLOOIO, build, mebibytes, median, rounds};

/// Timed rounds, unless the command line says otherwise.
const ROUNDS: usize = 1_000;
/// Untimed rounds.
const WARM_UP: usize = 100;
/// Deliveries of the run under load, and how many of them are under way at a time.
const DELIVERIES: usize = 100_000;
const AT_ONCE: usize = 32;
/// How many chats they are from.
const CHATS: usize = 1_000;
/// After how many deliveries the memory is compared with that at the end.
const EARLY: usize = 10_000;
const SECRET: &str = "whsec_bench_0123456789abcdef";

fn main() -> anyhow::Result<()> {
    let (bench, arguments): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument == "--bench");
    // `cargo test --all-targets` runs this too, to see that it runs.
    if bench.is_empty() {
        return Ok(());
    }
    let rounds = rounds(&arguments, ROUNDS)?;
    build()?;
    tokio::runtime::Runtime::new()?.block_on(compare(rounds))
}

async fn compare(rounds: usize) -> anyhow::Result<()> {
    let home = tempfile::tempdir()?;
    let taken = Arc::new(AtomicUsize::new(0));
    let application = application(Arc::clone(&taken)).await?;
    let application = format!("http://{application}/hook");
    let listener = Listener::start(home.path(), &application).await?;
    let sender = Sender::new()?;

    let (mut direct, mut through, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..WARM_UP + rounds {
        let one = sender.deliver(&application, round, 0).await?;
        let other = sender.deliver(&listener.url, round, 0).await?;
        if round >= WARM_UP {
            direct.push(one);
            through.push(other);
            more.push(other - one);
        }
    }
    println!("| `webhooks listen --forward-to`, {rounds} rounds | direct | through it | more | target | |");
    println!("|---|---:|---:|---:|---:|---|");
    let more = median(more);
    let verdict = |ok: bool| if ok { "ok" } else { "over" };
    println!(
        "| one delivery | {:.2} ms | {:.2} ms | {more:.2} ms | 2 ms | {} |",
        median(direct),
        median(through),
        verdict(more < 2.0)
    );

    let before = taken.load(Ordering::SeqCst);
    let begun = Instant::now();
    let first = WARM_UP + rounds;
    sender.deliver_all(&listener.url, first..first + EARLY).await?;
    let early = listener.memory()?;
    sender.deliver_all(&listener.url, first + EARLY..first + DELIVERIES).await?;
    let rate = rate(DELIVERIES, begun.elapsed());
    let late = listener.memory()?;
    let arrived = taken.load(Ordering::SeqCst) - before;
    ensure!(arrived == DELIVERIES, "{arrived} of {DELIVERIES} deliveries reached the application");
    println!(
        "\n| `webhooks listen --forward-to`, {DELIVERIES} deliveries, {AT_ONCE} at once | measured | target | |"
    );
    println!("|---|---:|---:|---|");
    println!("| deliveries a second | {rate:.0} | 1,000 | {} |", verdict(rate >= 1_000.0));
    println!("| memory after {EARLY} deliveries | {early:.1} MiB | | |");
    println!(
        "| memory after {DELIVERIES} deliveries | {late:.1} MiB | {:.1} MiB | {} |",
        early + 4.0,
        verdict(late <= early + 4.0)
    );
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

/// Starts a server that takes everything and counts it.
async fn application(taken: Arc<AtomicUsize>) -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let take = any(move |_: Bytes| {
        taken.fetch_add(1, Ordering::SeqCst);
        async { StatusCode::OK }
    });
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(take)).await });
    Ok(address)
}

/// The listener, which ends with this value.
struct Listener {
    process: Child,
    url: String,
}

impl Listener {
    async fn start(home: &Path, application: &str) -> anyhow::Result<Self> {
        let ready = home.join("ready");
        let mut command = Command::new(BLOOIO);
        command.env_clear().env("HOME", home).env("BLOOIO_WEBHOOK_SECRET", SECRET);
        command.args(["webhooks", "listen", "--json", "--port", "0", "--forward-to", application]);
        command.arg("--ready-file").arg(&ready).stdin(Stdio::null()).stdout(Stdio::null());
        let process = command.spawn()?;
        let begun = Instant::now();
        while !ready.exists() {
            ensure!(begun.elapsed() < Duration::from_secs(10), "the listener isn't ready");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let url = std::fs::read_to_string(&ready)?.trim().to_owned();
        Ok(Self { process, url })
    }

    /// The memory that it occupies now, in MiB.
    fn memory(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: u64 = line.context("no VmRSS")?.trim().trim_end_matches(" kB").parse()?;
        Ok(mebibytes(kib * 1024))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Clone)]
struct Sender {
    deliverer: Deliverer,
    secret: Secret,
}

impl Sender {
    fn new() -> anyhow::Result<Self> {
        let tls = client_config(&Trust::default())?;
        let deliverer = Deliverer::new(tls, Duration::from_secs(15)).map_err(anyhow::Error::msg)?;
        Ok(Self { deliverer, secret: Secret::new(SECRET) })
    }

    /// Delivers these, several at once.
    async fn deliver_all(&self, url: &str, numbers: std::ops::Range<usize>) -> anyhow::Result<()> {
        let next = Arc::new(AtomicUsize::new(numbers.start));
        let workers: Vec<_> = (0..AT_ONCE)
            .map(|_| {
                let (sender, url, next, end) = (self.clone(), url.to_owned(), Arc::clone(&next), numbers.end);
                tokio::spawn(async move {
                    loop {
                        let number = next.fetch_add(1, Ordering::SeqCst);
                        if number >= end {
                            return anyhow::Ok(());
                        }
                        sender.deliver(&url, number, number % CHATS).await?;
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.await??;
        }
        Ok(())
    }

    /// Delivers a message that was received, and returns the milliseconds until it was acknowledged.
    async fn deliver(&self, url: &str, number: usize, chat: usize) -> anyhow::Result<f64> {
        let body = format!(
            r#"{{"event":"message.received","message_id":"msg_{number}","external_id":"+1415555{chat:04}","status":"received","protocol":"imessage","timestamp":1735324800123,"internal_id":"+15550001111","text":"Is my order number {number} on its way?","attachments":[],"is_group":false,"sender":"+1415555{chat:04}"}}"#
        );
        let payload = Payload::read(body.as_bytes())?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        let headers = headers::signed(&self.secret, i64::try_from(now)?, &payload, body.as_bytes());
        let attempt = self.deliverer.post(Url::parse(url)?, headers, body.into()).await;
        let status = attempt.outcome?.status;
        ensure!(status == 200, "a delivery was answered with {status}");
        Ok(attempt.took.as_secs_f64() * 1000.0)
    }
}
