//! A ladder with the nine usual levels, for tests of titles and roster import.

use crate::ladder::{Ladder, Level, Track, UsualTitles};

pub(crate) fn nine_levels() -> Ladder {
    let level =
        |code: &str, name: &str, track: &str, grade, [us, europe, uk]: [&[&str]; 3]| Level {
            titles: UsualTitles {
                us: us.iter().map(ToString::to_string).collect(),
                europe: europe.iter().map(ToString::to_string).collect(),
                uk: uk.iter().map(ToString::to_string).collect(),
            },
            ..Level::bare(code.into(), name.into(), track.into(), grade)
        };
    let track = |code: &str, name: &str| Track {
        code: code.into(),
        name: name.into(),
        description: String::new(),
    };
    Ladder {
        name: "Nine levels".into(),
        description: String::new(),
        tracks: vec![
            track("IC", "Individual track"),
            track("MANAGER", "Manager track"),
        ],
        areas: vec![],
        competencies: vec![],
        levels: vec![
            level(
                "APM",
                "Associate PM",
                "IC",
                1,
                [
                    &["Associate Product Manager"],
                    &["Junior Product Manager"],
                    &["Assistant Product Manager"],
                ],
            ),
            level(
                "PM",
                "Product Manager",
                "IC",
                2,
                [
                    &["Product Manager", "Product Manager II"],
                    &["Product Manager", "Product Owner"],
                    &["Product Manager"],
                ],
            ),
            level(
                "SPM",
                "Senior PM",
                "IC",
                3,
                [
                    &["Senior Product Manager"],
                    &["Lead Product Manager"],
                    &["Lead Product Manager"],
                ],
            ),
            level(
                "PRINCIPAL",
                "Principal PM",
                "IC",
                4,
                [
                    &["Principal Product Manager"],
                    &["Staff Product Manager"],
                    &[],
                ],
            ),
            level(
                "DISTINGUISHED",
                "Distinguished PM",
                "IC",
                5,
                [
                    &["Distinguished Product Manager", "Product Fellow"],
                    &[],
                    &[],
                ],
            ),
            level(
                "GPM",
                "Group PM",
                "MANAGER",
                4,
                [
                    &["Group Product Manager", "Product Lead"],
                    &["Product Group Lead"],
                    &["Product Area Manager"],
                ],
            ),
            level(
                "DIRECTOR",
                "Director of Product",
                "MANAGER",
                5,
                [
                    &["Director of Product"],
                    &["Head of Product"],
                    &["Head of Product"],
                ],
            ),
            level(
                "VP",
                "VP of Product",
                "MANAGER",
                6,
                [
                    &["VP of Product"],
                    &["Group Product Director"],
                    &["Group Product Director"],
                ],
            ),
            level(
                "CPO",
                "Chief Product Officer",
                "MANAGER",
                7,
                [&["Chief Product Officer"], &[], &[]],
            ),
        ],
    }
}
