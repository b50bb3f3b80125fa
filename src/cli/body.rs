//! The options for the body of a message besides its text, shared by every command that sends.

use clap::{Args, ValueEnum};

/// What one message says: its texts, and the body besides them.
#[derive(Debug, Clone, Default, Args)]
pub struct MessageArgs {
    /// Text to send; several are sent in sequence; `-`, or no text at all, reads standard input
    #[arg(value_name = "TEXT")]
    pub text: Vec<String>,

    /// Read the text from this file; `-` is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "text", help_heading = "Content")]
    pub text_file: Option<String>,

    /// The body besides the text.
    #[command(flatten)]
    pub options: Body,
}

/// The body of a message, as options.
#[derive(Debug, Clone, Default, Args)]
pub struct Body {
    /// Attach the file at this public http(s) URL, optionally under a name; may be repeated
    #[arg(short, long, value_name = "[NAME=]URL", help_heading = "Content")]
    pub attach: Vec<String>,

    /// Add metadata, at most 1 KB in total; may be repeated
    #[arg(short, long, value_name = "KEY=VALUE", help_heading = "Content")]
    pub metadata: Vec<String>,

    /// Add metadata from a JSON object; --metadata overrides it
    #[arg(long, value_name = "JSON|@FILE", help_heading = "Content")]
    pub metadata_json: Option<String>,

    /// iMessage effect
    #[arg(long, value_name = "NAME", ignore_case = true, help_heading = "Content")]
    pub effect: Option<Effect>,

    /// Reply to this message, or to a part of it
    #[arg(long, value_name = "MSG_ID[:PART]", allow_hyphen_values = true, help_heading = "Content")]
    pub reply_to: Option<String>,

    /// Share your contact card
    #[arg(long, help_heading = "Content")]
    pub share_contact: bool,

    /// Request body, for fields without an option; other options override its fields
    #[arg(long, value_name = "JSON|@FILE|-", help_heading = "Content")]
    pub body: Option<String>,

    /// Show the typing indicator first
    #[arg(long, overrides_with = "no_typing", help_heading = "Delivery")]
    pub typing: bool,

    /// Don't show the typing indicator [default: your organization's setting]
    #[arg(long, overrides_with = "typing", help_heading = "Delivery")]
    pub no_typing: bool,

    /// Send from this number, one of yours [env: BLOOIO_FROM_NUMBER]
    #[arg(long, value_name = "NUMBER", help_heading = "Delivery")]
    pub from: Option<String>,
}

/// The documented effects: the first four affect the bubble, the others the whole screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Effect {
    /// Slam the bubble down
    Slam,
    /// Grow loud
    Loud,
    /// Start small
    Gentle,
    /// Hidden until wiped
    #[value(alias = "invisible ink")]
    InvisibleInk,
    /// Many copies
    Echo,
    /// A spotlight
    Spotlight,
    /// Balloons
    Balloons,
    /// Confetti
    Confetti,
    /// A heart
    Love,
    /// Lasers
    Lasers,
    /// Fireworks
    Fireworks,
    /// Sparkles
    Celebration,
    /// No effect
    None,
}

impl Effect {
    /// The name as the API spells it.
    #[must_use]
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}
