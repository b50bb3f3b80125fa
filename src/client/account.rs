//! The account that a key belongs to (`/me`), and the numbers that it sends from.

use serde_json::Value;

use super::call::{BadSegment, Call, Method};
use super::json::{self, text};

/// `GET /me`: whose key this is. An answer other than 401 means that the key is accepted.
///
/// # Errors
/// Never: the path is fixed.
pub fn me() -> Result<Call, BadSegment> {
    Call::new(Method::Get, &["me"])
}

/// `GET /me/numbers`: which numbers the key may send from.
///
/// # Errors
/// Never: the path is fixed.
pub fn numbers() -> Result<Call, BadSegment> {
    Call::new(Method::Get, &["me", "numbers"])
}

/// The parts of the answer to `/me` that the program uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The organization's ID. Not yet safe for a terminal.
    pub id: Option<String>,
    /// The organization's name, or else its ID. Not yet safe for a terminal.
    pub organization: Option<String>,
    /// Whether the key is valid; true unless the API says otherwise.
    pub valid: bool,
}

impl Account {
    /// Reads a reply to [`me`]; `None` if it is not a JSON object.
    #[must_use]
    pub fn read(body: &[u8]) -> Option<Self> {
        let Some(Value::Object(fields)) = json::lenient(body) else { return None };
        let organization = fields.get("organization");
        let of_organization = |field| text(organization.and_then(|organization| organization.get(field)));
        let id = text(fields.get("organization_id")).or_else(|| of_organization("organization_id"));
        Some(Self {
            organization: of_organization("name").or_else(|| id.clone()),
            id,
            valid: fields.get("valid").and_then(Value::as_bool).unwrap_or(true),
        })
    }
}

/// A number to send from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The number in E.164, as the API gives it. Not yet safe for a terminal.
    pub phone: String,
    /// Whether it can send now; true unless the API says otherwise.
    pub active: bool,
    /// The plan: `shared`, `dedicated`, `inbound` (it only replies), `trial` and so on.
    pub plan: Option<String>,
}

impl Number {
    /// Reads a reply to [`numbers`]; `None` if it has no list.
    #[must_use]
    pub fn read_all(body: &[u8]) -> Option<Vec<Self>> {
        let reply = json::lenient(body)?;
        let numbers = reply.get("numbers")?.as_array()?;
        Some(numbers.iter().filter_map(Self::read).collect())
    }

    fn read(number: &Value) -> Option<Self> {
        Some(Self {
            phone: text(number.get("phone_number"))?,
            active: number.get("is_active").and_then(Value::as_bool).unwrap_or(true),
            plan: text(number.get("plan_kind")),
        })
    }

    /// Whether it can only text people who texted it first.
    #[must_use]
    pub fn only_replies(&self) -> bool {
        self.plan.as_deref() == Some("inbound")
    }
}

#[cfg(test)]
mod tests {
    use super::{Account, Number};

    #[test]
    fn an_account_is_read_from_what_there_is() {
        let read = |body: &str| Account::read(body.as_bytes());
        let account = |id: Option<&str>, name: Option<&str>, valid| {
            Some(Account { id: id.map(str::to_owned), organization: name.map(str::to_owned), valid })
        };
        let both = r#"{"organization":{"name":"A"},"organization_id":"o"}"#;
        assert_eq!(read(both), account(Some("o"), Some("A"), true));
        let unnamed = r#"{"organization":{"name":""},"organization_id":"o"}"#;
        assert_eq!(read(unnamed), account(Some("o"), Some("o"), true));
        let inside = r#"{"organization":{"name":"A","organization_id":"o"}}"#;
        assert_eq!(read(inside), account(Some("o"), Some("A"), true));
        assert_eq!(read(r#"{"valid":false,"organization":7}"#), account(None, None, false));
        assert_eq!(read("[]"), None);
    }

    #[test]
    fn numbers_are_read_from_what_there_is() {
        let read = |body: &str| Number::read_all(body.as_bytes());
        let number = |phone: &str, active, plan: Option<&str>| Number {
            phone: phone.to_owned(),
            active,
            plan: plan.map(str::to_owned),
        };
        let body = r#"{"numbers":[{"phone_number":"+1","is_active":false,"plan_kind":"inbound"},
            {"phone_number":"+2","plan_kind":null},{"phone_number":null},7]}"#;
        let all = read(body).expect("a list");
        assert_eq!(all, [number("+1", false, Some("inbound")), number("+2", true, None)]);
        assert!(all[0].only_replies() && !all[1].only_replies());
        assert_eq!(read(r#"{"numbers":[]}"#), Some(vec![]));
        for body in ["{}", "[]", r#"{"numbers":{}}"#] {
            assert_eq!(read(body), None, "{body}");
        }
    }
}
