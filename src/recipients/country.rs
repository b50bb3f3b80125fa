//! The country of numbers without a calling code. Reading such numbers is left to `phone`.

use std::fmt;
use std::str::FromStr;

use super::errors::{Error, Problem};
use super::plans::Plan;
use super::regions::REGIONS;

/// A country or territory with a telephone numbering plan: an ISO 3166-1 alpha-2 code known to
/// libphonenumber's metadata (which adds `AC`, `TA` and `XK`).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country {
    row: &'static (&'static str, u16, &'static str),
}

impl Country {
    /// The code, in capitals: `US`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.row.0
    }

    pub(super) fn calling_code(self) -> u16 {
        self.row.1
    }

    /// Its emergency numbers, separated by spaces.
    pub(super) fn emergency(self) -> &'static str {
        self.row.2
    }

    /// The country with this code, in capitals.
    pub(super) fn known(code: &str) -> Option<Self> {
        let row = REGIONS.binary_search_by_key(&code, |row| row.0).ok()?;
        REGIONS.get(row).map(|row| Self { row })
    }
}

impl FromStr for Country {
    type Err = Error;

    /// Reads an alpha-2 code, in capitals or not.
    ///
    /// # Errors
    ///
    /// If no country with a numbering plan has that code; the hint names the code that was
    /// probably meant.
    fn from_str(text: &str) -> Result<Self, Error> {
        let code = text.trim().to_ascii_uppercase();
        Self::known(&code).ok_or_else(|| {
            let meant = meant(&code);
            Error::new(text, Problem::Country { meant })
        })
    }
}

/// The alpha-2 code that was probably meant: a calling code, an alpha-3 code, or a common abbreviation.
fn meant(code: &str) -> Option<&'static str> {
    let digits = code.trim_start_matches(['+', '0']);
    if let Some(plan) = Plan::of(digits).filter(|plan| plan.national(digits).is_empty()) {
        return Country::known(plan.region).map(|country| country.as_str());
    }
    let row = MISTAKEN.iter().find(|(wrong, _)| *wrong == code)?;
    Some(row.1)
}

/// Reserved codes that are not country codes (`UK`), and alpha-3 codes of ISO 3166-1.
static MISTAKEN: &[(&str, &str)] = &[
    ("UK", "GB"),
    ("EN", "GB"),
    ("U.K.", "GB"),
    ("U.S.", "US"),
    ("U.S.A.", "US"),
    ("ARG", "AR"),
    ("AUS", "AU"),
    ("AUT", "AT"),
    ("BEL", "BE"),
    ("BRA", "BR"),
    ("CAN", "CA"),
    ("CHE", "CH"),
    ("CHN", "CN"),
    ("DEU", "DE"),
    ("DNK", "DK"),
    ("ESP", "ES"),
    ("FIN", "FI"),
    ("FRA", "FR"),
    ("GBR", "GB"),
    ("IND", "IN"),
    ("IRL", "IE"),
    ("ISR", "IL"),
    ("ITA", "IT"),
    ("JPN", "JP"),
    ("KOR", "KR"),
    ("MEX", "MX"),
    ("NLD", "NL"),
    ("NOR", "NO"),
    ("NZL", "NZ"),
    ("POL", "PL"),
    ("PRT", "PT"),
    ("SWE", "SE"),
    ("UKR", "UA"),
    ("USA", "US"),
    ("ZAF", "ZA"),
];

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.as_str())
    }
}
