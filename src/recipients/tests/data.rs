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

/// Trunk prefixes after the calling code, and carrier codes: an example of every kind of number of every region with
/// any one or two digits before it reads as libphonenumber's own parser reads it, or is refused.
#[test]
fn digits_before_a_number_are_left_to_the_metadata() {
    use rlibphonenumber::{PhoneNumberFormat::E164, PhoneNumberType};
    let mut compared = 0;
    for region in PHONE_NUMBER_UTIL.get_supported_regions() {
        let code = PHONE_NUMBER_UTIL.get_country_code_for_region(region).unwrap();
        for kind in [PhoneNumberType::Mobile, PhoneNumberType::FixedLine, PhoneNumberType::TollFree] {
            let Ok(example) = PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, kind) else {
                continue;
            };
            let e164 = PHONE_NUMBER_UTIL.format(&example, E164);
            let national = e164.strip_prefix(&format!("+{code}")).unwrap();
            for prefix in (0..10).map(|n| n.to_string()).chain((0..100).map(|n| format!("{n:02}"))) {
                let written = format!("+{code} {prefix} {national}");
                let Ok(read) = super::read("", &written) else { continue };
                let parsed = PHONE_NUMBER_UTIL.parse(&written, None::<Region>).unwrap();
                let expected = PHONE_NUMBER_UTIL.format(&parsed, E164);
                assert_eq!(read.chat_id(), expected, "{written} ({})", region_code(region));
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "only {compared} were read");
}

/// What the metadata is not asked about, it would not change: a national number of a possible length neither loses nor
/// gains a digit.
#[test]
fn no_other_beginning_is_a_prefix() {
    use rlibphonenumber::PhoneNumberFormat::E164;
    for (code, _, lengths) in plans::table() {
        let plan = plans::Plan::of(&code.to_string()).unwrap();
        for (start, length) in (10..100).flat_map(|start: u32| lengths.iter().map(move |n| (start, *n))) {
            let national = format!("{start}57319086425731908642")[..length].to_owned();
            if plan.may_have_prefix(&national) {
                continue;
            }
            let written = format!("+{code}{national}");
            let parsed = PHONE_NUMBER_UTIL.parse(&written, None::<Region>).unwrap();
            assert_eq!(PHONE_NUMBER_UTIL.format(&parsed, E164), written);
        }
    }
}
