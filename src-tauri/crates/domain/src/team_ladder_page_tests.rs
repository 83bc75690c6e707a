use std::sync::LazyLock;

use super::*;
use crate::house_style::HouseStyle;
use crate::ladder_fixture::ladder;
use crate::plan_fixture::day;

static HOUSE: LazyLock<HouseStyle> = LazyLock::new(|| HouseStyle::new("Product organisation"));

const AS_OF: &str = "2026-11-24";

fn standing(name: &str, level: Option<&str>, target: Option<&str>) -> Standing {
    let since = if name == "Bo Lind" {
        "2026-02-01"
    } else {
        "2025-03-24"
    };
    Standing {
        id: name.into(),
        name: name.into(),
        title: format!("{name}’s title"),
        level: level.map(Into::into),
        off_ladder: false,
        since: level.map(|_| day(since)),
        target: target.map(Into::into),
        next: None,
    }
}

fn role(level: Option<&str>) -> (RungOpenRole, Option<LevelCode>) {
    let role = RungOpenRole {
        id: "r".into(),
        title: "hush".into(),
    };
    (role, level.map(Into::into))
}

fn page(people: Vec<Standing>, open: &[(RungOpenRole, Option<LevelCode>)]) -> TeamLadderPage {
    let facts = TeamLadderFacts {
        house: &HOUSE,
        today: day("2026-11-25"),
        lead: Some("Marisol Etxeberria"),
        as_of: day(AS_OF),
        ladder: &ladder(),
        people,
        open,
    };
    build(facts).into_inner()
}

#[test]
fn everybody_stands_on_their_rung_and_in_the_table_from_the_top_down() {
    let mut off = standing("Olga Off", None, None);
    off.off_ladder = true;
    let page = page(
        vec![
            standing("Ada Lund", Some("PM"), Some("SPM")),
            off,
            standing("Nils New", None, None),
            standing("Gus Group", Some("GPM"), None),
            standing("Bo Lind", Some("PM"), Some("GPM")),
        ],
        &[role(Some("SPM")), role(None)],
    );
    let rows: Vec<String> = page
        .people
        .iter()
        .map(|r| format!("{}: {} → {} since {}", r.name, r.level, r.heading, r.since))
        .collect();
    assert_eq!(
        rows,
        [
            "Gus Group: Group PM →  since 24 Mar 2025",
            "Ada Lund: PM → Senior PM since 24 Mar 2025",
            "Bo Lind: PM → Group PM since 1 Feb 2026",
            "Nils New: not placed yet →  since ",
            "Olga Off: off the ladder →  since ",
        ]
    );
    let rungs: Vec<String> = page
        .tracks
        .iter()
        .flat_map(|track| track.rungs.iter().map(|rung| (&track.name, rung)))
        .map(|(track, r)| {
            let names: Vec<&str> = r.people.iter().map(|p| p.short.as_str()).collect();
            format!("{track} {} {:?} {names:?} +{}", r.grade, r.fill, r.open)
        })
        .collect();
    assert_eq!(
        rungs,
        [
            "Individual 3 Empty [] +1",
            "Individual 2 Filled [\"Ada\", \"Bo\"] +0",
            "Manager 4 Filled [\"Gus\"] +0",
        ]
    );
    let ways: Vec<Way> = page.tracks[0].rungs[1]
        .people
        .iter()
        .filter_map(|person| Some(person.heading.as_ref()?.way))
        .collect();
    assert_eq!(ways, [Way::Up, Way::Across]);
    assert_eq!(page.whose, "The team of Marisol Etxeberria");
    assert_eq!(page.summary, "5 people, 2 open roles");
    assert!(page.any_open && page.any_heading);
    assert_eq!(
        page.picture,
        "The ladder. Individual: grade 3 Senior PM, nobody and 1 open role; grade 2 PM, 2 people. \
         Manager: grade 4 Group PM, 1 person."
    );
}

#[test]
fn a_first_name_two_have_is_no_name_to_tell_them_by() {
    let page = page(
        vec![
            standing("Ada Lund", Some("PM"), None),
            standing("Ada Berg", Some("PM"), None),
            standing("Bo Lind", Some("PM"), None),
        ],
        &[],
    );
    let names: Vec<&str> = page.tracks[0].rungs[1]
        .people
        .iter()
        .map(|p| p.short.as_str())
        .collect();
    assert_eq!(names, ["Ada Berg", "Ada Lund", "Bo"]);
    assert!(!page.any_open && !page.any_heading);
}
