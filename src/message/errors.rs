//! What can be wrong with a body, in words that hold wherever it came from.

/// The most that `metadata` may take, in bytes of compact JSON: 1 KB, as the guide has it.
pub const MAX_METADATA: usize = 1024;

/// Why a body is no message that Blooio would take.
///
/// `Display` says what is wrong, [`Error::hint`] what would be right, [`Error::field`] which field it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// An attachment without an http(s) address.
    #[error("{0:?} is not an http(s) address")]
    Attachment(String),
    /// Something to reply to that names no message.
    #[error("{0:?} holds no message ID")]
    ReplyTarget(String),
    /// A part that no message can have.
    #[error("{0} is no part of a message")]
    ReplyPart(String),
    /// Metadata that is no JSON object.
    #[error("`metadata` is not an object")]
    MetadataType,
    /// Metadata of so many bytes.
    #[error("the metadata takes {0} bytes, and may take {MAX_METADATA}")]
    MetadataSize(usize),
    /// Neither text nor attachments nor parts.
    #[error("there is nothing to send: no text, attachments or parts")]
    NoContent,
    /// A text of several, or of a part, that shows nothing.
    #[error("one of its texts is empty or blank")]
    BlankText,
    /// An effect on a message of parts.
    #[error("an effect does not go with `parts`")]
    EffectWithParts,
    /// Parts beside text or attachments.
    #[error("`parts` is the whole content: text and attachments do not go with it")]
    PartsWithOthers,
    /// A reply that would be several messages.
    #[error("a reply is one message: `reply_to` does not go with several texts")]
    ReplyWithSeveral,
}

impl Error {
    /// What would be right.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Attachment(_) => {
                "Blooio downloads attachments from public addresses: put the file on the web and give its https:// URL"
            }
            Self::ReplyTarget(_) => "such as msg_abc123, or msg_abc123:0 for its first part",
            Self::ReplyPart(_) => "such as :0",
            Self::MetadataType => r#"such as {"order":"42"}"#,
            Self::MetadataSize(_) => "keep what is long elsewhere, and put its ID into the metadata",
            Self::NoContent => "a message needs text or an attachment",
            Self::BlankText => "leave it out, or give it something to show",
            Self::EffectWithParts => "leave the effect out, or send plain text",
            Self::PartsWithOthers => "put the text into `parts`, or leave `parts` out",
            Self::ReplyWithSeveral => "reply with the first text, and send the others after it",
        }
    }

    /// The field of the body that it is about.
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
