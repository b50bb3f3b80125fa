//! The checked-in tables against the metadata they were made from.

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, Region};

use crate::recipients::{plans, regions::REGIONS};

/// The lengths of complete national numbers of a calling code, by asking about one of each.
fn probed(code: i32) -> Vec<usize> {
    let possible = |length: &usize| {
        let number = PhoneNumber {
            country_code: code,
            national_number: 10_u64.pow(u32::try_from(*length).unwrap() - 1),
            ..PhoneNumber::default()
        };
        PHONE_NUMBER_UTIL.is_possible_number_with_reason(&number) == Ok(NumberLengthType::IsPossible)
    };
    (1..=17).filter(possible).collect()
}

#[test]
fn the_plans_are_those_of_the_metadata() {
    let mut codes: Vec<i32> = PHONE_NUMBER_UTIL.get_supported_calling_codes().collect();
    codes.sort_unstable();
    let row =
        |code: u16, region: &str, lengths: &[usize]| format!("    ({code}, \"{region}\", &{lengths:?}),\n");
    let wanted: String = codes
        .into_iter()
        .map(|code| {
            let region = PHONE_NUMBER_UTIL.get_region_for_country_code(code).unwrap();
            row(u16::try_from(code).unwrap(), region_code(region).as_str(), &probed(code))
        })
        .collect();
    let have: String = plans::table().iter().map(|r| row(r.0, r.1, r.2)).collect();
    assert!(
        have == wanted,
        "the metadata has changed: the rows of PLANS in src/recipients/plans.rs should be\n{wanted}"
    );
}

fn region_code(region: Region) -> String {
    region.as_region_str().as_str().to_owned()
}

#[test]
fn the_regions_are_those_of_the_metadata() {
    let mut wanted: Vec<_> = PHONE_NUMBER_UTIL
        .get_supported_regions()
        .map(|region| {
            let code = PHONE_NUMBER_UTIL.get_country_code_for_region(region).unwrap();
            (region_code(region), u16::try_from(code).unwrap())
        })
        .collect();
    wanted.sort();
    let have: Vec<_> = REGIONS.iter().map(|row| (row.0.to_owned(), row.1)).collect();
    assert_eq!(have, wanted, "the regions and calling codes of src/recipients/regions.rs");
}

#[test]
fn every_region_has_only_short_emergency_numbers() {
    for (region, _, numbers) in REGIONS {
        for number in numbers.split_terminator(' ') {
            assert!((2..=6).contains(&number.len()), "{region} {number}");
            assert!(number.bytes().all(|b| b.is_ascii_digit() || b == b'#'), "{region} {number}");
        }
    }
}

/// An example of every region's numbers, written nationally and internationally, is the E.164 that
/// libphonenumber makes of it: what is read without the metadata agrees with the metadata.
#[test]
fn examples_of_every_region_read_as_the_metadata_has_them() {
    use rlibphonenumber::PhoneNumberFormat::{E164, International, National};
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        let Ok(example) = PHONE_NUMBER_UTIL.get_example_number(region) else {
            continue;
        };
        let code = region_code(region);
        let format = |format| PHONE_NUMBER_UTIL.format(&example, format).into_owned();
        for written in [format(E164), format(International)] {
            assert_eq!(super::chat("", &written), format(E164), "{written} anywhere");
        }
        let written = format(National);
        assert_eq!(super::chat(&code, &written), format(E164), "{written} in {code}");
    }
}
