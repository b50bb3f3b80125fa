//! The end of a command's output: the last lines of both streams, in the order in which they came.

use std::collections::VecDeque;

use anstream::adapter::strip_str;

/// How many bytes of the output are kept. Control sequences are among them.
pub(super) const KEPT: usize = 32 * 1024;
/// How many bytes a piece holds at most that was put together from smaller ones.
const PIECE: usize = 4 * 1024;

/// One of the output streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    Stdout,
    Stderr,
}

/// The end of a command's output.
#[derive(Debug, Default)]
pub struct Tail {
    /// Oldest first.
    pieces: VecDeque<Piece>,
    bytes: usize,
    /// Whether the beginning of a stream's oldest line is missing.
    is_cut: [bool; 2],
}

/// What came at once on a stream, or what came soon after one another.
#[derive(Debug)]
struct Piece {
    stream: Stream,
    bytes: Vec<u8>,
}

impl Tail {
    /// Adds what came on a stream.
    pub(super) fn add(&mut self, stream: Stream, bytes: &[u8]) {
        let kept = &bytes[bytes.len().saturating_sub(KEPT)..];
        if kept.len() < bytes.len() {
            self.leave_out(stream);
        }
        match self.pieces.back_mut() {
            Some(piece) if piece.stream == stream && piece.bytes.len() + kept.len() <= PIECE => {
                piece.bytes.extend_from_slice(kept);
            }
            _ => self.pieces.push_back(Piece { stream, bytes: kept.to_vec() }),
        }
        self.bytes += kept.len();
        self.drop_oldest();
    }

    /// Forgets what came on a stream: at least [`KEPT`] bytes follow.
    pub(super) fn leave_out(&mut self, stream: Stream) {
        self.pieces.retain(|piece| piece.stream != stream);
        self.bytes = self.pieces.iter().map(|piece| piece.bytes.len()).sum();
        self.is_cut[stream as usize] = true;
    }

    fn drop_oldest(&mut self) {
        while self.bytes > KEPT + PIECE {
            let Some(piece) = self.pieces.pop_front() else { break };
            self.bytes -= piece.bytes.len();
            if let Some(last) = piece.bytes.last() {
                self.is_cut[piece.stream as usize] = *last != b'\n';
            }
        }
    }

    /// The last `lines` lines, without control sequences; no more of their end than `max` bytes.
    #[must_use]
    pub fn text(&self, lines: usize, max: usize) -> String {
        let all = self.lines();
        let mut text = all[all.len().saturating_sub(lines)..].join("\n");
        if text.len() > max {
            let start = (text.len() - max..text.len()).find(|at| text.is_char_boundary(*at));
            text.drain(..start.unwrap_or(text.len()));
        }
        text
    }

    /// The lines, each where it ended.
    fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut open: [Vec<u8>; 2] = Default::default();
        let mut is_cut = self.is_cut;
        for Piece { stream, bytes, .. } in &self.pieces {
            let open = &mut open[*stream as usize];
            for part in bytes.split_inclusive(|byte| *byte == b'\n') {
                open.extend_from_slice(part);
                if part.ends_with(b"\n") {
                    let line = std::mem::take(open);
                    if !std::mem::take(&mut is_cut[*stream as usize]) {
                        lines.push(shown(&line));
                    }
                }
            }
        }
        lines.extend(open.iter().filter(|line| !line.is_empty()).map(|line| shown(line)));
        lines
    }
}

/// A line as a terminal shows it in the end: a carriage return begins it anew.
fn shown(line: &[u8]) -> String {
    let line = String::from_utf8_lossy(line);
    let line = strip_str(line.trim_end_matches(['\r', '\n'])).to_string();
    let line = line.rsplit('\r').next().unwrap_or_default();
    let seen: String = line.chars().filter(|c| *c == '\t' || !c.is_control()).collect();
    seen.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::Stream::{Stderr, Stdout};
    use super::*;

    fn tail(pieces: &[(Stream, &str)]) -> Tail {
        let mut tail = Tail::default();
        for (stream, text) in pieces {
            tail.add(*stream, text.as_bytes());
        }
        tail
    }

    #[test]
    fn the_last_lines_come_in_the_order_in_which_they_ended() {
        let tail = tail(&[(Stdout, "a\nb"), (Stderr, "x\n"), (Stdout, "c\nd\n"), (Stderr, "end")]);
        assert_eq!(tail.text(9, 4096), "a\nx\nbc\nd\nend");
        assert_eq!(tail.text(2, 4096), "d\nend");
        assert_eq!(tail.text(0, 4096), "");
        assert_eq!(tail.text(2, 4), "\nend");
    }

    #[test]
    fn control_sequences_and_overwritten_text_are_left_out() {
        let output = "\u{1b}[31mred\u{1b}[0m\r\n 10 %\r 99 %\rdone\r\n\u{1b}]0;title\u{7}a\u{8}b\u{0}\tc  \n";
        assert_eq!(tail(&[(Stdout, output)]).text(9, 4096), "red\ndone\nab\tc");
        assert_eq!(tail(&[(Stdout, "é\n")]).text(1, 1), "");
        let mut tail = Tail::default();
        tail.add(Stdout, b"\xff\xfe\n");
        assert_eq!(tail.text(1, 4096), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn no_more_is_kept_than_needed_and_no_half_line_is_shown() {
        let mut tail = Tail::default();
        for number in 0..20_000 {
            tail.add(Stdout, format!("line {number}\n").as_bytes());
            assert!(tail.bytes <= KEPT + 2 * PIECE);
        }
        let all = tail.text(usize::MAX, usize::MAX);
        assert!(all.starts_with("line 1") && all.ends_with("line 19998\nline 19999"), "{all}");
        let lines: Vec<_> = (0..20_000).map(|number| format!("line {number}\n")).collect();
        let lines = lines.concat();
        tail.add(Stderr, b"other\n");
        tail.add(Stdout, lines.as_bytes());
        let all = tail.text(usize::MAX, usize::MAX);
        assert!(all.starts_with("other\nline 1"), "{all}");
        let mut first = all.lines().skip(1);
        assert!(lines.contains(&format!("\n{}\n", first.next().unwrap())));
    }
}
