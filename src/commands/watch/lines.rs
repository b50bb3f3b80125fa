//! Prints messages: a line for people, the API's object, or the text.

use crate::client::inbox::{Chat, Message};
use crate::commands::support::print::printed;
use crate::commands::support::session::Session;
use crate::commands::support::show;
use crate::failure;
use crate::output::text::{cut, escape, padded, width};
use crate::output::wrap::wrap;
use crate::output::{Mode, Tone, time};

/// The narrowest and the widest column of names.
const NAMES: [usize; 2] = [12, 28];
/// The fewest columns in which a text is wrapped.
const NARROWEST: usize = 20;
/// How many blanks separate two columns.
const GAP: &str = "  ";

/// Prints messages, later ones aligned with earlier ones.
#[derive(Debug)]
pub(super) struct Lines {
    /// The chat, if only one is watched.
    chat: Option<String>,
    /// How wide the column of names is so far.
    names: usize,
}

impl Lines {
    /// Nothing is printed yet.
    pub(super) fn new(chat: Option<String>) -> Self {
        Self { chat, names: NAMES[0] }
    }

    /// Prints a message of `chat`, or of the only one.
    ///
    /// # Errors
    /// Standard output can't be written.
    pub(super) fn print(
        &mut self,
        chat: Option<&Chat>,
        message: &Message,
        session: &mut Session,
    ) -> failure::Result<()> {
        printed(match session.output.mode {
            Mode::Json => session.output.json(message.raw.as_bytes()),
            Mode::Quiet => session.output.line(&escape(&message.text)),
            Mode::Human => self.line(chat, message, session),
        })
    }

    fn line(&mut self, chat: Option<&Chat>, message: &Message, session: &mut Session) -> std::io::Result<()> {
        let time = message.time.map_or_else(|| "no time".to_owned(), time::local);
        let name = escape(&self.name(chat, message)).into_owned();
        let name = cut(&name, NAMES[1]).into_owned();
        self.names = self.names.max(width(&name));
        let text = content(message);
        let indent = width(&time) + self.names + 2 * GAP.len();
        let columns = session.output.columns().map(|columns| columns.saturating_sub(indent));
        let lines = match columns {
            Some(columns) if columns >= NARROWEST => wrap(&text, columns),
            // The terminal breaks the line itself.
            _ => vec![text],
        };
        let tone = if message.is_inbound { Tone::Good } else { Tone::Dim };
        let time = session.output.paint(Tone::Dim, &time);
        let name = session.output.paint(tone, &padded(&name, self.names));
        for (at, line) in lines.iter().enumerate() {
            let line = if at == 0 {
                format!("{time}{GAP}{name}{GAP}{line}")
            } else {
                format!("{:indent$}{line}", "")
            };
            session.output.line(line.trim_end())?;
        }
        Ok(())
    }

    /// Who wrote a message, and where if that isn't the same.
    fn name(&self, chat: Option<&Chat>, message: &Message) -> String {
        let sender = message.sender.as_deref();
        match (chat, &self.chat) {
            (Some(chat), _) if !message.is_inbound => format!("to {}", chat.id),
            (Some(chat), _) => match sender.filter(|sender| *sender != chat.id) {
                Some(sender) => format!("{sender} in {}", chat.id),
                None => chat.id.clone(),
            },
            (None, _) if !message.is_inbound => "you".to_owned(),
            (None, only) => sender.or(only.as_deref()).unwrap_or("them").to_owned(),
        }
    }
}

/// The text, and how much is attached.
fn content(message: &Message) -> String {
    let text = escape(&message.text);
    match (text.is_empty(), message.attachments) {
        (_, 0) => text.into_owned(),
        (true, count) => show::attachments(count),
        (false, count) => format!("{text} ({})", show::attachments(count)),
    }
}
