//! The progress of a long run: a bar on a terminal, a line every 10 s elsewhere.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::text::count;
use super::time;

/// How often a line is written if there is no terminal.
const EVERY: Duration = Duration::from_secs(10);

/// How many seconds pass before a rate is shown.
const SETTLED: f64 = 0.5;

/// Shown instead of the rate until then.
const STARTING: &str = "starting";

/// How often a bar is drawn in a second. Drawing on a terminal is expensive.
const DRAWN: u8 = 10;

/// The progress of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Rows that are done, including those of earlier runs and those that failed.
    pub done: u64,
    /// Rows that are done and failed.
    pub failed: u64,
    /// All rows.
    pub total: u64,
    /// How long the run is paused because the server asked it to wait.
    pub held: Option<Duration>,
}

/// A progress bar, or lines of progress.
#[derive(Debug)]
pub struct Bar {
    drawn: Option<ProgressBar>,
    start: u64,
    began: Instant,
    next_line: Instant,
}

impl Bar {
    /// The bar of a run that starts with `at` already done. It is drawn if stderr is a terminal.
    #[must_use]
    pub fn new(at: Count, terminal: bool, colored: bool) -> Self {
        let began = Instant::now();
        let drawn = terminal.then(|| {
            let target = ProgressDrawTarget::stderr_with_hz(DRAWN);
            let bar = ProgressBar::with_draw_target(Some(at.total), target)
                .with_position(at.done)
                .with_prefix(STARTING);
            let filled = if colored { "{wide_bar:.green}" } else { "{wide_bar}" };
            // Room for the ^C that a terminal echoes: on a full line it would begin another.
            let template = format!("{filled} {{human_pos}}/{{human_len}}{{msg}}, {{prefix}}   ");
            let style =
                ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
            bar.set_style(style.progress_chars("=> "));
            bar
        });
        Self { drawn, start: at.done, began, next_line: began + EVERY }
    }

    /// Shows the progress. Without a terminal, returns the line that is due, if one is.
    pub fn show(&mut self, at: Count) -> Option<String> {
        let failed = match at.failed {
            0 => String::new(),
            failed => format!(", {} failed", count(failed)),
        };
        let Some(bar) = &self.drawn else {
            let now = Instant::now();
            if now < self.next_line {
                return None;
            }
            self.next_line = now + EVERY;
            let (done, total) = (count(at.done), count(at.total));
            return Some(format!("{done} of {total}{failed}, {}", self.speed(at)));
        };
        bar.set_message(failed);
        bar.set_prefix(self.speed(at));
        bar.set_position(at.done);
        None
    }

    /// When [`Bar::show`] should be called next.
    #[must_use]
    pub fn next(&self) -> Instant {
        match self.drawn {
            Some(_) => Instant::now() + Duration::from_secs(1) / u32::from(DRAWN),
            None => self.next_line,
        }
    }

    /// Writes something while the bar is hidden.
    pub fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.drawn {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Removes the bar.
    pub fn clear(&self) {
        if let Some(bar) = &self.drawn {
            bar.finish_and_clear();
        }
    }

    /// The rate so far, and the time left at that rate.
    fn speed(&self, at: Count) -> String {
        if let Some(held) = at.held.filter(|held| held.as_secs() > 0) {
            return format!("paused, resumes in {}", time::span(Duration::from_secs(held.as_secs())));
        }
        let took = self.began.elapsed().as_secs_f64();
        let done = at.done.saturating_sub(self.start);
        if done == 0 || took < SETTLED {
            return STARTING.to_owned();
        }
        #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
        let rate = done as f64 / took;
        #[allow(clippy::cast_precision_loss, reason = "a time for people")]
        let left = Duration::try_from_secs_f64(at.total.saturating_sub(at.done) as f64 / rate);
        let left = match left.map(|left| left.as_secs()) {
            Ok(0) => "0 s".to_owned(),
            Ok(seconds) => time::span(Duration::from_secs(seconds)),
            Err(_) => "?".to_owned(),
        };
        format!("{}, {left} left", per(rate))
    }
}

/// `12/s`, `1.5/s`, `30/min`, `6/h`.
fn per(rate: f64) -> String {
    let (rate, unit) = match rate {
        rate if rate >= 0.95 => (rate, "s"),
        rate if rate * 60.0 >= 0.95 => (rate * 60.0, "min"),
        rate => (rate * 3600.0, "h"),
    };
    if rate < 9.95 {
        return format!("{rate:.1}/{unit}");
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rate for people")]
    let whole = rate.round() as u64;
    format!("{}/{unit}", count(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_shown_in_the_unit_that_fits() {
        assert_eq!(per(12_345.6), "12,346/s");
        assert_eq!(per(12.0), "12/s");
        assert_eq!(per(1.0), "1.0/s");
        assert_eq!(per(0.5), "30/min");
        assert_eq!(per(0.01), "36/h");
    }

    #[test]
    fn a_line_is_due_now_and_then() {
        let at = |done, failed| Count { done, failed, total: 2000, held: None };
        let mut bar = Bar::new(at(1000, 0), false, false);
        assert_eq!(bar.show(at(1001, 0)), None);
        bar.next_line = Instant::now();
        let line = bar.show(at(1000, 3)).expect("a line");
        assert_eq!(line, "1,000 of 2,000, 3 failed, starting");
        assert_eq!(bar.show(at(1001, 3)), None);
        bar.next_line = Instant::now();
        let held = Some(Duration::from_millis(59_900));
        let line = bar.show(Count { held, ..at(1001, 3) }).expect("a line");
        assert_eq!(line, "1,001 of 2,000, 3 failed, paused, resumes in 59 s");
    }
}
