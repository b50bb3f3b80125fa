//! Country calling codes and the lengths their national numbers can have: data, and looking it up.
//!
//! Generated from libphonenumber's metadata as `rlibphonenumber` carries it, so that a number
//! written in E.164 is checked without decoding that metadata, which costs more than the send.
//! The test `the_plans_are_those_of_the_metadata` compares every row and prints what to paste here.

/// A country calling code and its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Plan {
    /// The calling code, 1 to 999.
    pub(super) code: u16,
    /// Its main region; `001` if it belongs to no country (+800, +870 …).
    pub(super) region: &'static str,
    /// How many digits can follow it: a complete number's, not one for local dialing only.
    pub(super) lengths: &'static [usize],
}

impl Plan {
    /// The plan whose calling code these digits (ASCII, no `+`) start with. No calling code is the
    /// beginning of another (ITU-T E.164), so there is at most one; none starts with 0.
    pub(super) fn of(digits: &str) -> Option<Self> {
        if digits.starts_with('0') {
            return None;
        }
        (1..=3).find_map(|n| Self::with_code(digits.get(..n)?.parse().ok()?))
    }

    fn with_code(code: u16) -> Option<Self> {
        let row = PLANS.binary_search_by_key(&code, |row| row.0).ok()?;
        let (code, region, lengths) = *PLANS.get(row)?;
        Some(Self { code, region, lengths })
    }

    /// Whether a national number may begin with a trunk prefix or a carrier code, so that only the metadata can tell
    /// which of its digits count.
    pub(super) fn may_have_prefix(self, national: &str) -> bool {
        national.starts_with('0') || self.prefixes().iter().any(|prefix| national.starts_with(prefix))
    }

    /// Whether a national number that begins with these digits may begin with such a prefix.
    pub(super) fn may_begin_with_prefix(self, start: &str) -> bool {
        self.may_have_prefix(start) || self.prefixes().iter().any(|prefix| prefix.starts_with(start))
    }

    fn prefixes(self) -> &'static [&'static str] {
        let row = PREFIXES.binary_search_by_key(&self.code, |row| row.0);
        row.ok().and_then(|row| PREFIXES.get(row)).map_or(&[], |row| row.1)
    }

    /// The digits after the calling code.
    pub(super) fn national(self, digits: &str) -> &str {
        let skip = self.code.to_string().len();
        digits.get(skip..).unwrap_or_default()
    }
}

