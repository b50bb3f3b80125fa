//! The errors of a message's body, worded for any source: options, a JSON body or a row.

/// The most that `metadata` may take, in bytes of compact JSON: 1 KB, as the guide has it.
pub const MAX_METADATA: usize = 1024;

/// Why Blooio wouldn't accept a body.
///
/// `Display` is the problem, [`Error::hint`] the remedy, and [`Error::field`] the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// An attachment without an http(s) URL.
    #[error("{0:?} is not an http(s) URL")]
    Attachment(String),
    /// A reply target without a message ID.
    #[error("{0:?} has no message ID")]
    ReplyTarget(String),
    /// A part index that is too large.
    #[error("{0} is not a part of a message")]
    ReplyPart(String),
    /// Metadata that isn't a JSON object.
    #[error("`metadata` is not an object")]
    MetadataType,
    /// Metadata that is too large, with its size in bytes.
    #[error("the metadata takes {0} bytes, but at most {MAX_METADATA} are allowed")]
    MetadataSize(usize),
    /// Neither text nor attachments nor parts.
    #[error("there is nothing to send: no text, attachments or parts")]
    NoContent,
    /// A blank text among several, or in a part.
    #[error("one of the texts is empty or blank")]
    BlankText,
    /// An effect on a message of parts.
    #[error("an effect can't be combined with `parts`")]
    EffectWithParts,
    /// Parts together with text or attachments.
    #[error("`parts` is the whole content: it can't be combined with text or attachments")]
    PartsWithOthers,
    /// A reply that would be more than one message.
    #[error("a reply is one message: `reply_to` can't be combined with several texts")]
    ReplyWithSeveral,
}

impl Error {
    /// How to fix it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Attachment(_) => {
                "upload the file somewhere public and pass its https:// URL: Blooio downloads attachments from there"
            }
            Self::ReplyTarget(_) => "write it like msg_abc123, or msg_abc123:0 for its first part",
            Self::ReplyPart(_) => "write the part as a small number, like msg_abc123:0",
            Self::MetadataType => r#"write an object like {"order":"42"}"#,
            Self::MetadataSize(_) => "store long values elsewhere, and put an ID into the metadata",
            Self::NoContent => "add text or an attachment",
            Self::BlankText => "remove it, or add visible text",
            Self::EffectWithParts => "remove the effect, or send plain text",
            Self::PartsWithOthers => "move the text into `parts`, or remove `parts`",
            Self::ReplyWithSeveral => "reply with the first text, and send the others after it",
        }
    }

    /// The field of the body that is at fault.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Attachment(_) => "attachments",
            Self::ReplyTarget(_) | Self::ReplyPart(_) | Self::ReplyWithSeveral => "reply_to",
            Self::MetadataType | Self::MetadataSize(_) => "metadata",
            Self::NoContent | Self::BlankText => "text",
            Self::EffectWithParts => "effect",
            Self::PartsWithOthers => "parts",
        }
    }
}
