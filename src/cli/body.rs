//! What a message carries besides its text, the same for every command that sends.

use clap::{Args, ValueEnum};

/// The body of a message, as options.
#[derive(Debug, Clone, Default, Args)]
pub struct Body {
    /// Attaches what is at this public http(s) address
    #[arg(short, long, value_name = "[NAME=]URL", help_heading = "Content")]
    pub attach: Vec<String>,

    /// Adds metadata, 1 KB in all
    #[arg(short, long, value_name = "KEY=VALUE", help_heading = "Content")]
    pub metadata: Vec<String>,

    /// Takes metadata from a JSON object; --metadata wins
    #[arg(long, value_name = "JSON|@FILE", help_heading = "Content")]
    pub metadata_json: Option<String>,

    /// An iMessage effect
    #[arg(long, value_name = "NAME", ignore_case = true, help_heading = "Content")]
    pub effect: Option<Effect>,

    /// Replies to a message, or to a part of it
    #[arg(long, value_name = "MSG_ID[:PART]", allow_hyphen_values = true, help_heading = "Content")]
    pub reply_to: Option<String>,

    /// Attaches your contact card
    #[arg(long, help_heading = "Content")]
    pub share_contact: bool,

    /// The whole request body, for what has no option; the other options are laid over it
    #[arg(long, value_name = "JSON|@FILE|-", help_heading = "Content")]
    pub body: Option<String>,

    /// Shows the typing indicator first
    #[arg(long, overrides_with = "no_typing", help_heading = "Delivery")]
    pub typing: bool,

    /// Shows no typing indicator; without either option your organisation's setting holds
    #[arg(long, overrides_with = "typing", help_heading = "Delivery")]
    pub no_typing: bool,

    /// Sends from this number of yours [env: BLOOIO_FROM_NUMBER]
    #[arg(long, value_name = "NUMBER", help_heading = "Delivery")]
    pub from: Option<String>,
}

/// The effects that Blooio documents: the first four on the bubble, the others on the whole screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Effect {
    /// Slams down
    Slam,
    /// Grows loud
    Loud,
    /// Begins small
    Gentle,
    /// Hidden until wiped
    #[value(alias = "invisible ink")]
    InvisibleInk,
    /// Many of it
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
