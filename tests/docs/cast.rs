//! The picture in README.md: a terminal session with the real program, drawn as SVG.
//!
//! `REWRITE=1` draws it again.

use std::fmt::Write as _;

use super::output::{normal, presented};
use super::place::Place;
use crate::harness::kept;

const FILE: &str = "docs/cast.svg";

/// What is typed.
const COMMANDS: [&str; 4] = [
    "blooio send +15551234567 \"Build 42 is live\" --wait",
    "blooio bulk customers.csv --text 'Hi {name|there}, order {order_id} has shipped'",
    "blooio bulk customers.csv --text 'Hi {name|there}, order {order_id} has shipped'   # again",
    "blooio send \"(415) 555-2671\" \"Are you there?\" || echo \"exit code $?\"",
];

const COLUMNS: usize = 92;
/// The height of a line, the space around the text, and the height of the bar above it, in pixels.
const LINE: usize = 20;
const MARGIN: usize = 20;
const BAR: usize = 36;
/// The width of all columns: 8.4 pixels each.
const WIDTH: usize = COLUMNS * 84 / 10;

const HEAD: &str = "<style>\
    text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d8dee9;white-space:pre}\
    .p{fill:#8fbf7f}.c{fill:#fff;font-weight:600}.r{fill:#f07178}.g{fill:#a3d982}.y{fill:#ffcb6b}.b{fill:#82aaff}\
    .m{fill:#c792ea}.a{fill:#89ddff}.d{fill:#8b95a7}.w{font-weight:700}\
    </style>\n";

/// A line of the session, and the classes of its parts.
type Line = Vec<(&'static str, String)>;

/// The session: for each command, its lines.
fn session() -> Vec<Vec<Line>> {
    let place = Place::new();
    let printed = place.session(&COMMANDS, "export CLICOLOR_FORCE=1\n", true, &[]);
    let marked: Vec<String> = COMMANDS
        .iter()
        .zip(&printed)
        .map(|(command, printed)| format!("\u{1b}[P$ \u{1b}[C{command}\u{1b}[0m\n{printed}"))
        .collect();
    let marked = presented(&marked.join("\u{1e}"), &place.home());
    let shown = |command: &str| command.lines().flat_map(|line| wrapped(colored(line))).collect();
    marked.split('\u{1e}').map(shown).collect()
}

/// The parts of a line between its escape sequences.
fn colored(line: &str) -> Line {
    let mut parts = line.split("\u{1b}[");
    let mut colored = vec![("", parts.next().unwrap_or_default().to_owned())];
    for part in parts {
        let end = part.find(|c: char| c.is_ascii_alphabetic()).expect("the end of an escape sequence");
        let class = match &part[..=end] {
            "P" => "p",
            "C" => "c",
            "0m" => "",
            "1m" => "w",
            "2m" => "d",
            code => match code.trim_end_matches('m').rsplit(';').next() {
                Some("31" | "91") => "r",
                Some("32" | "92") => "g",
                Some("33" | "93") => "y",
                Some("34" | "94") => "b",
                Some("35" | "95") => "m",
                Some("36" | "96") => "a",
                _ => panic!("the cast has no color for {code:?}"),
            },
        };
        colored.push((class, part[end + 1..].to_owned()));
    }
    colored.retain(|(_, text)| !text.is_empty());
    colored
}

/// The line, broken where a terminal breaks it.
fn wrapped(line: Line) -> Vec<Line> {
    let mut lines = vec![Line::new()];
    let mut column = 0;
    for (class, text) in line {
        for c in text.chars() {
            if column == COLUMNS {
                lines.push(Line::new());
                column = 0;
            }
            let last = lines.last_mut().expect("a line");
            match last.last_mut() {
                Some((before, text)) if *before == class => text.push(c),
                _ => last.push((class, c.to_string())),
            }
            column += 1;
        }
    }
    lines
}

/// The session as a picture.
fn drawn(session: &[Vec<Line>]) -> String {
    let count: usize = session.iter().map(|lines| lines.len() + 1).sum();
    let width = WIDTH + 2 * MARGIN;
    let height = BAR + (count - 1) * LINE + MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"A terminal session with blooio\">\n{HEAD}\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1b1f2a\"/>\n"
    );
    for (x, color) in [(20, "#f07178"), (40, "#ffcb6b"), (60, "#a3d982")] {
        let _ = writeln!(svg, "<circle cx=\"{x}\" cy=\"18\" r=\"6\" fill=\"{color}\"/>");
    }
    let mut y = BAR + LINE / 2;
    for lines in session {
        for line in lines {
            let _ = write!(svg, "<text x=\"{MARGIN}\" y=\"{y}\">");
            for (class, text) in line {
                let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                let _ = match *class {
                    "" => write!(svg, "{text}"),
                    class => write!(svg, "<tspan class=\"{class}\">{text}</tspan>"),
                };
            }
            svg.push_str("</text>\n");
            y += LINE;
        }
        y += LINE;
    }
    svg + "</svg>\n"
}

/// The text in a picture, line by line.
fn text(svg: &str) -> String {
    let mut text = String::new();
    for line in svg.lines().filter(|line| line.starts_with("<text ")) {
        let plain: String = line.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
        text.push_str(&plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        text.push('\n');
    }
    text
}

#[test]
fn the_picture_shows_what_the_program_prints() {
    let drawn = drawn(&session());
    let path = kept::path(FILE);
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    // Times and IDs in the picture may stay.
    let is_current = normal(&text(&before), "/nowhere") == normal(&text(&drawn), "/nowhere");
    if kept::is_rewriting() && !(is_current && frame(&before) == frame(&drawn)) {
        kept::write(&path, &drawn);
        return;
    }
    assert!(is_current, "{FILE} shows\n{}\nthe program prints\n{}", text(&before), text(&drawn));
}

/// The picture without its text.
fn frame(svg: &str) -> Vec<&str> {
    svg.lines().filter(|line| !line.starts_with("<text ")).collect()
}
