//! The load generators: `blooio bulk`, wrk and curl send the same requests; each run returns its rate.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::common::{BLOOIO, Program, write_opt_outs};
use crate::pinning::pinned;
use crate::server::CA;

const KEY: &str = "bl_live_0123456789BENCH";
const TEMPLATE: &str = "Hi {name|there}, order {order_id} has shipped";

/// Name, version and TLS library of curl.
pub fn version(curl: &str) -> anyhow::Result<String> {
    let output =
        Command::new(curl).arg("--version").output().context("this needs curl, which does not run")?;
    let words = String::from_utf8_lossy(&output.stdout);
    Ok(words.split_whitespace().take(5).collect::<Vec<_>>().join(" "))
}

/// A folder with the input files of the programs.
pub struct Lab {
    folder: PathBuf,
    ca: PathBuf,
    pinned: bool,
    wrk: bool,
}

/// Measurements of a whole run.
pub struct RunCost {
    /// Peak memory, in MiB.
    pub peak: f64,
    /// Size of the journal, in bytes per row.
    pub journal: f64,
}

impl Lab {
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        let wrk = Command::new("wrk").arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        let pinned = pinned("0").is_some() && pinned("1").is_some();
        let lab = Self { folder: folder.to_owned(), ca: folder.join(CA), pinned, wrk };
        lab.write("post.lua", |out| {
            writeln!(out, "wrk.method = \"POST\"")?;
            writeln!(out, "wrk.body = [[{}]]", body(1))?;
            for (name, value) in headers(1) {
                writeln!(out, "wrk.headers[\"{name}\"] = \"{value}\"")?;
            }
            Ok(())
        })?;
        Ok(lab)
    }

    /// Where the processes run, in words.
    pub fn placement(&self) -> &'static str {
        if self.pinned { "clients on processor 0, server on 1" } else { "nobody has a processor of his own" }
    }

    /// Rows per second of a whole run.
    pub fn bulk(&self, base: &str, rows: u32, concurrency: u32) -> anyhow::Result<f64> {
        let rate = rate(&self.run(base, rows, concurrency)?, rows)?;
        self.journal_bytes(rows)?;
        Ok(rate)
    }

    /// As [`Lab::bulk`], with a long list of opt-outs.
    pub fn bulk_with_opt_outs(&self, base: &str, rows: u32, concurrency: u32) -> anyhow::Result<f64> {
        let rate = rate(&self.with_opt_outs(self.run(base, rows, concurrency)?)?, rows)?;
        self.journal_bytes(rows)?;
        Ok(rate)
    }

    /// Peak memory of a whole run, in MiB, with a long list of opt-outs.
    pub fn peak_with_opt_outs(&self, base: &str, rows: u32) -> anyhow::Result<f64> {
        let peak = self.with_opt_outs(self.run(base, rows, 16)?)?.peak()?;
        self.journal_bytes(rows)?;
        Ok(peak)
    }

    fn with_opt_outs(&self, run: Program) -> anyhow::Result<Program> {
        let list = self.file("optouts.csv");
        write_opt_outs(&list)?;
        Ok(run.variable("BLOOIO_OPTOUTS", list))
    }

    /// Peak memory and journal of a whole run.
    pub fn cost(&self, base: &str, rows: u32) -> anyhow::Result<RunCost> {
        let peak = self.run(base, rows, 16)?.peak()?;
        Ok(RunCost { peak, journal: self.journal_bytes(rows)? })
    }

    /// Bytes per row of the journal, which must have a header, and an intent and an outcome for every row.
    fn journal_bytes(&self, rows: u32) -> anyhow::Result<f64> {
        let (mut lines, mut bytes) = (0, 0_u64);
        for line in BufReader::new(File::open(self.journal())?).split(b'\n') {
            lines += 1;
            bytes += line?.len() as u64 + 1;
        }
        ensure!(lines == 1 + 2 * u64::from(rows), "a journal of {lines} lines for {rows} rows");
        #[allow(clippy::cast_precision_loss, reason = "hundreds of megabytes, shown as bytes a row")]
        Ok(bytes as f64 / f64::from(rows))
    }

    /// Rows per second of the preflight alone.
    pub fn preflight(&self, rows: u32) -> anyhow::Result<f64> {
        let file = self.customers(rows)?;
        rate(&self.program(BLOOIO).with(["bulk", "-n", "--text", TEMPLATE]).with([file]), rows)
    }

    /// Requests per second of wrk, if it is installed.
    pub fn wrk(&self, base: &str) -> anyhow::Result<Option<f64>> {
        if !self.wrk {
            return Ok(None);
        }
        let program = self.program("wrk").with(["-t1", "-c64", "-d3s", "-s"]).with([self.file("post.lua")]);
        let output = program.with([url(base, 1)]).command().stdout(Stdio::piped()).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        ensure!(output.status.success() && !said.contains("Non-2xx"), "wrk: {said}");
        let rate = said.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
        Ok(Some(rate.with_context(|| format!("wrk says no rate: {said}"))?.trim().parse()?))
    }

    /// Requests per second of curl.
    pub fn curl(&self, base: &str, requests: u32) -> anyhow::Result<f64> {
        let port = base.rsplit(':').next().unwrap_or_default();
        let config = self.write(&format!("curl-{port}"), |out| {
            writeln!(out, "parallel\nparallel-max = 16\nfail-early")?;
            for row in 0..requests {
                let next = if row > 0 { "next\n" } else { "" };
                writeln!(out, "{next}http1.1\nsilent\nshow-error\nfail\noutput = /dev/null")?;
                writeln!(out, "cacert = \"{}\"", self.ca.display())?;
                writeln!(out, "url = {:?}\ndata = {:?}", url(base, row), body(row))?;
                for (name, value) in headers(row) {
                    writeln!(out, "header = \"{name}: {value}\"")?;
                }
            }
            Ok(())
        })?;
        rate(&self.program("curl").with(["--disable", "--config"]).with([config]), requests)
    }

    /// A run from the beginning, without the journal of an earlier one.
    fn run(&self, base: &str, rows: u32, concurrency: u32) -> anyhow::Result<Program> {
        let file = self.customers(rows)?;
        match std::fs::remove_file(self.journal()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let program = self
            .program(BLOOIO)
            .variable("BLOOIO_BASE_URL", format!("{base}/v2/api"))
            .variable("BLOOIO_API_KEY", KEY)
            .variable("BLOOIO_CACERT", &self.ca)
            .with(["bulk", "--yes", "--quiet", "--rate", "unlimited", "--text", TEMPLATE])
            .with(["--concurrency", &concurrency.to_string()])
            .with([Path::new("--journal"), &self.journal(), &file]);
        Ok(program)
    }

    fn program(&self, name: &str) -> Program {
        if self.pinned {
            Program::new("taskset", &self.folder).with(["-c", "0", name])
        } else {
            Program::new(name, &self.folder)
        }
    }

    fn journal(&self) -> PathBuf {
        self.file("journal")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// An input with this number of rows.
    fn customers(&self, rows: u32) -> anyhow::Result<PathBuf> {
        self.write(&format!("customers-{rows}.csv"), |out| {
            writeln!(out, "to,name,order_id")?;
            (0..rows).try_for_each(|row| writeln!(out, "{},{},{row}", chat(row), name(row)))
        })
    }

    /// Writes a file unless it exists.
    fn write(
        &self,
        name: &str,
        content: impl FnOnce(&mut BufWriter<File>) -> std::io::Result<()>,
    ) -> anyhow::Result<PathBuf> {
        let path = self.file(name);
        if !path.exists() {
            let mut out = BufWriter::new(File::create(&path)?);
            content(&mut out)?;
            out.flush()?;
        }
        Ok(path)
    }
}

/// Rate per second over the whole lifetime of the process.
fn rate(program: &Program, count: u32) -> anyhow::Result<f64> {
    let mut command = program.command();
    let begin = Instant::now();
    let output = command.stderr(Stdio::piped()).output()?;
    let time = begin.elapsed().as_secs_f64();
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(f64::from(count) / time)
}

fn chat(row: u32) -> String {
    format!("+1555{:07}", 2_000_000 + row)
}

fn name(row: u32) -> &'static str {
    ["Ada", "Grace", "Edsger", "Barbara", "Alan"][row as usize % 5]
}

fn body(row: u32) -> String {
    format!("{{\"text\":\"Hi {}, order {row} has shipped\"}}", name(row))
}

fn url(base: &str, row: u32) -> String {
    format!("{base}/v2/api/chats/{}/messages", chat(row).replace('+', "%2B"))
}

fn headers(row: u32) -> [(&'static str, String); 3] {
    [
        ("Authorization", format!("Bearer {KEY}")),
        ("Content-Type", "application/json".to_owned()),
        ("Idempotency-Key", format!("8c8cf1c1-6f0c-4a7e-9f1c-{row:012x}")),
    ]
}
