//! Manual pages say of each command's arguments what its help says.

use crate::harness::Home;
use crate::promises::commands;

/// What a reader sees of a line of a page.
fn shown(line: &str) -> String {
    let mut text = line.to_owned();
    for (code, shown) in [("\\fB", ""), ("\\fI", ""), ("\\fR", ""), ("\\-", "-"), ("\\&", "")] {
        text = text.replace(code, shown);
    }
    text.trim().to_owned()
}

/// The lines of a section.
fn section(page: &str, title: &str) -> Vec<String> {
    let lines = page.lines().skip_while(|line| *line != format!(".SH {title}")).skip(1);
    lines.take_while(|line| !line.starts_with(".SH")).filter(|line| *line != ".br").map(shown).collect()
}

#[test]
fn synopsis_and_arguments_are_those_of_the_help() {
    let home = Home::new();
    assert_eq!(home.blooio(["man", "--dir", "pages"]).run().code, 0);
    let mut repeated = 0;
    for (words, command) in commands() {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let name = [&["blooio"], &words[..]].concat().join("-");
        let page = std::fs::read_to_string(home.path().join(format!("pages/{name}.1"))).expect("a page");
        let help = home.blooio([]).args(&words).arg("--help").run().stdout;
        let usage = help.split_once("Usage: ").expect("a usage").1.split("\n\n").next().expect("a text");
        let usage: Vec<&str> = usage.lines().map(str::trim).collect();
        assert_eq!(section(&page, "SYNOPSIS"), usage, "{name}");

        let options = section(&page, "OPTIONS");
        for argument in command.get_positionals() {
            let argument = argument.to_string();
            assert!(options.contains(&argument), "{name}: the page lacks {argument}: {options:#?}");
            assert!(help.contains(&format!("\n  {argument}")), "{name}: the help lacks {argument}");
            repeated += usize::from(argument.ends_with("..."));
        }
    }
    assert!(repeated >= 6, "{repeated}");
}
