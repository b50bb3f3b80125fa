//! `cargo bench --bench bulk`: compares the speed of `blooio bulk` with wrk and curl on the same machine and server.
//!
//! The programs run in turn, so that the medians of their ratios are meaningful even where the rates vary. The server
//! answers every request without checking it, in a process of its own. With two processors and taskset, it runs on the
//! second one, and the measured programs run on the first. `cargo bench --bench bulk -- 9` runs 9 rounds instead of 5.
//!
//! Files are in the build folder, because the temporary folder may be in memory, where syncing a journal costs nothing.

#![allow(clippy::print_stdout, reason = "the table is the result of this program")]
#![allow(unreachable_pub, reason = "nobody imports a bench")]

#[path = "../common/mod.rs"]
mod common;
mod load;
mod pinning;
mod server;

use std::path::PathBuf;

use anyhow::Context;

use common::{OPT_OUTS, PEAK, build, median, print_peak, rounds};
use load::Lab;
use server::{SERVE, Server};

/// Default number of timed rounds.
const ROUNDS: usize = 5;

/// Rows of the runs that are compared with other programs.
const ROWS: u32 = 100_000;
/// Requests of curl, which reads its configuration slowly.
const CURL: u32 = 5_000;
/// Rows for the server with a delay: about five seconds.
const SLOW: u32 = 6_400;
/// Rows of the preflight, and of the run whose memory and journal are measured.
const MANY: u32 = 1_000_000;

fn main() -> anyhow::Result<()> {
    let (bench, arguments): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument == "--bench");
    match arguments.first().map(String::as_str) {
        Some(PEAK) => print_peak(&arguments[1..]),
        Some(SERVE) => server::serve(&PathBuf::from(arguments.get(1).context("no folder for the CA")?)),
        // `cargo test --all-targets` runs this too, to see that it runs.
        _ if bench.is_empty() => Ok(()),
        _ => {
            let rounds = rounds(&arguments, ROUNDS)?;
            build()?;
            measure(rounds)
        }
    }
}

fn measure(rounds: usize) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let server = Server::start(folder.path())?;
    let lab = Lab::open(folder.path())?;
    println!("{rounds} rounds; {}; {}\n", load::version("curl")?, lab.placement());

    println!("| `blooio bulk`, whole process, {ROWS} rows, 16 at once | rows/s | other | ratio | target | |");
    println!("|---|---:|---:|---:|---:|---|");
    for (scheme, base) in [("HTTPS", &server.https), ("HTTP", &server.http)] {
        compared(scheme, base, &lab, rounds)?;
    }

    println!("\n| | measured | target | |");
    println!("|---|---:|---:|---|");
    let mut shares = (Vec::new(), Vec::new());
    for _ in 0..rounds.min(3) {
        shares.0.push(lab.bulk(&server.slow, SLOW, 64)? / server::BOUND * 100.0);
        shares.1.extend(lab.wrk(&server.slow)?.map(|rate| rate / server::BOUND * 100.0));
    }
    let wrk = if shares.1.is_empty() { String::new() } else { format!("; wrk: {:.1} %", median(shares.1)) };
    let share = median(shares.0);
    println!(
        "| of concurrency/latency: 64 at once, 50 ms, HTTPS, {SLOW} rows{wrk} | {share:.1} % | 93 % | {} |",
        at_least(share, 93.0)
    );

    let rates = (0..rounds).map(|_| lab.preflight(MANY)).collect::<anyhow::Result<Vec<f64>>>()?;
    let rate = median(rates);
    println!("| `-n`, {MANY} rows | {rate:.0} rows/s | 300000 | {} |", at_least(rate, 300_000.0));

    // The first round only warms up.
    let mut ratios = Vec::new();
    for round in 0..=rounds {
        let with = lab.bulk_with_opt_outs(&server.http, ROWS, 16)?;
        let ratio = with / lab.bulk(&server.http, ROWS, 16)?;
        ratios.extend((round > 0).then_some(ratio));
    }
    let ratio = median(ratios);
    println!(
        "| rate with {OPT_OUTS} opt-outs, compared with none, HTTP, {ROWS} rows | {ratio:.3} | 0.9 | {} |",
        at_least(ratio, 0.9)
    );
    let peak = lab.peak_with_opt_outs(&server.http, MANY)?;
    println!(
        "| peak memory, {MANY} rows, {OPT_OUTS} opt-outs | {peak:.1} MiB | 80 MiB | {} |",
        at_most(peak, 80.0)
    );

    let cost = lab.cost(&server.http, MANY)?;
    let (peak, journal) = (cost.peak, cost.journal);
    println!("| peak memory, {MANY} rows | {peak:.1} MiB | 64 MiB | {} |", at_most(peak, 64.0));
    println!("| journal | {journal:.0} bytes/row | 400 | {} |", at_most(journal, 400.0));
    Ok(())
}

/// Prints a row for each program that `bulk` is compared with.
fn compared(scheme: &str, base: &str, lab: &Lab, rounds: usize) -> anyhow::Result<()> {
    let (mut ours, mut wrk, mut curl) = (Vec::new(), Vec::new(), Vec::new());
    // The first round only warms up.
    for round in 0..=rounds {
        let rates = (lab.bulk(base, ROWS, 16)?, lab.wrk(base)?, lab.curl(base, CURL)?);
        if round > 0 {
            ours.push(rates.0);
            wrk.extend(rates.1);
            curl.push(rates.2);
        }
    }
    row(&format!("{scheme}, wrk -t1 -c64"), &ours, &wrk, 0.25);
    row(&format!("{scheme}, curl --parallel-max 16, {CURL} requests"), &ours, &curl, 2.0);
    Ok(())
}

fn row(what: &str, ours: &[f64], other: &[f64], target: f64) {
    let rate = median(ours.to_vec());
    if other.is_empty() {
        println!("| {what} | {rate:.0} | | not measured: it does not run here | {target:.2} | |");
        return;
    }
    let ratio = median(ours.iter().zip(other).map(|(ours, other)| ours / other).collect());
    let other = median(other.to_vec());
    println!("| {what} | {rate:.0} | {other:.0} | {ratio:.3} | {target:.2} | {} |", at_least(ratio, target));
}

fn at_least(measured: f64, target: f64) -> &'static str {
    if measured >= target { "ok" } else { "under" }
}

fn at_most(measured: f64, target: f64) -> &'static str {
    if measured <= target { "ok" } else { "over" }
}
