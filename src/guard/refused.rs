//! Why a request must not be sent.

/// A request that a guardrail stops. Each variant names the recipient and where the guardrail comes from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The recipient is not in the allow list.
    #[error("{who} can't be texted: {}", not_allowed(origin, *is_empty))]
    NotAllowed {
        /// The person or group.
        who: String,
        /// Where the allow list comes from.
        origin: String,
        /// Whether the list allows nobody.
        is_empty: bool,
        /// Whether it is a group.
        is_group: bool,
    },
    /// The recipient opted out.
    #[error("{who} opted out{}", entry.as_ref().map(|(place, _)| format!(" ({place})")).unwrap_or_default())]
    OptedOut {
        /// The person or group.
        who: String,
        /// The entry in the list of opt-outs, and the command that removes it, if they were looked up.
        entry: Option<(String, String)>,
    },
    /// It would reach more people than the cap allows.
    #[error("this would text more than {}, the maximum ({origin})", if *most == 1 { "1 person".to_owned() } else { format!("{most} people") })]
    TooMany {
        /// The cap.
        most: u32,
        /// Where the cap comes from.
        origin: String,
    },
    /// It may reach a person, and can't be checked.
    #[error("{request} may reach a person, but it can't be checked against the guardrails: {why}")]
    Unreadable {
        /// Method and path.
        request: String,
        /// The reason, as a clause.
        why: String,
    },
}

fn not_allowed(origin: &str, is_empty: bool) -> String {
    if is_empty {
        format!("nobody can, because the allow list ({origin}) is empty")
    } else {
        format!("it isn't in the allow list ({origin})")
    }
}

impl Refused {
    /// The machine-readable code of the contract.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAllowed { .. } | Self::Unreadable { .. } => "not_allowed",
            Self::OptedOut { .. } => "opted_out",
            Self::TooMany { .. } => "too_many_recipients",
        }
    }

    /// What to do.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::NotAllowed { is_empty: true, origin, .. } => {
                format!("change {origin} if anybody may be texted")
            }
            Self::NotAllowed { is_group: true, origin, .. } => {
                format!("list the group itself in {origin} if it may be texted: its members aren't known here")
            }
            Self::NotAllowed { origin, .. } => format!("add it to {origin} if it may be texted"),
            Self::OptedOut { entry, .. } => {
                let remove = entry.as_ref().map_or("blooio optouts remove", |(_, remove)| remove);
                format!("remove the entry only if they asked to be texted again: {remove}")
            }
            Self::TooMany { origin, .. } => format!("check the recipients; if they are right, raise {origin}"),
            Self::Unreadable { .. } => {
                "use the command for it (see `blooio --help`), or a documented path with the recipient as the API takes it"
                    .to_owned()
            }
        }
    }
}