/// Calling code, main region, possible lengths; in order of the first.
static PLANS: &[(u16, &str, &[usize])] = &[
    (1, "US", &[10]),
    (7, "RU", &[10, 14]),
    (20, "EG", &[8, 9, 10]),
    (27, "ZA", &[5, 6, 7, 8, 9, 10]),
    (30, "GR", &[10, 11, 12]),
    (31, "NL", &[5, 6, 7, 8, 9, 10, 11]),
    (32, "BE", &[8, 9]),
    (33, "FR", &[9]),
    (34, "ES", &[9]),
    (36, "HU", &[8, 9]),
    (39, "IT", &[6, 7, 8, 9, 10, 11, 12]),
    (40, "RO", &[6, 9]),
    (41, "CH", &[9, 12]),
    (43, "AT", &[4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
    (44, "GB", &[7, 9, 10]),
    (45, "DK", &[8]),
    (46, "SE", &[6, 7, 8, 9, 10, 12]),
    (47, "NO", &[5, 8]),
    (48, "PL", &[6, 7, 8, 9, 10]),
    (49, "DE", &[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
    (51, "PE", &[8, 9]),
    (52, "MX", &[10]),
    (53, "CU", &[6, 7, 8, 10]),
    (54, "AR", &[10, 11]),
    (55, "BR", &[8, 9, 10, 11]),
    (56, "CL", &[9, 10, 11]),
    (57, "CO", &[8, 10, 11]),
    (58, "VE", &[10]),
    (60, "MY", &[8, 9, 10]),
    (61, "AU", &[5, 6, 7, 8, 9, 10, 12]),
    (62, "ID", &[7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
    (63, "PH", &[6, 8, 9, 10, 11, 12, 13]),
    (64, "NZ", &[5, 6, 7, 8, 9, 10]),
    (65, "SG", &[8, 10, 11]),
    (66, "TH", &[8, 9, 10, 13]),
    (81, "JP", &[8, 9, 10, 11, 12, 13, 14, 15, 16, 17]),
    (82, "KR", &[5, 6, 8, 9, 10, 11, 12, 13, 14]),
    (84, "VN", &[7, 8, 9, 10]),
    (86, "CN", &[7, 8, 9, 10, 11, 12]),
    (90, "TR", &[7, 10, 12, 13]),
    (91, "IN", &[8, 9, 10, 11, 12, 13]),
    (92, "PK", &[8, 9, 10, 11, 12]),
    (93, "AF", &[9]),
    (94, "LK", &[9]),
    (95, "MM", &[6, 7, 8, 9, 10]),
    (98, "IR", &[4, 5, 6, 7, 10]),
    (211, "SS", &[9]),
    (212, "MA", &[9]),
    (213, "DZ", &[8, 9]),
    (216, "TN", &[8]),
    (218, "LY", &[9]),
    (220, "GM", &[7, 9]),
    (221, "SN", &[9]),
    (222, "MR", &[8]),
    (223, "ML", &[8]),
    (224, "GN", &[8, 9]),
    (225, "CI", &[10]),
    (226, "BF", &[8]),
    (227, "NE", &[8]),
    (228, "TG", &[8]),
    (229, "BJ", &[8, 10]),
    (230, "MU", &[7, 8, 10]),
    (231, "LR", &[7, 8, 9]),
    (232, "SL", &[8]),
    (233, "GH", &[8, 9]),
    (234, "NG", &[10, 11, 12, 13, 14]),
    (235, "TD", &[8]),
    (236, "CF", &[8]),
    (237, "CM", &[8, 9]),
    (238, "CV", &[7]),
    (239, "ST", &[7]),
    (240, "GQ", &[9]),
    (241, "GA", &[7, 8]),
    (242, "CG", &[9]),
    (243, "CD", &[7, 8, 9, 10]),
    (244, "AO", &[9]),
    (245, "GW", &[7, 9]),
    (246, "IO", &[7]),
    (247, "AC", &[5, 6]),
    (248, "SC", &[7]),
    (249, "SD", &[9]),
    (250, "RW", &[8, 9]),
    (251, "ET", &[9]),
    (252, "SO", &[6, 7, 8, 9]),
    (253, "DJ", &[8]),
    (254, "KE", &[7, 8, 9, 10]),
    (255, "TZ", &[9]),
    (256, "UG", &[9]),
    (257, "BI", &[8]),
    (258, "MZ", &[8, 9]),
    (260, "ZM", &[9]),
    (261, "MG", &[9]),
    (262, "RE", &[9]),
    (263, "ZW", &[7, 9, 10]),
    (264, "NA", &[8, 9]),
    (265, "MW", &[7, 9]),
    (266, "LS", &[8]),
    (267, "BW", &[7, 8, 10]),
    (268, "SZ", &[8, 9]),
    (269, "KM", &[7]),
    (290, "SH", &[4, 5]),
    (291, "ER", &[7]),
    (297, "AW", &[7]),
    (298, "FO", &[6]),
    (299, "GL", &[6]),
    (350, "GI", &[8]),
    (351, "PT", &[9]),
    (352, "LU", &[4, 5, 6, 7, 8, 9, 10, 11]),
    (353, "IE", &[7, 8, 9, 10]),
    (354, "IS", &[7, 9]),
    (355, "AL", &[6, 7, 8, 9]),
    (356, "MT", &[8]),
    (357, "CY", &[8]),
    (358, "FI", &[5, 6, 7, 8, 9, 10, 11, 12]),
    (359, "BG", &[6, 7, 8, 9, 12]),
    (370, "LT", &[8]),
    (371, "LV", &[8]),
    (372, "EE", &[7, 8, 10]),
    (373, "MD", &[8]),
    (374, "AM", &[8]),
    (375, "BY", &[6, 7, 8, 9, 10, 11]),
    (376, "AD", &[6, 8, 9]),
    (377, "MC", &[8, 9]),
    (378, "SM", &[8, 10]),
    (380, "UA", &[9, 10]),
    (381, "RS", &[6, 7, 8, 9, 10, 11, 12]),
    (382, "ME", &[8, 9]),
    (383, "XK", &[8, 9, 10, 11, 12]),
    (385, "HR", &[7, 8, 9]),
    (386, "SI", &[5, 6, 7, 8]),
    (387, "BA", &[8, 9]),
    (389, "MK", &[8]),
    (420, "CZ", &[9, 10, 11, 12]),
    (421, "SK", &[6, 7, 9]),
    (423, "LI", &[7, 9]),
    (500, "FK", &[5]),
    (501, "BZ", &[7, 11]),
    (502, "GT", &[8, 11]),
    (503, "SV", &[7, 8, 11]),
    (504, "HN", &[8, 11]),
    (505, "NI", &[8]),
    (506, "CR", &[8, 10]),
    (507, "PA", &[7, 8, 10, 11]),
    (508, "PM", &[6, 9]),
    (509, "HT", &[8]),
    (590, "GP", &[9]),
    (591, "BO", &[8, 9]),
    (592, "GY", &[7]),
    (593, "EC", &[8, 9, 10, 11]),
    (594, "GF", &[9]),
    (595, "PY", &[6, 7, 8, 9, 10, 11]),
    (596, "MQ", &[9]),
    (597, "SR", &[6, 7]),
    (598, "UY", &[4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
    (599, "CW", &[7, 8]),
    (670, "TL", &[7, 8]),
    (672, "NF", &[6]),
    (673, "BN", &[7]),
    (674, "NR", &[7]),
    (675, "PG", &[7, 8]),
    (676, "TO", &[5, 7]),
    (677, "SB", &[5, 7]),
    (678, "VU", &[5, 7]),
    (679, "FJ", &[7, 11]),
    (680, "PW", &[7]),
    (681, "WF", &[6, 9]),
    (682, "CK", &[5]),
    (683, "NU", &[4, 7]),
    (685, "WS", &[5, 6, 7, 10]),
    (686, "KI", &[5, 8]),
    (687, "NC", &[6]),
    (688, "TV", &[5, 6, 7]),
    (689, "PF", &[6, 8, 9]),
    (690, "TK", &[4, 5, 6, 7]),
    (691, "FM", &[7]),
    (692, "MH", &[7]),
    (800, "001", &[8]),
    (808, "001", &[8]),
    (850, "KP", &[8, 10]),
    (852, "HK", &[5, 6, 7, 8, 9, 11]),
    (853, "MO", &[7, 8]),
    (855, "KH", &[8, 9, 10]),
    (856, "LA", &[8, 9, 10]),
    (870, "001", &[9, 12]),
    (878, "001", &[12]),
    (880, "BD", &[6, 7, 8, 9, 10]),
    (881, "001", &[9, 10]),
    (882, "001", &[7, 8, 9, 10, 11, 12]),
    (883, "001", &[8, 9, 10, 11, 12]),
    (886, "TW", &[7, 8, 9, 10, 11]),
    (888, "001", &[11]),
    (960, "MV", &[7, 10]),
    (961, "LB", &[7, 8]),
    (962, "JO", &[8, 9]),
    (963, "SY", &[8, 9]),
    (964, "IQ", &[8, 9, 10]),
    (965, "KW", &[7, 8]),
    (966, "SA", &[9, 10]),
    (967, "YE", &[7, 8, 9]),
    (968, "OM", &[7, 8, 9]),
    (970, "PS", &[8, 9, 10]),
    (971, "AE", &[5, 6, 7, 8, 9, 10, 11, 12]),
    (972, "IL", &[7, 8, 9, 10, 11, 12]),
    (973, "BH", &[8]),
    (974, "QA", &[7, 8, 9, 11]),
    (975, "BT", &[7, 8]),
    (976, "MN", &[8, 9, 10]),
    (977, "NP", &[8, 10, 11]),
    (979, "001", &[9]),
    (992, "TJ", &[9]),
    (993, "TM", &[8]),
    (994, "AZ", &[9]),
    (995, "GE", &[9]),
    (996, "KG", &[9, 10]),
    (998, "UZ", &[9]),
];

#[cfg(test)]
pub(super) fn table() -> &'static [(u16, &'static str, &'static [usize])] {
    PLANS
}

/// Trunk prefixes and carrier codes other than 0, by calling code: what a national number may begin with that is no part
/// of it. From `nationalPrefixForParsing` of the code's main region in the same metadata; where that is a pattern, the
/// digits that a match can begin with.
static PREFIXES: &[(u16, &[&str])] = &[
    (1, &["1"]),
    (7, &["8"]),
    (44, &["180020"]),
    (54, &["1", "2", "3"]),
    (55, &["90"]),
    (61, &["1831", "1832"]),
    (86, &["11", "12", "179"]),
    (261, &["2", "4", "5", "6", "7", "8", "9"]),
    (298, &["10"]),
    (352, &["15"]),
    (370, &["8"]),
    (375, &["8"]),
    (378, &["8", "9"]),
    (423, &["1001"]),
    (506, &["19"]),
    (672, &["1", "2", "5", "8"]),
    (692, &["1"]),
    (993, &["8"]),
];
